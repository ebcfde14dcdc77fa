import { type At, changeCommitment } from '#domain/commitments/commands/open-commitment.ts'
import { saveText } from '#domain/commitments/commands/save-texts.ts'
import { checkDay, checkLine } from '#domain/commitments/rules/check.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'
import {
  begunLater,
  endedBefore,
  endedLater,
  expectedMissing,
  happenedMissing,
  learnedMissing,
  nextMissing,
  noTestRuns,
  notTried,
  planMissing,
  sourceUnknown,
  testRuns,
} from './problems.ts'
import { placesOf } from './queries.ts'
import { longest, nextSteps } from './schema.ts'
import { findLearned, findNewest, insertResult, insertTest } from './store.ts'

/** Days may be empty: then it is today. `because`: what was learned elsewhere, by its name in links. */
export type TypedTest = { plan: string; expected: string; on: string; because: string; language: PageLanguage }
export type TypedResult = { happened: string; learned: string; next: string; on: string; language: PageLanguage }

/**
 * Begins a test of a public commitment: what is tried, and what is expected. Everybody reads it at once, and it stays.
 * One runs at a time: `test-runs`.
 */
export const beginTest = (ctx: Context, actor: Actor, at: At, typed: TypedTest): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['published'], async (tx, { row, newest, personId, today, at: now, done }) => {
    if (newest.stance !== 'doing' && newest.stance !== 'will') return fail(notTried)
    const plan = checkWords('plan', typed.plan, planMissing)
    if (!plan.ok) return plan
    const expected = checkWords('expected', typed.expected, expectedMissing)
    if (!expected.ok) return expected
    const on = checkDay('begunOn', typed.on)
    if (!on.ok) return on
    if (on.value !== null && on.value > today) return fail(begunLater)
    const because = await findSource(tx, actor, typed.because)
    if (!because.ok) return because
    const before = await findNewest(tx.db, row.id)
    if (before && before.endedOn === null) return fail(testRuns)
    const say = (words: string) => saveWords(tx, at.place.id, words, typed.language)
    await insertTest(tx.db, {
      ...{ id: tx.ids.next(), public_id: tx.ids.publicId(), commitment_id: row.id, number: (before?.number ?? 0) + 1 },
      ...{ plan_id: await say(plan.value), expected_id: await say(expected.value), begun_on: on.value ?? today },
      ...{ because_of: because.value, person_id: personId, at: now },
    })
    await done('test-begun')
    return ok(null)
  })

/**
 * Tells what came of the test that runs, and what follows. Also of a commitment that was closed meanwhile: what was
 * learned must not be lost with it.
 */
export const endTest = (ctx: Context, actor: Actor, at: At, typed: TypedResult): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['published', 'closed'], async (tx, { row, personId, today, at: now, done }) => {
    const test = await findNewest(tx.db, row.id)
    if (!test || test.endedOn !== null) return fail(noTestRuns)
    const happened = checkWords('happened', typed.happened, happenedMissing)
    if (!happened.ok) return happened
    const learned = checkWords('learned', typed.learned, learnedMissing)
    if (!learned.ok) return learned
    const next = nextSteps.find((each) => each === typed.next)
    if (!next) return fail(nextMissing)
    const on = checkDay('endedOn', typed.on)
    if (!on.ok) return on
    if (on.value !== null && on.value > today) return fail(endedLater)
    if ((on.value ?? today) < test.begunOn) return fail(endedBefore)
    const say = (words: string) => saveWords(tx, at.place.id, words, typed.language)
    await insertResult(tx.db, {
      ...{ test_id: test.id, happened_id: await say(happened.value), learned_id: await say(learned.value), next },
      ...{ ended_on: on.value ?? today, person_id: personId, at: now },
    })
    await done('test-ended')
    return ok(null)
  })

/** What something goes back to: learned in one of the places whose promises this person reads. Null: nothing is named. */
async function findSource(tx: Tx, actor: Actor, publicId: string): Promise<Result<string | null, Problem>> {
  if (!publicId) return ok(null)
  const places = placesOf(actor)
  const found = places.length > 0 ? await findLearned(tx.db, places, publicId) : undefined
  return found ? ok(found.id) : fail(sourceUnknown)
}

function checkWords(field: keyof typeof longest, typed: string, missing: Problem): Result<string, Problem> {
  const words = checkLine(field, typed, longest[field])
  return words.ok && !words.value ? fail(missing) : words
}

async function saveWords(tx: Tx, placeId: string, words: string, language: PageLanguage): Promise<string> {
  const id = await saveText(tx, placeId, { [language]: words })
  if (id === null) throw new Error('words that were checked are empty')
  return id
}

/** Says of a draft that it is promised because of what was learned somewhere. */
export const goBackTo = (ctx: Context, actor: Actor, at: At, because: string): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['draft'], async (tx, { done }) => {
    const source = await findSource(tx, actor, because)
    if (!source.ok) return source
    await done('goes-back', { because_of: source.value })
    return ok(null)
  })
