import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'

type Asker = { request: Request; drained: () => Promise<void> }

/**
 * A file as the body of an answer: no piece is read before the one before has left for whoever asked, and none once they
 * are gone.
 */
export function fileBody(pieces: AsyncIterable<Buffer>, { request, drained }: Asker): ReadableStream {
  async function* asItIsRead() {
    for await (const piece of pieces) {
      await drained()
      yield piece
    }
  }
  const file = Readable.from(asItIsRead(), { highWaterMark: 1 })
  request.signal.addEventListener('abort', () => file.destroy())
  return createReadableStreamFromReadable(file)
}
