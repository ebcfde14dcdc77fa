import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { bytesOf } from './bytes.ts'
import { changed, unwrap } from './envelope.ts'
import { BackupProblem } from './problem.ts'
import { decode, type Manifest, type Part, type Piece } from './records.ts'

/** What somebody does with a backup as it is read. */
export type Reader = {
  /** Takes all blocks of it. @returns how many rows they were */
  part?(part: Part, blocks: AsyncIterable<Buffer>): Promise<number>
}

/**
 * Reads a backup from its first byte to its last in constant memory, and proves it: frames, hashes of parts and of the
 * whole, counts. Throws a BackupProblem where it is not what was written. Whoever must not write before all of it is
 * proven reads it twice.
 */
export async function readBackup(file: string, keys: readonly Buffer[], reader: Reader = {}): Promise<Manifest> {
  const stored = createReadStream(file, { highWaterMark: 256 * 1024 })
  const opened = Readable.from(unwrap(bytesOf(stored), keys), { highWaterMark: 4 })
  const unpacked = createGunzip()
  opened.on('error', (error) => unpacked.destroy(error))
  unpacked.on('close', () => {
    opened.destroy()
    stored.destroy()
  })
  opened.pipe(unpacked)
  const bytes = bytesOf(unpacked)
  try {
    const head = await expectPiece('head')
    const ends: Manifest['parts'] = []
    for (;;) {
      const piece = await decode(bytes)
      if (piece.kind === 'part') ends.push(await readPart(piece.value))
      else if (piece.kind === 'manifest') {
        const { value } = piece
        if (JSON.stringify(value.parts) !== JSON.stringify(ends) || value.head.id !== head.value.id) throw changed()
        if (!(await bytes.isAtEnd())) throw changed()
        return value
      } else throw changed()
    }
  } catch (error) {
    throw isOfZlib(error) ? changed() : error
  } finally {
    unpacked.destroy()
  }

  async function readPart(part: Part): Promise<Manifest['parts'][number]> {
    const sum = createHash('sha256')
    let [size, newlines] = [0, 0]
    let end: Extract<Piece, { kind: 'part-end' }> | undefined
    async function* blocks() {
      for (;;) {
        const piece = await decode(bytes)
        if (piece.kind === 'part-end') {
          end = piece
          return
        }
        if (piece.kind !== 'rows') throw changed()
        sum.update(piece.bytes)
        size += piece.bytes.length
        newlines += linesIn(piece.bytes)
        yield piece.bytes
      }
    }
    const source = blocks()
    const rows = await reader.part?.(part, source)
    // Whatever the reader left.
    for await (const _ of source);
    if (!end) throw changed()
    const { value } = end
    const sha256 = sum.digest('hex')
    if (value.sha256 !== sha256 || value.bytes !== size || value.rows !== newlines || value.name !== part.name)
      throw changed()
    if (rows !== undefined && rows !== value.rows)
      throw new BackupProblem(
        'backups.other-rows',
        `${part.name} took ${rows} rows of ${value.rows}: nothing was kept.`,
      )
    return value
  }

  async function expectPiece(kind: 'head'): Promise<Extract<Piece, { kind: 'head' }>> {
    const piece = await decode(bytes)
    if (piece.kind !== kind || piece.value.format !== 1) throw changed()
    return piece
  }
}

/** A row is a line: a line break in a value is written as two characters. */
function linesIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1
  return count
}

const isOfZlib = (error: unknown) => error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
