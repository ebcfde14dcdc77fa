import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { exportContributions, exportCounts } from './commands.ts'
import { readWall } from './queries.ts'

let here: Scene
let goals: { id: string; publicId: string; short: { text: string } }[]

type Row = Record<string, string>
const rowsFor = async (actor: Actor, exporting: typeof exportContributions = exportContributions): Promise<Row[]> => {
  const sheet = await exporting(here.ctx, actor, here.place, 'en')
  if (!sheet.ok) throw new Error(sheet.problem.code)
  return parse(await text(sheet.value.file), { columns: true, bom: true })
}
const saying = (rows: Row[], words: string) => rows.filter((row) => row.text === words)

beforeAll(async () => {
  here = await scene()
  const evidence = evidenceIn(here)
  goals = evidence.goals
  const own = await evidence.survey({ by: 'communityGroup', placeSees: 'counts' })
  await evidence.answer(own, { people: 3, area: 0, age: '18-24', text: 'Kept with the group', goals: [1] })
  const open = await evidence.survey({ by: 'trust', placeSees: 'everything' })
  await evidence.answer(open, { people: 620, area: 0, age: '25-44', text: '=HYPERLINK("http://x")', goals: [0, 2] })
  await evidence.answer(open, { people: 30, area: 1, text: 'Waiting', visibility: 'waiting' })
  await evidence.answer(open, { text: 'Spam', visibility: 'hidden', counted: false, goals: [0] })
  await evidence.answer(open, { text: 'In danger', worry: 'open', goals: [0] })
  const shared = await evidence.survey({ by: 'trust', placeSees: 'moderated-text' })
  await evidence.answer(shared, { people: 7, area: 0, age: '45-64', text: 'Moderated', goals: [2], mayQuote: true })
})
afterAll(() => here.close())

test('rows and totals of the export equal what the insight page counts', async () => {
  const rows = await rowsFor(here.people.strategyLead)
  const scope = permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  const wall = await readWall(here.ctx, scope.value, here.place, 'en')
  const counted = rows.filter((row) => row.counted === 'yes')
  expect(counted).toHaveLength(wall.overview.contributions - wall.overview.countsOnly)
  expect(rows.length - counted.length).toBe(wall.overview.setAside)
  expect(new Set(rows.map((row) => row.contribution)).size).toBe(rows.length)
  for (const index of [0, 2]) {
    const goal = wall.missions.flatMap((mission) => mission.goals)[index]!
    expect(counted.filter((row) => row.goals?.split('; ').includes(goal.publicId))).toHaveLength(
      goal.figures.contributions as number,
    )
  }
})

test('a row says where it came from and what was made of it, by ids that mean nothing elsewhere', async () => {
  const [row] = saying(await rowsFor(here.people.strategyLead), '\'=HYPERLINK("http://x")')
  expect(row).toMatchObject({
    received_on: '2026-05-04',
    source: 'survey',
    survey: 'survey-2',
    area: 'middlesbrough',
    age_band: '25-44',
    visibility: 'approved',
    coding: 'coded',
    goals: `${goals[0]!.publicId}; ${goals[2]!.publicId}`,
    goal_names: `${goals[0]!.short.text}; ${goals[2]!.short.text}`,
    group_size: '1',
    may_quote: 'no',
  })
  expect(row!.contribution).toMatch(/^[2-9a-z]{16}$/)
})

test('words that are not approved, or under an open worry, stay out', async () => {
  const rows = await rowsFor(here.people.strategyLead)
  for (const words of ['Waiting', 'Spam', 'In danger', 'Kept with the group']) expect(saying(rows, words)).toEqual([])
})

test('no row says that somebody is worried: one under a worry looks like one that is held, and counts as it did', async () => {
  const rows = await rowsFor(here.people.strategyLead)
  expect(rows.filter(({ visibility, text }) => visibility === 'approved' && text === '')).toEqual([])
  expect(rows.filter(({ visibility }) => visibility === 'held')).toMatchObject([{ counted: 'yes', text: '' }])
})

test('area and age stand only in rows that the holder may read in full', async () => {
  const shared = saying(await rowsFor(here.people.strategyLead), 'Moderated')
  expect(shared).toHaveLength(7)
  for (const row of shared) expect([row.area, row.age_band]).toEqual(['', ''])
})

test('an organisation’s lead gets its own rows in full, and no neighbour’s', async () => {
  const rows = await rowsFor(here.people.organisationLead)
  expect(rows.map((row) => row.text)).toEqual(Array.from({ length: 3 }, () => 'Kept with the group'))
  expect(rows[0]).toMatchObject({ area: 'middlesbrough', age_band: '18-24' })
})

test('counts come as on the page: what is withheld is empty and says so', async () => {
  const rows = await rowsFor(here.people.strategyLead, exportCounts)
  const about = (measure: string, split = '', group = '') =>
    rows.find(
      (row) => row.goal === goals[2]!.publicId && row.measure === measure && row.split === split && row.group === group,
    )
  expect(about('people')).toMatchObject({ value: '627', status: 'shown' })
  expect(about('people', 'age-band', '25-44')).toMatchObject({ value: '620', status: 'shown' })
  expect(about('people', 'age-band', '18-24')).toMatchObject({ value: '', status: 'withheld' })
  expect(rows.every((row) => (row.value === '') === (row.status === 'withheld'))).toBe(true)
})

test('each export is written down, with who and what', async () => {
  const before = await here.ctx.db.selectFrom('audit_entry').selectAll().where('verb', '=', 'insights.export').execute()
  await rowsFor(here.people.strategyLead)
  const after = await here.ctx.db.selectFrom('audit_entry').selectAll().where('verb', '=', 'insights.export').execute()
  expect(after).toHaveLength(before.length + 1)
  expect(after.at(-1)).toMatchObject({
    person_id: here.people.strategyLead.personId,
    place_id: here.place.id,
    details: { what: 'contributions' },
  })
})

test('the file is named by place and day', async () => {
  const sheet = await exportCounts(here.ctx, here.people.strategyLead, here.place, 'en')
  expect(sheet).toMatchObject({ value: { fileName: 'live-well-south-tees-counts-2026-05-04.csv' } })
})

test('guests, moderators and administrators export nothing', async () => {
  for (const exporting of [exportContributions, exportCounts]) {
    expect(await exporting(here.ctx, nobody, here.place, 'en')).toMatchObject({ problem: { kind: 'signed-out' } })
    for (const actor of [here.people.moderator, here.people.administrator, here.people.facilitator])
      expect(await exporting(here.ctx, actor, here.place, 'en')).toMatchObject({ problem: { kind: 'forbidden' } })
  }
})
