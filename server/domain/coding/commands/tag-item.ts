import type { Stance, TellsOf } from '#db/schema/contributions.ts'
import { isBlindFor } from '#domain/agreement/queries/blind.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announce, openForTagging } from '#domain/moderation/commands/open-item.ts'
import {
  changedSince,
  codedApart,
  goalRetired,
  goalUnknown,
  partOutside,
  tagsContradict,
  textChanged,
} from '../problems.ts'
import { isChangedSince, isWithin, joined, signsOf } from '../rules.ts'
import { markOf, mostParts, type Part } from '../schema.ts'
import { findParts, findText, insertParts, type KeptPart, removeParts } from '../store/parts.ts'
import {
  findBecame,
  findCodings,
  findShortName,
  findTags,
  findVersions,
  type HeldCode,
  holdCodes,
  setNoGoalFits,
  type Tag,
  writeTags,
} from '../store/tags.ts'
import { logCoding } from './log-coding.ts'

export type TagInput = {
  contributionId: string
  /** Of goals, themes and I-statements. */
  goalIds: readonly string[]
  noGoalFits: boolean
  /** The newest line of the log of tagging that was on the screen, null where there was none. Left out, nobody asks. */
  saw?: string | null
  /** By goal id, the number of the wording that stood on the screen; the newest where unsaid. */
  seen?: ReadonlyMap<string, number>
  /** By goal id. Left out, or of one that is not in it, tags that stay keep what was said about them. */
  said?: ReadonlyMap<string, { stance: Stance | null; tellsOf: TellsOf | null }>
  /** By goal id, the highlighted parts, and the mark of the text they were highlighted in. Left out, they stay. */
  parts?: { of: string; byGoal: ReadonlyMap<string, readonly Part[]> }
}

/**
 * Replaces the codes that a contribution speaks to. New tags are given under the wording that was seen; tags that stay
 * keep the wording they were given under. A goal that was merged or split meanwhile, and whose tag here went with it,
 * stands for what it became, with all that was said of it.
 * Refused: a goal of another place, a retired one, a goal together with "no goal fits", parts of a text that was
 * redacted since, and everything where somebody else has tagged since or codes the text apart from the first coding.
 */
export const tagItem = (ctx: Context, actor: Actor, input: TagInput): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    // Codes before the text, as a change of the code book takes them: neither waits for the other in a circle.
    const held = await holdCodes(tx.db, [...new Set(input.goalIds)].sort())
    const opened = await openForTagging(tx, actor, input.contributionId)
    if (!opened.ok) return opened
    const item = opened.value
    if (await isBlindFor(tx.db, item.id, personIdOf(actor))) return fail(codedApart)
    if (isChangedSince(await findCodings(tx.db, item.id), input.saw, personIdOf(actor))) return fail(changedSince)
    const present = await asTheyStand(tx, item, held, [...new Set(input.goalIds)])
    if (!present.ok) return present
    const became = present.value
    const codes = [...new Map([...became.values()].flat().map((code) => [code.id, code])).values()]
    const said = input.said && keyedAnew(became, input.said)
    if (input.noGoalFits && codes.some(({ kind }) => kind === 'goal')) return fail(tagsContradict)

    const before = await findTags(tx.db, item.id)
    const given = codes.filter(({ id }) => !before.some(({ goalId }) => goalId === id))
    const versions = await findVersions(tx.db, new Map(given.map(({ id }) => [id, input.seen?.get(id)])))
    const by = { personId: personIdOf(actor), at: tx.clock.now() }
    const tags = codes.map(({ id }): Tag => {
      const kept = before.find(({ goalId }) => goalId === id)
      const tag = kept ?? { ...by, goalId: id, versionId: versions.get(id) as string, stance: null, tellsOf: null }
      return { ...tag, ...said?.get(id) }
    })
    const parts = await partsWanted(tx, item.id, codes, input.parts && movedOver(became, input.parts))
    if (!parts.ok) return parts
    const { gone, fresh } = parts.value
    const isSame =
      tags.length === before.length &&
      tags.every((tag) => before.some((each) => areSame(each, tag))) &&
      gone.length === 0 &&
      fresh.length === 0 &&
      item.noGoalFits === input.noGoalFits
    if (isSame) return ok(null)
    await removeParts(tx.db, gone, by.at)
    await writeTags(tx.db, item.id, tags)
    await insertParts(
      tx.db,
      fresh.map((part) => ({ ...part, ...by, id: tx.ids.next(), contributionId: item.id })),
    )
    await setNoGoalFits(tx.db, item.id, input.noGoalFits)
    const isOtherwise = given.length > 0 || tags.length < before.length || item.noGoalFits !== input.noGoalFits
    await logCoding(tx, [item.id], { personId: by.personId, unsettles: isOtherwise })
    announce(tx, item)
    return ok(null)
  })

type Became = ReadonlyMap<string, HeldCode[]>

const areSame = (one: Tag, other: Tag) =>
  one.goalId === other.goalId && one.stance === other.stance && one.tellsOf === other.tellsOf

/** By each code that was asked for, what it is now: some went into others together with this text's tags. */
async function asTheyStand(
  tx: Tx,
  item: { id: string; placeId: string },
  held: readonly HeldCode[],
  goalIds: readonly string[],
): Promise<Result<Became, Problem>> {
  const standing = new Map<string, HeldCode[]>()
  for (const goalId of goalIds) {
    const code = held.find(({ id }) => id === goalId)
    if (!code || code.placeId !== item.placeId) return fail(goalUnknown)
    if (code.retiredAt === null) {
      standing.set(code.id, [code])
      continue
    }
    const became = await findBecame(tx.db, item.id, code.id)
    if (!became) return fail(goalRetired(await findShortName(tx.db, code.id), code.publicId))
    const others = await holdCodes(tx.db, became)
    const further = await asTheyStand(tx, item, others, became)
    if (!further.ok) return further
    standing.set(code.id, [...further.value.values()].flat())
  }
  return ok(standing)
}

/** What was said of each code, of what it became: what was said of that one itself goes first. */
function keyedAnew<Value>(became: Became, byGoal: ReadonlyMap<string, Value>): Map<string, Value> {
  const keyed = new Map<string, Value>()
  for (const [asked, codes] of became)
    for (const { id } of codes) {
      const value = byGoal.get(id) ?? byGoal.get(asked)
      if (value !== undefined && !keyed.has(id)) keyed.set(id, value)
    }
  return keyed
}

type Parts = NonNullable<TagInput['parts']>

/** Parts of codes that became one are parts of it together. */
function movedOver(became: Became, { of, byGoal }: Parts): Parts {
  const moved = new Map<string, Part[]>()
  for (const [asked, codes] of became)
    for (const { id } of codes) moved.set(id, [...(moved.get(id) ?? []), ...(byGoal.get(asked) ?? [])])
  return { of, byGoal: moved }
}

type Wanted = { gone: string[]; fresh: (Part & { goalId: string })[] }

/** Which parts come off and which are new. A part that is there already stays the one it is. */
async function partsWanted(
  tx: Tx,
  contributionId: string,
  codes: readonly HeldCode[],
  asked: TagInput['parts'],
): Promise<Result<Wanted, Problem>> {
  const before = await findParts(tx.db, contributionId)
  const stays = ({ goalId }: KeptPart) => codes.some(({ id }) => id === goalId)
  if (!asked) return ok({ gone: before.filter((part) => !stays(part)).map(({ id }) => id), fresh: [] })
  const wanted = [...asked.byGoal].flatMap(([goalId, parts]) => joined(parts).map((part) => ({ ...part, goalId })))
  const text = await findText(tx.db, contributionId)
  if (markOf(text) !== asked.of) return fail(textChanged)
  const length = signsOf(text)
  if (wanted.length > mostParts || !wanted.every((part) => isWithin(part, length))) return fail(partOutside)
  const isWanted = (part: KeptPart) => wanted.some((each) => areSameParts(each, part))
  return ok({
    gone: before.filter((part) => !stays(part) || !isWanted(part)).map(({ id }) => id),
    fresh: wanted.filter(
      (part) => codes.some(({ id }) => id === part.goalId) && !before.some((each) => areSameParts(each, part)),
    ),
  })
}

const areSameParts = (one: Part & { goalId: string }, other: Part & { goalId: string }) =>
  one.goalId === other.goalId && one.starts === other.starts && one.ends === other.ends
