import type { Tx } from '#domain/kernel/context.ts'
import { type MapOffsets, movedPart } from '../rules.ts'
import { deletePart, findAllParts, movePart } from '../store/parts.ts'

/**
 * Moves the highlighted parts of a text along when its words change, in the transaction that changes them. Parts that
 * were taken off move too: an undo brings them back. A part of which nothing is left goes.
 *
 * @param map code-point offsets of the old text to those of the new
 * @param length of the new text in code points
 */
export async function moveParts(tx: Tx, contributionId: string, map: MapOffsets, length: number): Promise<void> {
  for (const { id, ...part } of await findAllParts(tx.db, contributionId)) {
    const moved = movedPart(part, map, length)
    if (!moved) await deletePart(tx.db, id)
    else if (moved.starts !== part.starts || moved.ends !== part.ends) await movePart(tx.db, id, moved)
  }
}
