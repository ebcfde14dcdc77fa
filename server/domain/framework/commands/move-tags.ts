import { logCoding } from '#domain/coding/commands/log-coding.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { carryOut, carryTo, dropNoGoalFits, lockTagged, noteMoves, type Target } from '../store/moves.ts'

type By = { changeId: string; personId: string | null }

/** Maps all tags of a code to others, or to none; what each became is written down. @returns how many */
export async function moveTags(tx: Tx, by: By, from: string, into: readonly Target[]): Promise<number> {
  await lockTagged(tx.db, [from, ...into.map(({ goalId }) => goalId)])
  const versions = into.map(({ versionId }) => versionId)
  const moved = await noteMoves(tx.db, by.changeId, from, versions)
  await carryOut(tx.db, by.changeId, from, into)
  await dropNoGoalFits(tx.db, moved)
  await logCoding(tx, moved, { personId: by.personId, bookChangeId: by.changeId })
  return moved.length
}

/** Maps the tags that stand under older wordings of a code to a version of it. @returns how many */
export async function carryTags(tx: Tx, by: By, { goalId, versionId }: Target): Promise<number> {
  await lockTagged(tx.db, [goalId])
  const moved = await noteMoves(tx.db, by.changeId, goalId, [versionId], versionId)
  await carryTo(tx.db, by.changeId, goalId, versionId)
  await logCoding(tx, moved, { personId: by.personId, bookChangeId: by.changeId })
  return moved.length
}
