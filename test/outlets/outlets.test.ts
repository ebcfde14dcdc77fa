import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeRound } from '#domain/agreement/commands/close-round.ts'
import { importAnswers } from '#domain/imports/commands/import-answers.ts'
import { system } from '#domain/kernel/actor.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { faultLines, summaryLine } from '#server/cli/import-words.ts'
import { checkRecord } from '#server/cli/rebuild-record.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { actorsOf, answersOf } from './ask.ts'
import { hearEverything } from './hear.ts'
import { fates, type Planted, plant, sought, sources, wordOf } from './plant.ts'
import { everyRoute, type Outlet } from './routes.ts'
import { roles, type Verdict, verdicts } from './verdicts.ts'

let here: Scene
let planted: Planted
let outlets: Outlet[]

beforeAll(async () => {
  here = await scene()
  planted = await plant(here)
  outlets = await everyRoute()
}, 60_000)
afterAll(() => here.close())

const line = (file: string, role: string, fate: string) => `${file}: ${role} reads ${fate}`
const linesOf = ([file, verdict]: [string, Verdict]) =>
  Object.entries(verdict).flatMap(([fate, who]) => who.map((role) => line(file, role, fate)))
const allowed = new Set(Object.entries(verdicts).flatMap(linesOf))
const fatesIn = (said: string) => fates.filter((fate) => sources.some((from) => said.includes(wordOf(fate, from))))

/** What everybody finds behind some routes, as 'file: role reads fate', and what of it they must not. */
async function walk(how: 'open' | 'send', routes = outlets) {
  const read = new Set<string>()
  const errors = new Set<string>()
  const actors = actorsOf(here, planted)
  for (const outlet of routes)
    await Promise.all(
      roles.map(async (role) => {
        const { said, broken } = await answersOf(outlet, here, planted, actors[role], how)
        for (const error of broken) errors.add(error)
        for (const fate of fatesIn(said)) read.add(line(outlet.file, role, fate))
      }),
    )
  return { read, errors: [...errors], leaks: [...read].filter((each) => !allowed.has(each)).toSorted() }
}

test('every route has a verdict, and every verdict a route', () => {
  expect(Object.keys(verdicts).toSorted()).toEqual(outlets.map(({ file }) => file).toSorted())
})

test('no route tells anybody what they must not read, however it is asked', { timeout: 300_000 }, async () => {
  const { read, errors, leaks } = await walk('open')

  expect(errors).toEqual([])
  expect(leaks).toEqual([])
  // The walk itself finds words where they belong.
  for (const each of [
    line('routes/work.moderation.tsx', 'moderator', 'suspected'),
    line('routes/work.moderation.item.tsx', 'moderator', 'hidden'),
    line('routes/work.safeguarding.$case.tsx', 'safeguardingLead', 'escalated'),
    line('routes/work.safeguarding.$case.tsx', 'strategyLead', 'escalated'),
    line('routes/work.safeguarding.$case.sheet.tsx', 'safeguardingLead', 'escalated'),
    line('routes/work.surveys.$survey.responses-csv.ts', 'organisationLead', 'hidden'),
    line('routes/work.insight.contributions-csv.ts', 'strategyLead', 'shown'),
    line('routes/work.insight.exports.$export.ts', 'strategyLead', 'shown'),
    line('routes/work.insight.exports.$export.ts', 'organisationLead', 'hidden'),
    line('routes/work.insight.goals.$goal.tsx', 'strategyLead', 'shown'),
    line('routes/receipt.$code.tsx', 'guest', 'shown'),
    line('routes/receipt.$code.tsx', 'guest', 'taken'),
    line('routes/w.$workshop.wall.tsx', 'facilitator', 'shown'),
    line('routes/w.$workshop.tsx', 'author', 'escalated'),
  ])
    expect(read).toContain(each)
})

test('no file and no result page tells by a state that somebody is worried', { timeout: 60_000 }, async () => {
  const { moderator } = here.people
  const [other] = await here.ctx.db
    .selectFrom('contribution')
    .select('id')
    .where('text', 'like', 'Another text%')
    .orderBy('id')
    .execute()
  orFail(await decideVisibility(here.ctx, moderator, { contributionId: other?.id ?? '', become: 'held' }))
  const actors = actorsOf(here, planted)
  const about = outlets.filter(({ file }) =>
    /insight\.contributions-csv|responses-csv|surveys\.\$survey\.tsx/.test(file),
  )
  expect(about).toHaveLength(3)
  for (const outlet of about)
    for (const role of ['administrator', 'strategyLead', 'organisationLead'] as const) {
      const { said } = await answersOf(outlet, here, planted, actors[role], 'open')
      expect(said, `${outlet.file}: ${role}`).not.toMatch(/worr|seal|escalat|suspect/i)
      // Nothing is approved of which there are no words: each row that has none is held, hidden, or waits.
      const rows = said.split(/\r?\n/).filter((row) => row.includes(',approved,'))
      const isSilent = (row: string) => !row.includes(sought) && !row.includes('text') && !row.includes('bench')
      expect(rows.filter(isSilent), `${outlet.file}: ${role}`).toEqual([])
    }
})

test('nor does a round of second coding that is closed', { timeout: 60_000 }, async () => {
  const { moderator } = here.people
  orFail(await closeRound(here.ctx, moderator, { placeId: here.place.id, round: planted.round }))
  const { read, errors, leaks } = await walk(
    'open',
    outlets.filter(({ path }) => path.includes('/agreement')),
  )

  expect(errors).toEqual([])
  expect(leaks).toEqual([])
  expect(read).toContain(line('routes/work.agreement.$round.tsx', 'moderator', 'shown'))
})

test('nor does any form that is sent empty', { timeout: 300_000 }, async () => {
  const { errors, leaks } = await walk('send')

  expect(errors).toEqual([])
  expect(leaks).toEqual([])
})

test('no socket does, to whoever comes new or asks for all that they missed', { timeout: 60_000 }, async () => {
  const heard = await hearEverything(here, planted)

  expect(fatesIn(heard.neighbour)).toEqual(['shown'])
  expect(fatesIn(heard.wall)).toEqual(['shown'])
  expect(fatesIn(heard.facilitator)).toEqual(['hidden', 'shown'])
  expect(fatesIn(heard.moderation)).toEqual([])
  expect(fatesIn(heard.results)).toEqual([])
})

test('no tool of the command line says a word of what it reads', { timeout: 60_000 }, async () => {
  const record = outlets.find(({ file }) => file.includes('record-json'))
  if (!record) throw new Error('no workshop’s record can be had')
  const { said } = await answersOf(record, here, planted, actorsOf(here, planted).facilitator, 'open')
  expect(fatesIn(said)).toContain('shown')
  const heard = [
    checkRecord(said),
    checkRecord(said.replace(/"people":\s*\d+/g, '"people":99')),
    checkRecord(`${said}}`),
  ]
  expect(heard.map(({ isRight }) => isRight)).toEqual([true, false, false])

  const words = wordOf('escalated', 'survey')
  const file = (...rows: string[]) => Buffer.from(['comment,date', ...rows].join('\n'))
  const bringIn = (rows: string[]) => {
    const asked = { surveySlug: planted.survey, language: 'en', isDryRun: true }
    const columns = { text: 'comment', date: 'date' }
    const dateFormat = { pattern: 'dd/mm/yyyy', isCertain: true } as const
    return importAnswers(here.ctx, system, { ...asked, columns, dateFormat, file: file(...rows) })
  }
  const refused = await bringIn([
    `${words} and more,no day`,
    `"${words},01/02/2022`,
    `${words.repeat(2000)},01/02/2022`,
  ])
  const taken = await bringIn([`${words} and more,01/02/2022`])
  if (refused.ok || !('faults' in refused.problem)) throw new Error('a broken file came in')
  const told = [
    ...heard.flatMap(({ lines }) => lines),
    ...faultLines('file.csv', refused.problem.faults),
    summaryLine('file.csv', planted.survey, orFail(taken), true),
  ]
  expect(fatesIn(told.join('\n'))).toEqual([])
})

/** Where words stand in the database: what was said, and what people made of it. */
const mayHold = [
  ...['contribution', 'shown_contribution', 'contribution_search', 'unredacted_text'],
  ...['translation', 'translation_version', 'answer_back'],
  // The files that staff asked for, for as long as they are kept.
  'export_piece',
]

test('no log, no job and no other table of the database holds a word of it', async () => {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker')`.execute(here.ctx.db)
  const holding: string[] = []
  for (const { name } of rows) {
    if (mayHold.some((table) => name === `public.${table}`)) continue
    const counted = await sql<{ held: number }>`
      select count(*)::int as held from ${sql.raw(name)} as each where each::text like ${`%${sought}%`}`.execute(
      here.ctx.db,
    )
    if ((counted.rows[0]?.held ?? 0) > 0) holding.push(name)
  }
  expect(holding).toEqual([])
})
