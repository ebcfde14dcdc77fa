import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { goalRetired, goalUnknown, tagsContradict } from '../problems.ts'
import { findParts, removeParts } from '../store/parts.ts'
import {
  findCodings,
  findShortName,
  findTags,
  findVersions,
  holdCodes,
  setNoGoalFits,
  type Tag,
  writeTags,
} from '../store/tags.ts'
import { logCoding } from './log-coding.ts'

type Wanted = {
  /** Codes that are decided about: tags with others stay as they are. */
  among: readonly string[]
  goalIds: readonly string[]
  noGoalFits: boolean
}

/**
 * Decides which of some codes a text has, in a transaction that is open already. Tags that stay keep all that was said
 * with them; a tag that goes takes its highlighted parts along.
 * @returns the line of the log that it wrote; null where the tags were as wanted
 */
export async function putCodes(
  tx: Tx,
  actor: Actor,
  item: { id: string; placeId: string; noGoalFits: boolean },
  { among, goalIds, noGoalFits }: Wanted,
): Promise<Result<string | null, Problem>> {
  const held = await holdCodes(tx.db, [...new Set(goalIds)].sort())
  if (held.length < new Set(goalIds).size || held.some(({ placeId }) => placeId !== item.placeId))
    return fail(goalUnknown)
  const retired = held.find(({ retiredAt }) => retiredAt !== null)
  if (retired) return fail(goalRetired(await findShortName(tx.db, retired.id), retired.publicId))
  const before = await findTags(tx.db, item.id)
  const kept = before.filter(({ goalId }) => goalIds.includes(goalId) || !among.includes(goalId))
  const fresh = goalIds.filter((goalId) => !before.some((tag) => tag.goalId === goalId))
  const others = await holdCodes(
    tx.db,
    kept.map(({ goalId }) => goalId),
  )
  if (noGoalFits && [...held, ...others].some(({ kind }) => kind === 'goal')) return fail(tagsContradict)
  if (fresh.length === 0 && kept.length === before.length && item.noGoalFits === noGoalFits) return ok(null)
  const versions = await findVersions(tx.db, new Map(fresh.map((goalId) => [goalId, undefined])))
  const by = { personId: personIdOf(actor), at: tx.clock.now(), stance: null, tellsOf: null }
  const tags: Tag[] = [
    ...kept,
    ...fresh.map((goalId) => ({ ...by, goalId, versionId: versions.get(goalId) as string })),
  ]
  const gone = (await findParts(tx.db, item.id)).filter(({ goalId }) => !tags.some((tag) => tag.goalId === goalId))
  await removeParts(
    tx.db,
    gone.map(({ id }) => id),
    by.at,
  )
  await writeTags(tx.db, item.id, tags)
  await setNoGoalFits(tx.db, item.id, noGoalFits)
  await logCoding(tx, [item.id], { personId: by.personId })
  return ok((await findCodings(tx.db, item.id)).at(-1)?.id ?? null)
}
