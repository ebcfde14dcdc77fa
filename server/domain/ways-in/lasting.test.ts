import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { noConsents } from '#domain/privacy/schema.ts'
import { findReceipt } from '#domain/receipts/commands.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { keySheet, openSheet } from './commands/key-sheet.ts'
import { openPrintRun, printSheets } from './commands/print-sheets.ts'
import { startKiosk } from './commands/run-kiosk.ts'
import { readSurveyDesk } from './queries/desk.ts'
import { readKiosk, readRunningKiosks } from './queries/kiosks.ts'

let here: Scene
let survey: Survey
let count = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  here.clock.set('2026-05-04T10:00:00Z')
  count += 1
  survey = await surveyOf(here, { slug: `lasting-${count}` })
})

const lead = () => here.people.organisationLead
const right = <Value>(result: { ok: true; value: Value } | { ok: false; problem: { code: string } }): Value => {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const keyed = {
  ...{ answers: { matters: ['Benches'] }, consents: noConsents },
  ...{ equality: {}, contact: null, companion: null },
}
const print = async (n: number) =>
  right(await printSheets(here.ctx, lead(), { slug: survey.slug, count: n, edition: 'en' }))

test('sheets that were keyed in are not printed again, and each printing is written down', async () => {
  const run = { slug: survey.slug, ...(await print(2)) }
  const first = right(await openPrintRun(here.ctx, lead(), run))
  const sheet = right(await openSheet(here.ctx, lead(), { slug: survey.slug, number: run.first }))
  await keySheet(here.ctx, sheet, keyed)

  expect(first.map(({ number }) => number)).toEqual([run.first, run.last])
  expect(right(await openPrintRun(here.ctx, lead(), run))).toEqual([first[1]])
  expect(await openPrintRun(here.ctx, here.people.moderator, run)).toMatchObject({ problem: { kind: 'forbidden' } })
  const trail = await here.ctx.db
    .selectFrom('audit_entry')
    .select(['details', 'person_id'])
    .where('verb', '=', 'surveys.open-sheets')
    .where('thing_id', '=', survey.id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  expect(trail.map(({ details }) => details)).toMatchObject([{ count: 2 }, { count: 1, first: run.last }])
})

test('the words on a sheet open its receipt, also where a newer key came since it was printed', async () => {
  const run = { slug: survey.slug, ...(await print(1)) }
  const [printed] = right(await openPrintRun(here.ctx, lead(), run))
  const later = { ...here.ctx, keys: keysFrom([Buffer.alloc(32, 8), Buffer.alloc(32, 7)]) }
  const again = right(await openPrintRun(later, lead(), run))
  const sheet = right(await openSheet(later, lead(), { slug: survey.slug, number: run.first }))
  right(await keySheet(later, sheet, keyed))

  expect(again).toEqual([printed])
  expect(right(await findReceipt(later, printed?.code ?? '', 'home'))).toMatchObject({ surveyId: survey.id })
})

test('a kiosk ends with its survey, and by itself after thirty days', async () => {
  const { token } = right(await startKiosk(here.ctx, lead(), { slug: survey.slug, code: '4711' }))
  const running = async () =>
    (await readRunningKiosks(here.ctx, right(await readSurveyDesk(here.ctx, lead(), survey.slug)))).length
  const at = async (change: { state?: 'open' | 'paused' | 'closed'; closes_on?: string | null }) => {
    if (Object.keys(change).length > 0)
      await here.ctx.db.updateTable('survey').set(change).where('id', '=', survey.id).execute()
    return [(await readKiosk(here.ctx, token)) !== undefined, await running()]
  }

  expect(await at({ state: 'paused' })).toEqual([true, 1])
  expect(await at({ state: 'closed' })).toEqual([false, 0])
  expect(await at({ state: 'open', closes_on: null })).toEqual([true, 1])
  here.clock.set('2026-06-03T10:00:01Z')
  expect(await at({})).toEqual([false, 0])
})

test('single responses are read by their organisation, and for the place only where it lets the place see all', async () => {
  const administrator: Actor = here.people.administrator
  const read = async (actor: Actor) =>
    (await readSurveyDesk(here.ctx, actor, survey.slug, { verb: 'surveys.read-responses' })).ok
  const seen = async (places: 'counts' | 'moderated-text' | 'everything') => {
    await here.ctx.db.updateTable('survey').set({ place_sees: places }).where('id', '=', survey.id).execute()
    return [await read(lead()), await read(administrator)]
  }

  expect(await seen('counts')).toEqual([true, false])
  expect(await seen('moderated-text')).toEqual([true, false])
  expect(await seen('everything')).toEqual([true, true])
})
