import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { announce, openForTagging } from '#domain/moderation/commands/open-item.ts'
import { findIds, findTags, writeTags } from '../store/tags.ts'
import { logCoding } from './log-coding.ts'

/**
 * Gives several texts one more code, in a transaction that is open already; what they have stays. All or none: a text
 * that somebody else holds refuses it.
 *
 * @param publicIds of texts that the actor moderates
 */
export async function tagTogether(
  tx: Tx,
  actor: Actor,
  code: { placeId: string; goalId: string; versionId: string },
  publicIds: readonly string[],
): Promise<Result<number, Problem>> {
  const found = await findIds(tx.db, code.placeId, publicIds)
  if (found.length < new Set(publicIds).size) return fail(notFound)
  const by = { personId: personIdOf(actor), at: tx.clock.now(), stance: null, tellsOf: null }
  const tagged: string[] = []
  for (const { id } of found) {
    const opened = await openForTagging(tx, actor, id)
    if (!opened.ok) return opened
    const tags = await findTags(tx.db, id)
    if (tags.some(({ goalId }) => goalId === code.goalId)) continue
    await writeTags(tx.db, id, [...tags, { ...by, goalId: code.goalId, versionId: code.versionId }])
    announce(tx, opened.value)
    tagged.push(id)
  }
  await logCoding(tx, tagged, { personId: by.personId, unsettles: true })
  return ok(tagged.length)
}
