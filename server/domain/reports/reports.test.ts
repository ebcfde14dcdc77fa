import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '#db/client.ts'
import { beginAlliance, publishAlliance } from '#domain/alliances/commands.ts'
import { closeCommitment } from '#domain/commitments/commands/follow-up.ts'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment, writeCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readDeskCommitment } from '#domain/commitments/queries/desk.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { beginTest, endTest } from '#domain/learning/commands.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { everybodyIn, peopleOf, readRaw } from '#test/packs/recount.ts'
import { readRows, recount } from '#test/reports/recount.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { issueReport } from './commands.ts'
import { reportSheet } from './queries/sheet.ts'
import { readReport, readReports } from './queries.ts'
import { comingUntil, spanName, spansBefore } from './rules.ts'
import type { Report } from './schema.ts'

const half = { from: '2026-04-01', to: '2026-09-30' }

let here: Scene
let owners: Awaited<ReturnType<typeof ownersIn>>
let alliance: string
const lead = () => here.people.strategyLead
const goal = (mission: number, index = 0) => here.framework[mission]?.goals[index]?.publicId ?? ''
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code.replace(/^[\w-]+\./, '')
const go = (day: string) => here.clock.set(`${day}T10:00:00Z`)
const typed = (more: Partial<Typed> = {}): Typed => ({
  texts: {
    title: { en: 'Seats', ur: 'نشستیں' },
    said: { en: 'No rest' },
    answer: { en: 'Six' },
    measure: {},
    unit: {},
  },
  ...{ stance: 'will', organisation: owners.council, role: 'Head of parks', goal: goal(0), from: 'goal' },
  ...{ dueOn: '2026-08-31', baseline: '', baselineOn: '', target: '', reason: {}, ...more },
})
const at = async (publicId: string) => ({
  ...{ place: here.place, publicId },
  seen: orFail(await readDeskCommitment(here.ctx, lead(), here.place, publicId, 'en')).revision,
})
const published = async (day: string, more: Partial<Typed> = {}) => {
  go(day)
  const { publicId } = orFail(await beginCommitment(here.ctx, lead(), here.place, typed(more)))
  orFail(await publishCommitment(here.ctx, lead(), await at(publicId), typed(more)))
  return publicId
}
const closed = async (publicId: string, day: string, outcome: string) => {
  go(day)
  orFail(await closeCommitment(here.ctx, lead(), await at(publicId), { words: 'So', language: 'en', outcome }))
}
const tried = async (publicId: string, day: string, endsOn?: string) => {
  const language = 'en' as const
  go(day)
  const plan = { plan: 'One', expected: 'Used', on: '', because: '', language }
  orFail(await beginTest(here.ctx, lead(), await at(publicId), plan))
  if (!endsOn) return
  go(endsOn)
  const result = { happened: 'It was', learned: 'Shade', next: 'adapt', on: '', language }
  orFail(await endTest(here.ctx, lead(), await at(publicId), result))
}
const issue = async (about: string, span = spanName(half)) => issueReport(here.ctx, lead(), here.place, { about, span })
const issued = async (about: string): Promise<Report> =>
  orFail(await readReport(here.ctx.db, here.place, orFail(await issue(about)).publicId))

beforeAll(async () => {
  here = await scene()
  owners = await ownersIn(here)
  const words = { name: { en: 'Together' }, words: { en: 'Who' } }
  const both = { kind: 'theme', area: '', organisations: [owners.council, owners.group], ...words }
  const whole = { ...both, about: [`mission ${here.framework[0]?.slug}`] }
  alliance = orFail(await beginAlliance(here.ctx, lead(), here.place, whole)).publicId
  orFail(await publishAlliance(here.ctx, lead(), { place: here.place, publicId: alliance, seen: 1 }, whole))
  // Before the time, in it, and after it; kept, late, moved, refused, and closed only since.
  const old = await published('2026-02-01', { alliance })
  await tried(old, '2026-03-20', '2026-04-10')
  await closed(old, '2026-04-30', 'kept')
  const late = await published('2026-05-04', { dueOn: '2026-07-31' })
  await tried(late, '2026-06-01')
  const moved = await published('2026-05-05', { goal: goal(1), alliance })
  await closed(await published('2026-05-06', { organisation: owners.group }), '2026-09-30', 'partly')
  await published('2026-05-07', { stance: 'wont', dueOn: '' })
  await published('2026-05-08', { dueOn: '2027-02-01', alliance })
  await published('2026-05-09', { dueOn: '2027-08-01' })
  go('2026-10-02')
  const later = typed({ goal: goal(0), dueOn: '2026-12-31', alliance, reason: { en: 'It was moved' } })
  orFail(await writeCommitment(here.ctx, lead(), await at(moved), later))
  await closed(late, '2026-10-15', 'not-kept')
  await published('2026-10-20', { dueOn: '2026-12-31' })
  const evidence = evidenceIn(here)
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 20, area: 0, age: '25-44', text: 'Buses', goals: [0] })
  await evidence.answer(survey, { people: 24, area: 1, age: '45-64', text: 'Paths', goals: [1] })
  await evidence.answer(survey, { people: 12, age: '65-79' })
  await transact(here.ctx, async (tx) => ok(await saveFigures(tx, here.place, null)))
  const texts = await here.ctx.db.selectFrom('contribution').select('id').where('text', '=', 'Paths').execute()
  for (const { id: contributionId } of texts.slice(0, 12))
    orFail(
      await decideVisibility(here.ctx, here.people.moderator, { contributionId, become: 'hidden', reason: 'unkind' }),
    )
  go('2026-11-02')
}, 60_000)
afterAll(() => here.close())

test('every figure of every kind of report is what an independent count of the raw rows comes to', async () => {
  const pool = openPool(here.appUrl, 2)
  const rows = await readRows(pool, here.place.id)
  const raw = await readRaw(pool, here.place.id)
  const { rows: texts } = await pool.query<{ visibility: string; n: number }>(
    'select visibility, count(*)::int as n from contribution where place_id = $1 group by 1',
    [here.place.id],
  )
  const { rows: alliances } = await pool.query<{ id: string }>('select id from alliance')
  await pool.end()
  const [mission] = here.framework
  const subjects = [
    [`mission ${mission?.slug}`, 'mission', mission?.id],
    [`mission ${here.framework[1]?.slug}`, 'mission', here.framework[1]?.id],
    [`organisation ${owners.council}`, 'organisation', here.organisations.firstCouncil],
    [`organisation ${owners.group}`, 'organisation', here.organisations.communityGroup],
    [`alliance ${alliance}`, 'alliance', alliances[0]?.id],
  ] as const
  for (const [about, kind, id = ''] of subjects) {
    const { content } = await issued(about)
    const counted = recount(rows, { kind, id, ...half, until: comingUntil(half) })
    expect(content.counts, about).toEqual(counted.counts)
    expect(content.counts.standing, about).toBeGreaterThan(0)
    for (const list of ['closed', 'comingDue', 'overdue'] as const)
      expect(content[list].map(({ publicId }) => publicId).toSorted(), list).toEqual(counted.lists[list].toSorted())
    const everybody = raw.people.reduce((sum, { heads }) => sum + heads, 0)
    expect(content.participation?.publications).toEqual([
      { on: '2026-10-20', people: everybody, contributions: raw.texts.length },
    ])
    for (const { name, people } of content.participation?.areas ?? []) {
      const code = here.areas.find((area) => area.name === name)?.code ?? 'not-said'
      expect(people, `${name}`).toBe(everybodyIn(raw, 'area', code))
    }
    const goals =
      kind === 'organisation'
        ? []
        : (here.framework.find((each) => about.includes(each.slug) || kind === 'alliance')?.goals ?? [])
    expect(content.participation?.goals.map(({ people }) => people)).toEqual(
      goals.map(({ publicId }) => {
        const people = peopleOf(raw.texts.filter(({ tags }) => tags.some(({ code }) => code === publicId)))
        return people < here.place.smallCellPublic ? 'withheld' : people
      }),
    )
    const total = texts.reduce((sum, { n }) => sum + n, 0)
    const read = texts
      .filter(({ visibility }) => ['approved', 'hidden'].includes(visibility))
      .reduce((sum, { n }) => sum + n, 0)
    expect([content.moderation.received, content.moderation.read]).toEqual([total, read])
    // Small ones are withheld, and with them those that would give them away.
    const decided: Record<string, number> = { shown: total - 12, unkind: 12 }
    for (const { key, texts: told } of content.moderation.outcomes)
      if (told !== 'withheld') expect(told, key).toBe(decided[key] ?? 0)
  }
})

test('it tells how it stood on its last day, whatever happened since', async () => {
  const { content } = await issued(`mission ${here.framework[0]?.slug}`)
  expect(content.overdue.map(({ dueOn, status }) => [dueOn, status.reason])).toEqual([['2026-07-31', 'overdue']])
  expect(content.closed.map(({ closedOn, outcome }) => [closedOn, outcome])).toEqual(
    expect.arrayContaining([
      ['2026-04-30', 'kept'],
      ['2026-09-30', 'partly'],
    ]),
  )
  const other = await issued(`mission ${here.framework[1]?.slug}`)
  // It answers another goal only since, and with a later day.
  expect(other.content.overdue.map(({ dueOn }) => dueOn)).toEqual(['2026-08-31'])
  expect(content.learned.map(({ learned, next, on }) => [learned.en, next, on])).toEqual([
    ['Shade', 'adapt', '2026-04-10'],
  ])
  expect(content.closed[0]?.title).toEqual({ en: 'Seats', ur: 'نشستیں' })
})

test('what was issued never changes, and one that is issued again stands beside it', async () => {
  const first = await issued(`organisation ${owners.council}`)
  await published('2026-11-03', { dueOn: '2027-01-31' })
  here.clock.forward(60_000)
  const second = await issued(`organisation ${owners.council}`)
  const again = orFail(await readReport(here.ctx.db, here.place, first.publicId))
  expect(again.content).toEqual(first.content)
  expect([again.newer, second.newer]).toEqual([second.publicId, null])
  const listed = (await readReports(here.ctx.db, here.place)).map(({ publicId }) => publicId)
  expect(listed.indexOf(second.publicId)).toBeLessThan(listed.indexOf(first.publicId))
  await expect(here.ctx.db.updateTable('report').set({ content: '{}' }).execute()).rejects.toThrow('permission denied')
  await expect(here.ctx.db.deleteFrom('report').execute()).rejects.toThrow('permission denied')
  const { columns, batches } = reportSheet(again)
  const rows = [...(batches as Iterable<readonly (readonly unknown[])[]>)].flat()
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
  expect(rows.filter(([section]) => section === 'promises')).toHaveLength(11)
  // Nobody's words, though some may be quoted.
  expect(JSON.stringify(again)).not.toContain('Buses')
})

test('only a time that is over, of something that is there, is reported on, by whoever leads for the place', async () => {
  expect(codeOf(await issue('mission nowhere'))).toBe('subject-missing')
  expect(codeOf(await issue(`organisation ${owners.council}`, '2026-10-01..2027-03-31'))).toBe('span-missing')
  for (const actor of [here.people.organisationLead, here.people.moderator]) {
    const asked = { about: `organisation ${owners.council}`, span: spanName(half) }
    expect(codeOf(await issueReport(here.ctx, actor, here.place, asked))).toBe('forbidden')
  }
  expect(spansBefore('2026-10-01')[0]).toEqual(half)
  expect(spansBefore('2026-09-30')[0]).toEqual({ from: '2025-10-01', to: '2026-03-31' })
})
