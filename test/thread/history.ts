import fc from 'fast-check'
import { closeCommitment } from '#domain/commitments/commands/follow-up.ts'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment, writeCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readDeskCommitment } from '#domain/commitments/queries/desk.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import { mergeCodes, retireCode } from '#domain/framework/commands/merge-codes.ts'
import { rewordCode } from '#domain/framework/commands/reword-code.ts'
import { splitCode } from '#domain/framework/commands/split-code.ts'
import { undoBookChange } from '#domain/framework/commands/undo-change.ts'
import { readPublished } from '#domain/insights/aggregate.ts'
import { keepCounts } from '#domain/insights/commands/keep-counts.ts'
import { publishFigures } from '#domain/insights/commands/publish-figures.ts'
import { readSaid } from '#domain/insights/queries.ts'
import type { Figure } from '#domain/insights/schema.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { takeBack, withdraw } from '#domain/receipts/commands.ts'
import { evidenceIn, type Owned } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'

/** Somebody whose words are followed: what they said stands nowhere else. */
export type Follower = {
  word: string
  contributionId: string
  responseId: string
  /** Whether anybody may read the words in public as things stand. */
  isShown: boolean
  isCounted: boolean
  /** They took everything back: there is no receipt any more. */
  isGone: boolean
}

const number = fc.nat(1000)
const does = <Name extends string>(name: Name) => fc.record({ does: fc.constant(name), at: number, to: number })
/** What may happen to words, goals and promises on their way. */
export const stepOf = fc.oneof(
  { weight: 2, arbitrary: does('reword') },
  { weight: 2, arbitrary: does('merge') },
  { weight: 2, arbitrary: does('split') },
  { weight: 1, arbitrary: does('retire') },
  { weight: 2, arbitrary: does('undo') },
  { weight: 2, arbitrary: does('hide') },
  { weight: 2, arbitrary: does('approve') },
  { weight: 2, arbitrary: does('no-publishing') },
  { weight: 1, arbitrary: does('no-counting') },
  { weight: 1, arbitrary: does('take-back') },
  { weight: 3, arbitrary: does('promise') },
  { weight: 2, arbitrary: does('move') },
  { weight: 1, arbitrary: does('close') },
  { weight: 2, arbitrary: does('publish') },
  { weight: 1, arbitrary: does('keep') },
)
type Step = typeof stepOf extends fc.Arbitrary<infer Value> ? Value : never

export type History = Awaited<ReturnType<typeof historyIn>>

/** How many spoke to each goal, as everybody reads it, by the goal's name in links. */
export async function peopleByGoal({ ctx, place }: Scene): Promise<ReadonlyMap<string, Figure>> {
  const said = await readSaid(ctx.db, place, 'en')
  const goals = said?.missions.flatMap((mission) => mission.goals) ?? []
  return new Map(goals.map(({ publicId, figures }) => [publicId, figures.people]))
}

/**
 * The same of every goal that there ever was, as it was published last. One that stood aside on that day was judged with the
 * others, and is told with that day's number once what took it out is undone.
 */
async function publishedByGoal({ ctx, place }: Scene): Promise<ReadonlyMap<string, Figure>> {
  const published = await readPublished(ctx.db, place)
  const goals = await ctx.db.selectFrom('goal').select(['id', 'public_id as publicId']).execute()
  return new Map(goals.map(({ id, publicId }) => [publicId, published?.figures.goal(id).people ?? 'withheld']))
}

/** A place in which people are followed through all that may happen; each step does one thing as the product does it. */
export async function historyIn() {
  const here: Scene = await scene()
  const { ctx, place, people } = here
  const evidence = evidenceIn(here)
  const survey: Owned = await evidence.survey()
  const { council } = await ownersIn(here)
  const lead = people.strategyLead
  const followers: Follower[] = []
  const promised: string[] = []
  const last = { named: 0 }
  const published = { people: await publishedByGoal(here) }
  const pick = <Value>(all: readonly Value[], at: number): Value | undefined => all[at % Math.max(1, all.length)]
  // Enough people over both areas that the numbers of two goals are told.
  await evidence.answer(survey, { people: 24, area: 0, age: '25-44', text: 'Some text on buses', goals: [0] })
  await evidence.answer(survey, { people: 24, area: 1, age: '45-64', text: 'Some text on paths', goals: [1] })
  await evidence.answer(survey, { people: 12, age: '65-79' })

  const words = (name: string) => {
    last.named += 1
    return { text: { en: `${name} ${last.named}` }, short: { en: `${name} ${last.named}` }, source: 'A test' }
  }
  const goals = () =>
    ctx.db
      .selectFrom('goal')
      .innerJoin('goal_version as version', 'version.goal_id', 'goal.id')
      .select((eb) => ['goal.id', 'goal.public_id as publicId', eb.fn.max('version.number').as('newest')])
      .where('goal.kind', '=', 'goal')
      .where('retired_at', 'is', null)
      .groupBy('goal.id')
      // Those that were spoken to first: they are the ones that something happens to.
      .orderBy(
        (eb) => eb.selectFrom('tag').select(eb.fn.countAll().as('tags')).whereRef('tag.goal_id', '=', 'goal.id'),
        'desc',
      )
      .orderBy('goal.id')
      .limit(6)
      .execute()
  const typed = (goal: string, more: Partial<Typed> = {}): Typed => ({
    texts: { title: { en: 'Seats' }, said: { en: 'No rest' }, answer: { en: 'Twelve' }, measure: {}, unit: {} },
    ...{ stance: 'will', organisation: council, role: 'Head of parks', goal, from: 'goal', dueOn: '2027-05-31' },
    ...{ baseline: '', baselineOn: '', target: '', reason: {}, ...more },
  })
  const at = async (publicId: string) => {
    const { revision: seen } = orFail(await readDeskCommitment(ctx, lead, place, publicId, 'en'))
    return { place, publicId, seen }
  }
  const receiptOf = ({ responseId }: Follower) => ({
    ...{ responseId, placeId: place.id, surveyId: survey.id, code: '', slug: '', wayIn: 'link' as const },
  })

  /** People say something of their own to goals that stand; everything they may agree to, they agree to. */
  async function joinedBy(count: number): Promise<void> {
    for (let one = 0; one < count; one++) {
      const word = `qvex${followers.length}q`
      const standing = await goals()
      await evidence.answer(survey, {
        text: `A bench, ${word}`,
        area: (one % 2) as 0 | 1,
        age: '45-64',
        mayQuote: true,
      })
      const { id, response_id } = await ctx.db
        .selectFrom('contribution')
        .select(['id', 'response_id'])
        .where('text', 'like', `%${word}%`)
        .executeTakeFirstOrThrow()
      const responseId = response_id ?? ''
      await ctx.db
        .updateTable('contribution')
        .set({ may_publish: true, coding: 'coded' })
        .where('id', '=', id)
        .execute()
      const given = { response_id: responseId, is_young: false, notice_version: 'one', given_by: 'self' as const }
      for (const purpose of ['analysis', 'quote', 'publish'] as const)
        await ctx.db
          .insertInto('consent')
          .values({ ...given, purpose, given: true, at: ctx.clock.now() })
          .execute()
      const goal = pick(standing, one)
      const version = await ctx.db
        .selectFrom('goal_version')
        .select('id')
        .where('goal_id', '=', goal?.id ?? '')
        .orderBy('number', 'desc')
        .executeTakeFirstOrThrow()
      const tag = { contribution_id: id, goal_id: goal?.id ?? '', goal_version_id: version.id }
      await ctx.db
        .insertInto('tag')
        .values({ ...tag, at: ctx.clock.now(), since: ctx.clock.now() })
        .execute()
      followers.push({ word, contributionId: id, responseId, isShown: true, isCounted: true, isGone: false })
    }
  }

  /** @returns whether it was done: what may not be is refused, as by the product */
  async function take(step: Step): Promise<boolean> {
    here.clock.forward(60_000)
    const standing = await goals()
    const goal = pick(standing, step.at)
    const other = pick(standing, step.to)
    const follower = pick(
      followers.filter(({ isGone }) => !isGone),
      step.at,
    )
    const promise = pick(promised, step.at)
    if (!goal || !other || !follower) return false
    switch (step.does) {
      case 'reword': {
        const input = { code: goal.publicId, seen: Number(goal.newest), carries: step.to % 2 === 0 }
        return (await rewordCode(ctx, lead, place.id, { ...input, words: words('reworded') })).ok
      }
      case 'merge':
        return (await mergeCodes(ctx, lead, place.id, { code: goal.publicId, into: other.publicId })).ok
      case 'split': {
        const input = { parts: [words('part'), words('part')], tagsTo: [[], [0], [0, 1]][step.to % 3] ?? [] }
        return (await splitCode(ctx, lead, place.id, { ...input, code: goal.publicId })).ok
      }
      case 'retire':
        return (await retireCode(ctx, lead, place.id, { code: goal.publicId })).ok
      case 'undo': {
        const changes = await ctx.db
          .selectFrom('code_book_change')
          .select('id')
          .where('kind', 'in', ['reword', 'merge', 'split', 'retire'])
          .orderBy('number', 'desc')
          .limit(3)
          .execute()
        const change = pick(changes, step.at)
        return change !== undefined && (await undoBookChange(ctx, lead, place.id, { changeId: change.id })).ok
      }
      case 'hide':
      case 'approve': {
        const { contributionId } = follower
        const hidden = { become: 'hidden', reason: step.to % 2 ? 'names-somebody' : 'off-subject' } as const
        const decided = step.does === 'hide' ? hidden : ({ become: 'approved' } as const)
        return (await decideVisibility(ctx, people.moderator, { contributionId, ...decided })).ok
      }
      case 'no-publishing':
        return (await withdraw(ctx, receiptOf(follower), 'publish')).ok
      case 'no-counting':
        return (await withdraw(ctx, receiptOf(follower), 'analysis')).ok
      case 'take-back': {
        follower.isGone = true
        return (await takeBack(ctx, receiptOf(follower))).ok
      }
      case 'promise': {
        const begun = await beginCommitment(ctx, lead, place, typed(goal.publicId))
        if (!begun.ok) return false
        promised.push(begun.value.publicId)
        return (await publishCommitment(ctx, lead, await at(begun.value.publicId), typed(goal.publicId))).ok
      }
      case 'move': {
        if (!promise) return false
        const moved = typed(other.publicId, { dueOn: '2027-06-30', reason: { en: 'It fits better' } })
        return (await writeCommitment(ctx, lead, await at(promise), moved)).ok
      }
      case 'close': {
        if (!promise) return false
        const end = { words: 'It is up', language: 'en' as const, outcome: 'kept' }
        return (await closeCommitment(ctx, lead, await at(promise), end)).ok
      }
      case 'publish': {
        await evidence.answer(survey, { people: 12, area: 0, age: '25-44' })
        const done = await publishFigures(ctx, lead, place.id)
        if (done.ok) published.people = await publishedByGoal(here)
        return done.ok
      }
      case 'keep':
        return (await keepCounts(ctx)) >= 0
    }
  }

  /** What stands of each follower's words in the very rows, by a reckoning of its own. */
  async function settle(): Promise<void> {
    const rows = await ctx.db
      .selectFrom('contribution')
      .innerJoin('response', 'response.id', 'contribution.response_id')
      .select(['contribution.id', 'visibility', 'may_publish as mayPublish', 'in_analysis as inAnalysis'])
      .select(['on_subject as onSubject'])
      .execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const follower of followers) {
      const row = byId.get(follower.contributionId)
      follower.isCounted = row?.inAnalysis === true && row.onSubject
      follower.isShown = follower.isCounted && row?.visibility === 'approved' && row.mayPublish === true
    }
  }

  return {
    ...{ here, followers, promised, published, joinedBy },
    async take(step: Step): Promise<boolean> {
      const done = await take(step)
      await settle()
      return done
    },
    close: () => here.close(),
  }
}
