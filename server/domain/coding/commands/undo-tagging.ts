import type { TagAsKept } from '#db/schema/contributions.ts'
import { isBlindFor } from '#domain/agreement/queries/blind.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announce, openForTagging } from '#domain/moderation/commands/open-item.ts'
import { changedSince, codedApart, goalRetired, nothingToUndo } from '../problems.ts'
import { codingToUndo, isChangedSince } from '../rules.ts'
import { giveBackCoding } from '../store/log.ts'
import { bringBackParts, findParts, removeParts } from '../store/parts.ts'
import {
  findCodings,
  findShortName,
  findTags,
  holdCodes,
  setNoGoalFits,
  tagsOfVersions,
  writeTags,
} from '../store/tags.ts'
import { logCoding } from './log-coding.ts'

/**
 * Takes back the newest change of a text's tags: those that stood before stand again, as they were.
 * @param saw as of tagging: refused where somebody else has tagged since
 */
export const undoTagging = (
  ctx: Context,
  actor: Actor,
  { contributionId, saw }: { contributionId: string; saw?: string | null },
): Promise<Result<null, Problem>> => transact(ctx, (tx) => takeBackTagging(tx, actor, contributionId, saw))

/** The same in a transaction that is open already. */
export async function takeBackTagging(
  tx: Tx,
  actor: Actor,
  contributionId: string,
  saw?: string | null,
): Promise<Result<null, Problem>> {
  const opened = await openForTagging(tx, actor, contributionId)
  if (!opened.ok) return opened
  if (await isBlindFor(tx.db, contributionId, personIdOf(actor))) return fail(codedApart)
  const log = await findCodings(tx.db, contributionId)
  if (isChangedSince(log, saw, personIdOf(actor))) return fail(changedSince)
  const target = codingToUndo(log)
  if (!target) return fail(nothingToUndo)
  const { before } = target
  const wanted = before ? (before.tags ?? (await tagsOfVersions(tx.db, before))) : []
  const codes = await holdCodes(
    tx.db,
    wanted.map(({ goalId }) => goalId),
  )
  const retired = codes.find(({ retiredAt }) => retiredAt !== null)
  if (retired) return fail(goalRetired(await findShortName(tx.db, retired.id), retired.publicId))
  const present = await findTags(tx.db, contributionId)
  const asItWas = (tag: TagAsKept) => {
    // A line that did not keep its tags whole knows less of them than the tag that stands.
    const stands = before?.tags ? undefined : present.find(({ goalId }) => goalId === tag.goalId)
    return stands ?? { ...tag, at: new Date(tag.at) }
  }
  const parts = await findParts(tx.db, contributionId)
  const back = wanted.flatMap((tag) => tag.parts)
  const gone = parts.filter(({ id }) => !back.includes(id)).map(({ id }) => id)
  await writeTags(tx.db, contributionId, wanted.map(asItWas))
  if (!before || before.tags) await removeParts(tx.db, gone, tx.clock.now())
  for (const tag of wanted) await bringBackParts(tx.db, tag.goalId, tag.parts)
  await setNoGoalFits(tx.db, contributionId, before?.noGoalFits ?? false)
  const isOtherwise =
    wanted.length !== present.length ||
    !wanted.every((tag) => present.some(({ goalId }) => goalId === tag.goalId)) ||
    opened.value.noGoalFits !== (before?.noGoalFits ?? false)
  const by = { personId: personIdOf(actor), undoes: target.line.id, unsettles: isOtherwise }
  await logCoding(tx, [contributionId], by)
  if (target.line.codingWas) await giveBackCoding(tx.db, contributionId, target.line.codingWas)
  announce(tx, opened.value)
  return ok(null)
}
