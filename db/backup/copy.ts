import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import type pg from 'pg'

/** Bytes that are handed on at once: rows are short, and a step for each of them would cost more than the row. */
const blockSize = 64 * 1024
/** Blocks that wait for whoever reads; beyond them the server waits. */
const mostWaiting = 8

/** What pg's connection can do beyond its types. */
type Wire = {
  stream: Duplex
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

/** The rows of a `copy … to stdout` in blocks, in constant memory; returns how many there were. */
export async function* copyOut(client: pg.Client, statement: string): AsyncGenerator<Buffer, number> {
  const waiting: Buffer[] = []
  let block = Buffer.allocUnsafe(blockSize)
  let used = 0
  let rows: number | undefined
  let failure: Error | undefined
  let wake = () => {}
  let stream: Duplex | undefined

  const flush = () => {
    if (used === 0) return
    waiting.push(block.subarray(0, used))
    block = Buffer.allocUnsafe(blockSize)
    used = 0
    if (waiting.length >= mostWaiting) stream?.pause()
    wake()
  }
  // pg reads the next message into the same memory: each row is taken out of it at once.
  const take = (chunk: Buffer) => {
    for (let from = 0; from < chunk.length; ) {
      const taken = chunk.copy(block, used, from)
      used += taken
      from += taken
      if (used === blockSize) flush()
    }
  }
  const done = submit(client, {
    submit: (wire) => {
      stream = wire.stream
      wire.query(statement)
    },
    take,
  })
  done.then(
    (count) => {
      flush()
      rows = count
      wake()
    },
    (error: Error) => {
      failure = error
      wake()
    },
  )
  for (;;) {
    const next = waiting.shift()
    if (next) {
      if (waiting.length < mostWaiting) stream?.resume()
      yield next
    } else if (failure) throw failure
    else if (rows !== undefined) return rows
    else await new Promise<void>((resolve) => (wake = resolve))
  }
}

/** Sends blocks into a `copy … from stdin`. @returns how many rows there are now */
export function copyIn(client: pg.Client, statement: string, blocks: AsyncIterable<Buffer>): Promise<number> {
  let isOver = false
  let fault: Error | undefined
  const send = async (wire: Wire) => {
    try {
      for await (const block of blocks) {
        if (isOver) return
        wire.sendCopyFromChunk(block)
        if (wire.stream.writableNeedDrain) await drained(wire.stream)
      }
      if (!isOver) wire.endCopyFrom()
    } catch (error) {
      fault = error as Error
      if (!isOver) wire.sendCopyFail('what was sent could not be read')
    }
  }
  const done = submit(client, { submit: (wire) => wire.query(statement), feed: (wire) => void send(wire) })
  return done
    .catch((error: Error) => {
      throw fault ?? error
    })
    .finally(() => {
      isOver = true
    })
}

/** Resolves when the server takes more, or is gone. */
async function drained(stream: Duplex): Promise<void> {
  const waiting = new AbortController()
  const { signal } = waiting
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).finally(() =>
    waiting.abort(),
  )
}

type Copying = { submit(wire: Wire): void; take?(chunk: Buffer): void; feed?(wire: Wire): void }

/** A statement of pg's own kind: its hooks are those that pg's queries have. Resolves with the number of rows. */
function submit(client: pg.Client, { submit: begin, take, feed }: Copying): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0
    let error: Error | undefined
    const query = {
      submit: (wire: Wire) => begin(wire),
      handleCopyInResponse: (wire: Wire) => (feed ? feed(wire) : wire.sendCopyFail('nothing to send')),
      handleCopyData: ({ chunk }: { chunk: Buffer }) => take?.(chunk),
      handleCommandComplete: ({ text }: { text: string }) => {
        rows = Number(/\d+$/.exec(text)?.[0] ?? 0)
      },
      handleReadyForQuery: () => (error ? reject(error) : resolve(rows)),
      // A connection that is lost is never ready again.
      handleError(thrown: Error & { severity?: string }) {
        error = thrown
        if (thrown.severity === undefined || thrown.severity === 'FATAL') reject(thrown)
      },
      handleRowDescription() {},
      handleDataRow() {},
      handlePortalSuspended() {},
      handleEmptyQuery() {},
    }
    client.query(query as unknown as pg.Submittable)
  })
}
