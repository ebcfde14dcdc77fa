import { isDeepStrictEqual } from 'node:util'
import { sql, type Updateable } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Db, openDb, openPool, type Tables } from '#db/client.ts'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { mergeCodes } from '#domain/framework/commands/merge-codes.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { evidenceIn, type Owned } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { publicScope, readFigures } from './aggregate.ts'
import { keepCounts } from './commands/keep-counts.ts'
import { countAll, countFromScratch } from './count.ts'
import { readWall } from './queries.ts'
import { findQuotes } from './store/contributions.ts'
import { findTagsByWording } from './store/goals.ts'
import { keptCounts, keptKinds, keptOfCode } from './store/kept/counts.ts'
import { findKeptQuotes } from './store/kept/quotes.ts'
import { findBeside, findKinds } from './store/kinds.ts'

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
let survey: Owned
let workshop: Owned

beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  const own = await evidence.survey({ by: 'communityGroup', placeSees: 'counts' })
  await evidence.answer(own, { people: 7, text: 'Kept with us', goals: [0, 1], mayQuote: true, area: 0 })
  survey = await evidence.survey({ by: 'supportBody', placeSees: 'everything' })
  await evidence.answer(survey, { people: 9, text: 'A bench', goals: [0, 2, 4], mayQuote: true, area: 1, age: '25-44' })
  await evidence.answer(survey, { people: 3, text: 'Spam', goals: [0], counted: false })
  await evidence.answer(survey, { people: 2, imported: true, text: 'From a file', goals: [3] })
  await evidence.answer(survey, { people: 2 })
  workshop = await evidence.workshop({ by: 'trust', placeSees: 'moderated-text' })
  const ideas = (await evidence.activity(workshop, 'ideas')).id
  await evidence.join(workshop, { people: 4, ideas, text: 'A warm hub', goals: [0, 1], mayQuote: true, age: '65-79' })
  await evidence.join(workshop, { ideas, text: 'Our table: buses', goals: [2], groupSize: 6, area: 0 })
  await evidence.join(workshop, { people: 2, area: 1 })
})
beforeEach(() => here.clock.forward(60_000))
afterAll(() => here.close())

const scopeOf = (actor: Actor) => orFail(permit(actor, 'insights.read', { placeId: here.place.id }))
const goalsOf = () => evidence.goals.map(({ id }) => id)
const people = async (index: number) =>
  Number((await readFigures(here.ctx.db, scopeOf(here.people.strategyLead), here.place)).goal(goalsOf()[index]!).people)
const textsFrom = (by: Owned) =>
  here.ctx.db
    .selectFrom('contribution')
    .select(['id', 'text', 'response_id', 'participant_id', 'public_id'])
    .where((eb) => eb.or([eb('survey_id', '=', by.id), eb('workshop_id', '=', by.id)]))
    .where('counted', '=', true)
    .orderBy('id')
    .execute()
const quoted = async () =>
  (await readWall(here.ctx, scopeOf(here.people.strategyLead), here.place, 'en')).missions.flatMap(({ goals }) =>
    goals.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
  )

/** Everything that is kept, beside the same counted from every row. Maps have no order. */
async function differences(db: Db = here.ctx.db): Promise<string[]> {
  const lead = scopeOf(here.people.strategyLead)
  const scopes: Scope[] = [scopeOf(here.people.organisationLead), lead, publicScope(here.place.id)]
  const pairs: [string, unknown, unknown][] = [
    ['kinds', await keptKinds(db, lead), await findKinds(db, lead, here.place.timeZone)],
  ]
  for (const id of goalsOf().slice(0, 3)) {
    const beside = await keptOfCode(db, lead, id, 'beside')
    pairs.push(['beside', await findBeside(db, lead, id, beside), await findBeside(db, lead, id)])
    pairs.push(['wordings', await keptOfCode(db, lead, id, 'wording'), await findTagsByWording(db, lead, id)])
  }
  for (const scope of scopes) {
    pairs.push(['counts', await keptCounts(db, scope), await countFromScratch(db, scope)])
    for (const [by, leave] of [['goal', 'may_quote'] as const, ['mission', 'may_publish'] as const])
      pairs.push([
        `quotes by ${by}`,
        await findKeptQuotes(db, scope, goalsOf(), 3, by, leave),
        await findQuotes(db, scope, goalsOf(), 3, by, leave),
      ])
  }
  return pairs.flatMap(([name, kept, counted]) => (isDeepStrictEqual(kept, counted) ? [] : [name]))
}

test('what is kept is what counting every contribution and every tag would say', async () => {
  expect(await people(0)).toBe(20)
  expect(await differences()).toEqual([])
})

test('a tag that is added or taken away moves the count for whoever reads next', async () => {
  const [first] = await textsFrom(survey)
  const before = await people(5)
  const tag = (goalIds: string[]) =>
    tagItem(here.ctx, here.people.moderator, { contributionId: first!.id, goalIds, noGoalFits: false })

  orFail(await tag([goalsOf()[0]!, goalsOf()[5]!]))
  expect(await people(5)).toBe(before + 1)
  expect(await differences()).toEqual([])
  orFail(await tag([goalsOf()[0]!]))
  expect(await people(5)).toBe(before)
  expect(await differences()).toEqual([])
})

test('words that are hidden, or about which somebody worries, stand in no quote that is read afterwards', async () => {
  await here.ctx.db.updateTable('contribution').set({ text: 'Only these' }).where('survey_id', '=', survey.id).execute()
  const room = await textsFrom(workshop)
  await here.ctx.db
    .updateTable('contribution')
    .set({ may_quote: false })
    .where(
      'id',
      'in',
      room.map(({ id }) => id),
    )
    .execute()
  expect(await quoted()).toContain('Only these')
  const all = await textsFrom(survey)
  for (const each of all.slice(0, 2))
    orFail(await raiseWorry(here.ctx, here.people.moderator, { contributionId: each.id, reason: 'harm-to-self' }))
  for (const each of all.slice(2))
    orFail(
      await decideVisibility(here.ctx, here.people.moderator, {
        ...{ contributionId: each.id, become: 'hidden', reason: 'unkind' },
      }),
    )
  expect(await quoted()).not.toContain('Only these')
  expect(await differences()).toEqual([])
})

test('who is withdrawn, set aside or removed is in no count that is read afterwards', async () => {
  const before = await people(2)
  const [, one, two, three] = await textsFrom(survey)
  const { db } = here.ctx
  await db.updateTable('contribution').set({ withheld: true }).where('id', '=', one!.id).execute()
  await db.updateTable('response').set({ in_analysis: false }).where('id', '=', one!.response_id!).execute()
  expect(await people(2)).toBe(before - 1)
  const setAside = { set_aside: 'too-fast' as const, set_aside_state: 'open' as const }
  await db.updateTable('response').set(setAside).where('id', '=', two!.response_id!).execute()
  await db.updateTable('contribution').set({ withheld: true }).where('id', '=', two!.id).execute()
  expect(await differences()).toEqual([])
  await db.deleteFrom('response').where('id', '=', three!.response_id!).execute()
  expect(await people(2)).toBe(before - 3)
  expect(await differences()).toEqual([])
})

test('a merged goal hands over what was said to it, and another area, mission or owner moves whom it is about', async () => {
  const [from, into] = [evidence.goals[4]!, evidence.goals[2]!]
  expect(await people(4)).toBeGreaterThan(0)
  orFail(
    await mergeCodes(here.ctx, here.people.strategyLead, here.place.id, { code: from.publicId, into: into.publicId }),
  )
  expect(await people(4)).toBe(0)
  expect(await differences()).toEqual([])

  const { db } = here.ctx
  await db.updateTable('response').set({ age_band: '16-17' }).where('area_id', 'is', null).execute()
  await db.updateTable('participant').set({ area_id: here.areas[0]!.id }).where('age_band', 'is not', null).execute()
  expect(await differences()).toEqual([])
  const missions = here.framework.map(({ id }) => id)
  await db
    .updateTable('goal')
    .set({ mission_id: missions.at(-1)! })
    .where('id', '=', goalsOf()[0]!)
    .execute()
  expect(await differences()).toEqual([])
  await db.updateTable('contribution').set({ place_sees: 'counts' }).where('workshop_id', '=', workshop.id).execute()
  await db.updateTable('workshop').set({ place_sees: 'counts' }).where('id', '=', workshop.id).execute()
  await sql`update place set time_zone = 'Pacific/Kiritimati'`.execute(db)
  here.place = { ...here.place, timeZone: 'Pacific/Kiritimati' }
  expect(await differences()).toEqual([])
})

test('another threshold holds for the very next reader', async () => {
  const shown = async (least: number) => {
    // Nothing was told before that would stand.
    await here.ctx.db.deleteFrom('figure_snapshot').where('audience', '=', 'staff').execute()
    const { heard } = await readFigures(here.ctx.db, publicScope(here.place.id), {
      ...here.place,
      smallCellStaff: least,
    })
    return heard.byArea.cells.filter((cell) => cell.people !== 'withheld').length
  }
  expect(await shown(100)).toBe(0)
  expect(await shown(5)).toBeGreaterThan(0)
})

test('two processes at once count each person once, and both answer with all that was said before they were asked', async () => {
  const pool = openPool(here.appUrl, 6)
  const other = openDb(pool)
  try {
    const scope = scopeOf(here.people.strategyLead)
    for (let round = 0; round < 4; round++) {
      const before = (await keptCounts(here.ctx.db, scope))?.goals.get(goalsOf()[1]!)?.people ?? 0
      await evidence.answer(survey, { people: 3, text: 'At once', goals: [1, 6] })
      const answers = await Promise.all(
        [here.ctx.db, other, here.ctx.db, other].map(async (db, index) => {
          if (index === 3) await evidence.answer(survey, { text: 'Meanwhile', goals: [6] })
          return (await keptCounts(db, scope))?.goals.get(goalsOf()[1]!)?.people
        }),
      )
      expect(answers).toEqual([before + 3, before + 3, before + 3, before + 3])
    }
    expect(await differences(other)).toEqual([])
  } finally {
    await pool.end()
  }
})

test('a transaction reads the counts of its own moment, kept or not', async () => {
  const scope = scopeOf(here.people.strategyLead)
  const before = await people(7)
  await evidence.answer(survey, { people: 2, text: 'In time', goals: [7] })
  await here.ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const seen = async () =>
        (await countAll(tx, scope, here.place, 'staff')).spoken.goals.get(goalsOf()[7]!)?.people ?? 0
      expect(await seen()).toBe(before + 2)
      await evidence.answer(survey, { people: 2, text: 'Too late', goals: [7] })
      expect(await people(7)).toBe(before + 4)
      expect(await seen()).toBe(before + 2)
    })
})

test('after a sweep nobody is left to be counted, and after anything at all the counts still agree', async () => {
  const { db } = here.ctx
  await evidence.answer(survey, { people: 3, text: 'Swept', goals: [1] })
  expect(await keepCounts(here.ctx)).toBe(3)
  expect(await keepCounts(here.ctx)).toBe(0)
  // The same changes each time, of every kind that a row may see.
  const random = (n: number, step: number) => (step * 7919 + n * 104_729) % 1000 < 250
  for (let step = 1; step <= 3; step++) {
    const all = await db.selectFrom('contribution').select('id').where('sealed', '=', false).orderBy('id').execute()
    const some = (salt: number) => all.filter((_, index) => random(index + salt, step)).map(({ id }) => id)
    const change = (salt: number, values: Updateable<Tables['contribution']>) =>
      db.updateTable('contribution').set(values).where('id', 'in', some(salt)).execute()
    await change(1, { visibility: step % 2 ? 'approved' : 'held' })
    await change(2, { may_quote: step % 2 === 0, may_publish: step % 3 === 0 })
    await change(3, { on_subject: step % 3 > 0, worry: step % 3 ? 'closed' : 'open' })
    await db
      .updateTable('tag')
      .set({ stance: step % 2 ? 'against' : null })
      .where('contribution_id', 'in', some(4))
      .execute()
    await db
      .updateTable('tag')
      .set({ tells_of: step % 2 ? 'need' : 'strength' })
      .where('contribution_id', 'in', some(5))
      .execute()
    await db.deleteFrom('tag').where('contribution_id', 'in', some(6).slice(0, 2)).execute()
    expect(await differences()).toEqual([])
  }
})
