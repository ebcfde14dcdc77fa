import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import * as all from './s.$survey.all.tsx'
import * as check from './s.$survey.check.tsx'
import * as keep from './s.$survey.keep.ts'
import * as question from './s.$survey.q.$number.tsx'
import * as under13 from './s.$survey.under-13.tsx'

let here: Scene
let survey: Survey
let count = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  count += 1
  here.clock.set('2026-05-04T10:00:00Z')
  survey = await surveyOf(here, { slug: `late-${count}`, allowsRepeat: true })
})
/** The survey closes at 23:00, as UTC has it. */
const [before, after, overAnHour] = ['2026-05-14T22:50:00Z', '2026-05-14T23:20:00Z', '2026-05-15T00:01:00Z']

type Form = Record<string, string>
type Args = LoaderFunctionArgs & ActionFunctionArgs
const args = (path: string, form?: Form, cookie = ''): Args => {
  const context = { domain: here.ctx, origin: 'http://localhost:3000', addressKey: () => 'address' }
  const request = new Request(`http://localhost:3000/s/${survey.slug}${path}`, {
    headers: { cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  const params = { survey: survey.slug, number: path.split('/').at(-1) }
  return { request, params, context: context as unknown as AppLoadContext } as unknown as Args
}
type Answer = Response & { data: { problem: { code: string }; given: unknown; opened: string } }
const handedOut = async (): Promise<Form> => {
  // The first question: all of them on one page come after the age.
  const { submissionId, opened } = (await question.loader(args('/q/1'))) as unknown as Form
  return { submissionId: submissionId ?? '', opened: opened ?? '' }
}
const sendPage = async (form: Form) =>
  (await all.action(args('/all', { 'asked[]': 'matters', 'a:matters[]': 'Benches', ...form }))) as unknown as Answer
const drafts = () => here.ctx.db.selectFrom('draft').selectAll().where('survey_id', '=', survey.id).execute()
const refusedAsClosed = { data: { problem: { code: 'surveys.closed' } }, init: { status: 409 } }

test('a page handed out before the end, which never reached us, is taken within the hour, and says so', async () => {
  here.clock.set(before)
  const form = await handedOut()
  here.clock.set(after)
  const kept = await sendPage(form)
  const cookie = new Headers(kept.headers).get('Set-Cookie')?.split(';')[0]

  expect(kept.headers.get('Location')).toBe(`/s/${survey.slug}/check`)
  const page = await check.loader(args('/check', undefined, cookie))
  expect(page.closing).toMatchObject({ closedAt: '2026-05-14T23:00:00.000Z', until: '2026-05-15T00:00:00.000Z' })
  await check.action(args('/check', { submissionId: form.submissionId ?? '' }, cookie))
  const stored = await here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).execute()
  expect(stored).toMatchObject([{ is_late: true, counted: true }])
})

test('so is one question, and what is kept while somebody types', async () => {
  here.clock.set(before)
  const [one, typed] = [await handedOut(), await handedOut()]
  here.clock.set(after)
  const answered: unknown = await question.action(args('/q/1', { ...one, 'a:matters[]': 'Benches' }))
  const kept = await keep.action(args('/keep', { ...typed, 'asked[]': 'matters', 'a:matters[]': 'Buses' }))

  expect((answered as Response).headers.get('Location')).toBe(`/s/${survey.slug}/q/2`)
  expect(kept.status).toBe(200)
  expect(await drafts()).toHaveLength(2)
})

test('a child whose grown-up came to the phone after the end is in time too', async () => {
  here.clock.set(before)
  const form = (await under13.loader(args('/under-13'))) as unknown as Form
  here.clock.set(after)
  const sent = { submissionId: form.submissionId ?? '', opened: form.opened ?? '', companion: 'parent' }
  expect(((await under13.action(args('/under-13', sent))) as Response).status).toBe(302)
  expect(await drafts()).toMatchObject([{ companion: 'parent', started_at: new Date(before) }])
})

test.each([
  ['without a stamp', (form: Form): Form => ({ ...form, opened: '' })],
  [
    'with a made-up one',
    (form: Form): Form => ({ ...form, opened: `${Date.parse(before).toString(36)}.${'0'.repeat(32)}` }),
  ],
  ['with one put back in time', (form: Form): Form => ({ ...form, opened: form.opened!.replace(/^./, '0') })],
  ['with another form’s', (form: Form): Form => ({ ...form, submissionId: '8f14e45f-ceea-4e7a-9c53-0c4d2f1b7a10' })],
])('%s it is too late, with what was typed still there', async (_, changed) => {
  here.clock.set(before)
  const form = changed(await handedOut())
  here.clock.set(after)
  const refused = await sendPage(form)

  expect(refused).toMatchObject(refusedAsClosed)
  // The page is shown again as it was: with its own stamp, and the answers.
  expect(refused.data).toMatchObject({ given: { matters: ['Benches'] }, opened: form.opened })
  expect(await drafts()).toEqual([])
})

test('a page from more than a week ago, and any after the hour, are too late', async () => {
  here.clock.set('2026-05-07T22:50:00Z')
  const old = await handedOut()
  here.clock.set(before)
  const young = await handedOut()
  here.clock.set(after)
  expect(await sendPage(old)).toMatchObject(refusedAsClosed)
  here.clock.set(overAnHour)
  expect(await sendPage(young)).toMatchObject(refusedAsClosed)
  expect(await drafts()).toEqual([])
})
