import { BackupProblem } from './problem.ts'

/** Bytes that are taken in the lengths a format wants, from chunks of whatever length. */
export type Bytes = {
  /** Throws `backups.cut-short` where there are not as many any more. */
  take(length: number): Promise<Buffer>
  isAtEnd(): Promise<boolean>
}

export function bytesOf(chunks: AsyncIterable<Buffer>): Bytes {
  const source = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let hasEnded = false

  async function fill(length: number): Promise<void> {
    const parts = [held]
    let size = held.length
    while (size < length && !hasEnded) {
      const next = await source.next()
      if (next.done) hasEnded = true
      else {
        parts.push(next.value)
        size += next.value.length
      }
    }
    held = parts.length === 1 ? held : Buffer.concat(parts)
  }
  return {
    async take(length) {
      if (held.length < length) await fill(length)
      if (held.length < length)
        throw new BackupProblem('backups.cut-short', 'This backup was cut short: its end is missing.')
      const taken = held.subarray(0, length)
      held = held.subarray(length)
      return taken
    },
    async isAtEnd() {
      if (held.length === 0) await fill(1)
      return held.length === 0
    },
  }
}
