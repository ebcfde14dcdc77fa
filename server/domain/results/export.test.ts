import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainEntry } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import type { SurveyTexts } from '#server/seed/surveys/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { exportResponses } from './commands/export-responses.ts'

let here: Scene
let survey: Survey
const many: Partial<SurveyTexts> = {
  slug: 'all-parts',
  questions: [
    { key: 'matters', kind: 'open-text', text: { en: 'What matters?' } },
    {
      key: 'near',
      kind: 'several-choices',
      text: { en: 'What is near?' },
      choices: { shop: { en: 'A shop' }, park: { en: 'A park' } },
      more: { other: true },
    },
    { key: 'order', kind: 'ranking', text: { en: 'First?' }, choices: { bus: { en: 'Bus' }, walk: { en: 'Walk' } } },
    {
      key: 'grid',
      kind: 'matrix',
      text: { en: 'How is it?' },
      rows: { day: { en: 'By day' }, night: { en: 'By night' } },
      choices: { fine: { en: 'Fine' }, poor: { en: 'Poor' } },
    },
    { key: 'safe', kind: 'i-statement', text: { en: 'I feel safe' }, more: { why: true } },
    { key: 'visits', kind: 'number', text: { en: 'How often?' } },
    { key: 'since', kind: 'date', text: { en: 'Since when?' } },
    { key: 'area', kind: 'area', text: { en: 'Where?' } },
    { key: 'age', kind: 'age-band', text: { en: 'How old?' } },
  ],
}

beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here, many)
  const sent = [
    await sendTo(here, survey, {
      matters: '=1+1, and more',
      near: ['park', 'other'],
      'near.other': 'A church',
      ...{ 'order.bus': '2', 'order.walk': '1', 'grid.day': 'fine' },
      ...{ safe: '4', 'safe.why': 'Lights', visits: '0.00000025', area: 'middlesbrough', age: '25-44' },
      ...{ 'since.day': '1', 'since.month': '2', 'since.year': '2020' },
    }),
    await sendTo(here, survey, { matters: 'Buses' }, { entry: { ...plainEntry, wayIn: 'kiosk' }, edition: 'ur' }),
    await sendTo(here, survey, { matters: 'Spam' }, { signals: { address: null, isTrapFilled: true } }),
  ]
  for (const each of sent) if (!each.ok) throw new Error(each.problem.code)
})
afterAll(() => here.close())

async function sheet(who: 'organisationLead' | 'strategyLead' | 'moderator' = 'organisationLead', version?: number) {
  const asked = { slug: survey.slug, language: 'en', version }
  const exported = await exportResponses(here.ctx, here.people[who], here.place, asked)
  if (!exported.ok) return exported.problem.code
  const bytes = Buffer.from((await exported.value.file.toArray()).join(''))
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  return parse(bytes, { bom: true, columns: true }) as Record<string, string>[]
}

test('each response is a row with its answers in keys and words, and how it came', async () => {
  const rows = (await sheet()) as Record<string, string>[]
  const one = rows.find((row) => row.matters?.includes('and more'))

  expect(rows).toHaveLength(3)
  expect(one).toMatchObject({
    matters: "'=1+1, and more",
    'matters state': 'waiting',
    near: 'park; other',
    'near words': 'A park; other',
    'near.other': 'A church',
    'order.bus': '2',
    'order.walk': '1',
    'grid.day': 'fine',
    'grid.day words': 'Fine',
    'grid.night': '',
    safe: '4',
    'safe.why': 'Lights',
    visits: '0.00000025',
    since: '2020-02-01',
    ...{ area: 'middlesbrough', age_band: '25-44', answered_on: '2026-05-04', counted: 'yes', way_in: 'link' },
  })
  expect(rows.find(({ matters }) => matters === 'Buses')).toMatchObject({
    way_in: 'kiosk',
    edition: 'ur',
    version: '1',
  })
  expect(rows.find(({ matters }) => matters === 'Spam')).toMatchObject({
    ...{ counted: 'no', set_aside: 'trap-filled', set_aside_state: 'open' },
  })
})

test('rows go by a number of their own, the same next time, that leads to no receipt', async () => {
  const [first, second] = [(await sheet()) as Record<string, string>[], (await sheet()) as Record<string, string>[]]
  const ids = await here.ctx.db.selectFrom('response').select(['id', 'receipt_hash', 'submission_hash']).execute()
  const names = first.map(({ response }) => response)

  expect(second).toEqual(first)
  expect(new Set(names).size).toBe(3)
  for (const secret of ids.flatMap((row) => Object.values(row) as string[]))
    expect(JSON.stringify(first)).not.toContain(secret.slice(0, 12))
})

test('what somebody took back is in no file, and a text with an open worry stands in none but as one that is held', async () => {
  await here.ctx.db.updateTable('contribution').set({ worry: 'open' }).where('text', '=', 'Buses').execute()
  const spam = here.ctx.db.selectFrom('contribution').select('response_id').where('text', '=', 'Spam')
  await here.ctx.db.updateTable('response').set({ in_analysis: false }).where('id', '=', spam).execute()
  const rows = (await sheet()) as Record<string, string>[]

  expect(rows).toHaveLength(2)
  expect(rows.find(({ way_in }) => way_in === 'kiosk')).toMatchObject({ matters: '', 'matters state': 'held' })
  await here.ctx.db.updateTable('contribution').set({ visibility: 'held' }).where('text', '=', 'Lights').execute()
  const held = ((await sheet()) as Record<string, string>[]).find(({ way_in }) => way_in === 'link')
  expect(held).toMatchObject({ 'safe.why': '', 'safe.why state': 'held' })
})

test('only those who may read the responses get them, and who did is written down', async () => {
  expect(await sheet('strategyLead')).toBe('problems.forbidden')
  expect(await sheet('moderator')).toBe('problems.forbidden')
  expect(await sheet('organisationLead', 7)).toBe('problems.not-found')
  const entries = await here.ctx.db.selectFrom('audit_entry').selectAll().where('verb', '=', 'results.export').execute()
  expect(entries.length).toBeGreaterThan(2)
  expect(new Set(entries.map(({ thing_id }) => thing_id))).toEqual(new Set([survey.id]))
})
