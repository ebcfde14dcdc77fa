import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { bringInFile } from './commands/bring-in-file.ts'
import { keepFile } from './commands/keep-file.ts'
import { mapColumns } from './commands/map-columns.ts'
import { takeBackImport } from './commands/take-back-import.ts'
import { runTakenBack, runUnknown } from './problems.ts'
import { readImportRun, readImportRuns, readLeaving } from './queries.ts'

let here: Scene
let survey: Survey
let count = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  survey = await surveyOf(here, { slug: `files-${count}` })
})

const lead = () => here.people.organisationLead
async function bringIn(text: string): Promise<number> {
  const upload = { name: 'answers.csv', bytes: Buffer.from(text) }
  const { id } = orFail(await keepFile(here.ctx, lead(), survey.slug, upload))
  const targets = ['respondent', 'field:matters'] as const
  const mapping = { targets: [...targets], dateFormat: null, edition: 'en' }
  orFail(await mapColumns(here.ctx, lead(), survey.slug, id, mapping))
  return orFail(await bringInFile(here.ctx, lead(), survey.slug, id, { goodRowsOnly: false })).added
}
const runs = () => readImportRuns(here.ctx, survey)
const takeBack = (handle: string, actor = lead()) => takeBackImport(here.ctx, actor, survey.slug, handle)
const texts = () =>
  here.ctx.db
    .selectFrom('contribution')
    .select(['id', 'text', 'source'])
    .where('survey_id', '=', survey.id)
    .orderBy('id')
    .execute()
const responses = () => here.ctx.db.selectFrom('response').select('id').where('survey_id', '=', survey.id).execute()

test('a file is taken back whole, said first, and nothing that came otherwise or with another file goes along', async () => {
  orFail(await sendTo(here, survey, { matters: 'Benches' }))
  await bringIn('id,a\n1,Buses\n2,Trams\n3,I am scared')
  const [first] = await runs()
  await bringIn('id,a\n9,Paths')
  const [, buses, trams, scared] = await texts()
  const decided = (id: string | undefined, values: { visibility?: 'approved'; coding?: 'coded' }) =>
    here.ctx.db.updateTable('contribution').set(values).where('id', '=', id!).execute()
  await decided(buses?.id, { visibility: 'approved' })
  await decided(trams?.id, { visibility: 'approved', coding: 'coded' })
  orFail(await raiseWorry(here.ctx, here.people.moderator, { contributionId: scared!.id, reason: 'other' }))
  const run = orFail(await readImportRun(here.ctx, survey, first!.handle))

  expect(await readLeaving(here.ctx, run)).toEqual({ responses: 3, texts: 3, approved: 2, coded: 1 })
  expect(await responses()).toHaveLength(5)
  here.published.length = 0
  expect(await takeBack(first!.handle)).toEqual({ ok: true, value: { responses: 3 } })

  expect((await texts()).map(({ text }) => text)).toEqual(['Benches', 'Paths'])
  expect(await responses()).toHaveLength(2)
  // What was done about a worry stays, without the words.
  const cases = await here.ctx.db.selectFrom('safeguarding_case').select(['contribution_id', 'state']).execute()
  expect(cases).toMatchObject([{ contribution_id: null }])
  const gone = [buses?.id, trams?.id, scared?.id]
  expect(here.published).toEqual([
    {
      ...{ type: 'contributions.received', placeId: here.place.id, surveyId: survey.id },
      contributionIds: expect.arrayContaining(gone),
    },
    { type: 'surveys.answered', placeId: here.place.id, surveyId: survey.id },
  ])
  const log = await here.ctx.db
    .selectFrom('audit_entry')
    .select(['verb', 'details'])
    .where('thing_id', '=', run.id)
    .orderBy('id')
    .execute()
  expect(log).toEqual([
    { verb: 'imports.import', details: { read: 3, added: 3 } },
    { verb: 'imports.take-back', details: { responses: 3, contributions: 3 } },
  ])
})

test('a file that was taken back says so, goes once, and can come in again with the same people', async () => {
  const file = 'id,a\n1,Buses\n2,Trams'
  expect(await bringIn(file)).toBe(2)
  expect(await bringIn(file)).toBe(0)
  const { handle } = (await runs()).find(({ added }) => added === 2)!
  const both = await Promise.all([takeBack(handle), takeBack(handle)])

  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await takeBack(handle)).toEqual({ ok: false, problem: runTakenBack })
  expect((await runs()).find((run) => run.handle === handle)).toMatchObject({ takenBackOn: '2026-05-04', added: 2 })
  expect(await bringIn(file)).toBe(2)
  expect((await texts()).map(({ text }) => text)).toEqual(['Buses', 'Trams'])
})

test('only those who bring files in take them back, and no file of another survey', async () => {
  await bringIn('id,a\n1,Buses')
  const [run] = await runs()
  for (const actor of [here.people.moderator, here.people.strategyLead])
    expect(await takeBack(run!.handle, actor)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await takeBack('made-up')).toEqual({ ok: false, problem: runUnknown })
  survey = await surveyOf(here, { slug: `other-${count}` })
  expect(await takeBack(run!.handle)).toEqual({ ok: false, problem: runUnknown })
})
