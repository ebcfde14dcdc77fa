import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { keepInPieces } from './pieces.ts'

const pieceBytes = 262_144

/** What a table of pieces would hold of a file, in order. */
async function kept(chunks: Iterable<string | Buffer>) {
  const pieces: Buffer[] = []
  const told = await keepInPieces(Readable.from(chunks), async (number, piece) => {
    // As a slow disk would: the buffer is still being read while the next is filled.
    await new Promise((resolve) => setTimeout(resolve, 5))
    pieces[number] = Buffer.from(piece)
  })
  return { ...told, pieces }
}

test.each([
  ['a character that stands across the end of a piece', [`${'a'.repeat(pieceBytes - 2)}€`, '😀'.repeat(200_000), 'ż,']],
  ['one chunk of many pieces', ['کہا گیا '.repeat(150_000)]],
  [
    'bytes, of which one chunk ends with a piece',
    [Buffer.alloc(pieceBytes, 1), Buffer.alloc(600_000, 2), Buffer.from('x')],
  ],
  ['nothing', []],
])('what is kept in pieces is what was written: %s', async (_, chunks: (string | Buffer)[]) => {
  const whole = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)))
  const { bytes, sha256, pieces } = await kept(chunks)
  expect(Buffer.concat(pieces).equals(whole)).toBe(true)
  expect(bytes).toBe(whole.length)
  expect(sha256).toBe(createHash('sha256').update(whole).digest('hex'))
  expect(pieces.every((piece) => piece.length <= pieceBytes)).toBe(true)
})

test('a piece that cannot be stored breaks the file off', async () => {
  const refused = keepInPieces(Readable.from(['x'.repeat(pieceBytes * 3)]), async (number) => {
    if (number === 1) throw new Error('no room left')
  })
  await expect(refused).rejects.toThrow('no room left')
})
