import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'

/** Bytes of a piece: a statement of this size takes a few milliseconds, and no more memory than that. */
const pieceBytes = 262_144
const utf8 = new TextEncoder()

type StorePiece = (number: number, piece: Buffer) => Promise<unknown>

/**
 * Stores a file in pieces as it comes, one while the next is filled. All of it passes through the same two buffers: what a
 * file of a hundred mebibytes leaves behind for sweeping up is as much as for a small one.
 *
 * @param store its buffer is filled anew once it resolves
 * @returns what the file weighs, and its hash in hex
 */
export async function keepInPieces(file: Readable, store: StorePiece): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let [filling, resting] = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)]
  let [bytes, number, held] = [0, 0, 0]
  let storing: Promise<unknown> = Promise.resolve()
  const next = async () => {
    const piece = filling.subarray(0, held)
    hash.update(piece)
    bytes += held
    await storing
    storing = store(number++, piece)
    // What fails is thrown when the next one is stored, or at the end.
    storing.catch(() => {})
    ;[filling, resting] = [resting, filling]
    held = 0
  }
  try {
    for await (const chunk of file as AsyncIterable<string | Buffer>)
      for (let left = chunk; left.length > 0; ) {
        const { read, written } = put(left, filling, held)
        held += written
        left = typeof left === 'string' ? left.slice(read) : left.subarray(read)
        // Or there is no room for a character of several bytes.
        if (left.length > 0) await next()
      }
    if (held > 0) await next()
  } finally {
    await storing
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** As much of a chunk as there is room for. @returns how much of the chunk that was, and how many bytes it has become */
function put(chunk: string | Buffer, into: Buffer, from: number): { read: number; written: number } {
  if (typeof chunk === 'string') return utf8.encodeInto(chunk, into.subarray(from))
  const written = chunk.copy(into, from)
  return { read: written, written }
}
