import { createHash } from 'node:crypto'
import type { Db } from '#db/client.ts'
import type { FileLine } from '../schema.ts'
import { findPiece } from '../store/packs.ts'

/** Bytes that are read at once: however large a file, that much of it is in memory. */
const pieceBytes = 262_144

/**
 * A file's bytes, piece by piece. The last one leaves when all of them have the hash that the file was made with: what was
 * spoiled, or made again meanwhile, breaks off.
 */
export async function* readPieces(db: Db, packId: string, file: FileLine): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for (let from = 0; ; ) {
    const piece = await findPiece(db, packId, file, { from, length: pieceBytes })
    if (!piece) throw new Error('a file of a pack is no longer there')
    hash.update(piece)
    from += piece.length
    const isLast = piece.length < pieceBytes || from >= file.size
    if (isLast && (from !== file.size || hash.digest('hex') !== file.sha256))
      throw new Error('a file of a pack is not the one that was made')
    yield piece
    if (isLast) return
  }
}
