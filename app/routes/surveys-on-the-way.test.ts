import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import type { Condition } from '#domain/surveys/schema/definition.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import * as receipt from './receipt.tsx'
import * as all from './s.$survey.all.tsx'
import * as keep from './s.$survey.keep.ts'
import * as question from './s.$survey.q.$number.tsx'
import * as save from './s.$survey.save.tsx'
import * as intro from './s.$survey.tsx'
import * as under13 from './s.$survey.under-13.tsx'

let here: Scene
let survey: Survey
let count = 0
const cameByBus: Condition = { match: 'all', clauses: [{ question: 'travel', test: 'is', value: 'bus' }] }
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  here.clock.set('2026-05-04T10:00:00Z')
  count += 1
  survey = await surveyOf(here, {
    slug: `way-${count}`,
    questions: [
      { key: 'age', kind: 'age-band', text: { en: 'How old are you?', 'en-x-young': 'Your age?' } },
      {
        key: 'travel',
        kind: 'single-choice',
        text: { en: 'How?' },
        choices: { bus: { en: 'Bus' }, walk: { en: 'Walk' } },
      },
      { key: 'stop', kind: 'open-text', required: true, text: { en: 'Which stop?' }, more: { showIf: cameByBus } },
      { key: 'more', kind: 'open-text', text: { en: 'More about {travel|your way}?', 'en-x-young': 'What else?' } },
    ],
    definition: { editions: ['en', 'en-x-young', 'en-x-easy', 'ur'] },
  })
})

type Options = { cookie?: string; form?: Record<string, string | string[]>; number?: string }
const origin = 'http://localhost:3000'
const context = () =>
  ({
    ...{ domain: here.ctx, origin, isDemo: true, nonce: '', addressKey: () => 'address' },
  }) as unknown as AppLoadContext
function args(path: string, { cookie, form, number }: Options = {}) {
  const fields = Object.entries(form ?? {}).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
  const request = new Request(`${origin}/s/${survey.slug}${path}`, {
    headers: cookie ? { cookie } : {},
    ...(form && { method: 'POST', body: new URLSearchParams(fields as [string, string][]) }),
  })
  return { request, params: { survey: survey.slug, number }, context: context() } as unknown as LoaderFunctionArgs &
    ActionFunctionArgs
}
const cookieOf = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? ''
const addressOf = (response: unknown) => (response as Response).headers.get('Location')
const shown = async (number: string, cookie?: string, search = '') =>
  (await question.loader(args(`/q/${number}${search}`, { cookie, number }))) as unknown as {
    screen: PublicScreen
    progress: { question: number; questions: number; isAbout: boolean }
    around: Record<string, boolean>
    survey: { edition: string }
    submissionId: string
    from: string | undefined
  }
const press = async (number: string, form: Options['form'] = {}, cookie?: string, search = '') =>
  (await question.action(args(`/q/${number}${search}`, { cookie, form, number }))) as unknown as Response
const drafts = () => here.ctx.db.selectFrom('draft').selectAll().where('survey_id', '=', survey.id).execute()
const guests = async () => (await here.ctx.db.selectFrom('guest').select('id').execute()).length
/** Goes past the age and picks a way to travel. */
const begin = async (travel: string, submissionId = '8f14e45f-ceea-4e7a-9c53-0c4d2f1b7a10') => {
  const cookie = cookieOf(await press('1', { submissionId, 'a:age[]': '25-44' }))
  await press('2', { submissionId, 'a:travel[]': travel }, cookie)
  return cookie
}
beforeEach(() => here.ctx.db.deleteFrom('draft').execute())

test('an answer leads past the questions it hides, forward, back, and by their number', async () => {
  const cookie = await begin('walk')

  expect(addressOf(await press('2', { 'a:travel[]': 'walk' }, cookie))).toBe(`/s/${survey.slug}/q/4`)
  expect(addressOf(await press('4', { go: 'back' }, cookie))).toBe(`/s/${survey.slug}/q/2`)
  await expect(shown('3', cookie)).rejects.toMatchObject({ status: 302 })
  expect((await shown('4', cookie)).screen.text.text).toBe('More about Walk?')
  expect(addressOf(await press('2', { 'a:travel[]': 'bus' }, cookie))).toBe(`/s/${survey.slug}/q/3`)
})

test('a change on the last page leads to the question that it brings up, and then back there', async () => {
  const cookie = await begin('walk')
  await press('4', {}, cookie)

  expect(addressOf(await press('2', { 'a:travel[]': 'bus' }, cookie, '?check'))).toBe(`/s/${survey.slug}/q/3?check`)
  expect(addressOf(await press('3', { 'a:stop[]': 'High Street' }, cookie, '?check'))).toBe(`/s/${survey.slug}/check`)
})

test('progress counts this way alone, and says when it may still change', async () => {
  const cookie = await begin('bus')

  expect((await shown('1')).progress).toMatchObject({ question: 1, questions: 3, isAbout: true })
  expect((await shown('4', cookie)).progress).toMatchObject({ question: 4, questions: 4, isAbout: false })
})

test('a child under 13 who is alone leaves nothing: no draft, no guest, no cookie', async () => {
  const before = await guests()
  const pressed = await press('1', { 'a:age[]': 'under-13', from: 'poster' })

  expect(addressOf(pressed)).toBe(`/s/${survey.slug}/under-13?from=poster`)
  expect(pressed.headers.get('Set-Cookie')).toBeNull()
  expect(await drafts()).toEqual([])
  expect(await guests()).toBe(before)
})

test('a child who was typing already leaves nothing once they say how old they are', async () => {
  const cookie = await begin('bus')
  expect(addressOf(await press('1', { 'a:age[]': 'under-13' }, cookie))).toBe(`/s/${survey.slug}/under-13`)
  expect(await drafts()).toEqual([])
})

test('with a grown-up beside them a child begins, and who it is is written down', async () => {
  const nobody = await under13.action(args('/under-13', { form: {} }))
  expect(nobody).toMatchObject({ data: { problem: { code: 'surveys.companion-missing' } } })
  const together = (await under13.action(
    args('/under-13', { form: { companion: 'teacher', from: 'qr' } }),
  )) as unknown as Response

  expect(addressOf(together)).toBe(`/s/${survey.slug}/q/2`)
  expect(await drafts()).toMatchObject([{ companion: 'teacher', way_in: 'qr', answers: { age: ['under-13'] } }])
  expect(addressOf(await press('2', { 'a:travel[]': 'walk' }, cookieOf(together)))).toBe(`/s/${survey.slug}/q/4`)
})

test('where somebody came from is kept with the form that begins there, and only what a link may say', async () => {
  await press('1', { 'a:age[]': '25-44', from: 'poster' })
  expect(await drafts()).toMatchObject([{ way_in: 'poster' }])
  await here.ctx.db.deleteFrom('draft').execute()
  await press('1', { 'a:age[]': '25-44', from: 'paper' })
  expect(await drafts()).toMatchObject([{ way_in: 'link' }])
  expect((await intro.loader(args('?from=qr'))).data.start).toBe(`/s/${survey.slug}/q/1?from=qr`)
})

test('young people read their own edition, and are told once what holds for them', async () => {
  const cookie = cookieOf(await press('1', { 'a:age[]': '13-17' }))
  const next = await shown('2', cookie)

  expect(next).toMatchObject({ survey: { edition: 'en-x-young' }, around: { isFirstWhileYoung: true } })
  expect((await shown('4', cookie)).screen.text.text).toBe('What else?')
  expect((await shown('4', cookie)).around.isFirstWhileYoung).toBe(false)
})

test('an edition follows the language of the pages and the style that was chosen; a missing wording is marked', async () => {
  const chosen = async (cookie: string) => (await shown('4', cookie)).survey.edition
  expect(await Promise.all(['lang=ur', 'lang=en-x-easy', 'lang=en; style=young', 'lang=pl'].map(chosen))).toEqual([
    'ur',
    'en-x-easy',
    'en-x-young',
    'en',
  ])
  expect((await shown('4', 'lang=ur')).screen.text).toMatchObject({ language: 'en', isFallback: true })
  const style = (await shown('1', undefined, '?style=easy&from=qr').catch((thrown: Response) => thrown)) as Response
  expect(style.headers.get('Set-Cookie')).toMatch(/^style=easy; Path=\/s;/)
  expect(addressOf(style)).toBe(`/s/${survey.slug}/q/1?from=qr`)
})

test('typing is kept at each pause, right or wrong, and begins a form; the age is not', async () => {
  const submissionId = '8f14e45f-ceea-4e7a-9c53-0c4d2f1b7a11'
  const kept = await keep.action(
    args('/keep', {
      form: { submissionId, 'asked[]': ['age', 'travel'], 'a:age[]': 'under-13', 'a:travel[]': 'boat' },
    }),
  )

  expect(kept.status).toBe(200)
  expect(await drafts()).toMatchObject([{ submission_id: submissionId, answers: { travel: ['boat'] } }])
  expect((await drafts())[0]?.answers).not.toHaveProperty('age')
})

test('all questions on one page come after the age, hide what does not follow, and are checked together', async () => {
  await expect(all.loader(args('/all'))).rejects.toMatchObject({ status: 302 })
  const aged = await press('1', { 'a:age[]': '25-44' }, undefined, '?all')
  expect(addressOf(aged)).toBe(`/s/${survey.slug}/all`)
  const cookie = cookieOf(aged)
  const form = { 'asked[]': ['age', 'travel', 'more'], 'a:age[]': '25-44', 'a:travel[]': 'bus' }
  const refused = await all.action(args('/all', { cookie, form }))
  const followed = await all.action(args('/all', { cookie, form: { ...form, go: 'stay' } }))
  const sent = await all.action(
    args('/all', {
      cookie,
      form: { ...form, 'asked[]': ['age', 'travel', 'stop', 'more'], 'a:stop[]': 'High Street' },
    }),
  )

  expect(refused).toMatchObject({ data: { faults: { stop: { code: 'surveys.answer-missing' } } } })
  expect(addressOf(followed)).toBe(`/s/${survey.slug}/all?followed`)
  expect(addressOf(sent)).toBe(`/s/${survey.slug}/check`)
  expect((await intro.loader(args('', { cookie }))).data.goOn).toBe(`/s/${survey.slug}/all`)
})

test('six words take a form to another device, where it stopped, and the first keeps nothing', async () => {
  const first = await begin('bus')
  expect(addressOf(await press('3', { go: 'save', 'a:stop[]': 'High' }, first))).toBe(`/s/${survey.slug}/save`)
  const { code } = (await save.loader(args('/save', { cookie: first }))).data
  const taken = (await receipt.action(args('', { form: { code: code.replaceAll('-', ' ') } }))) as unknown as Response

  expect(addressOf(taken)).toBe(`/s/${survey.slug}/q/4`)
  expect(cookieOf(taken)).not.toBe(first)
  expect((await intro.loader(args('', { cookie: first }))).data.goOn).toBeNull()
  expect((await intro.loader(args('', { cookie: cookieOf(taken) }))).data.goOn).toBe(`/s/${survey.slug}/q/4`)
  expect(await drafts()).toHaveLength(1)
})

test('words that open nothing are told so, as with a receipt', async () => {
  const refused = await receipt.action(args('', { form: { code: 'able able able able able able' } }))
  expect(refused).toMatchObject({ data: { problem: { code: 'receipts.code-unknown' } } })
})

test('a survey that closes in mid-form can be finished within the hour, and says until when', async () => {
  here.clock.set('2026-05-14T22:30:00Z')
  const cookie = await begin('walk')
  here.clock.set('2026-05-14T23:20:00Z')

  const page = (await question.loader(args('/q/4', { cookie, number: '4' }))) as unknown as { closing: unknown }
  expect(page.closing).toMatchObject({ closedAt: '2026-05-14T23:00:00.000Z', until: '2026-05-15T00:00:00.000Z' })
  await expect(shown('1')).rejects.toMatchObject({ status: 302 })
})

test('a phone that has answered is told so where a survey takes one from each, as long as it is open', async () => {
  survey = await surveyOf(here, { slug: `once-${count}`, allowsRepeat: false })
  const cookie = 'answered=yes'
  const { data: page, init } = await intro.loader(args('', { cookie }))

  expect(page.hasAnswered).toBe(true)
  // It begins anew with each visit: a survey may stay open longer than browsers keep anything.
  expect(new Headers(init?.headers).get('Set-Cookie')).toBe(
    `answered=yes; Path=/s/${survey.slug}; Max-Age=34560000; HttpOnly; SameSite=Lax`,
  )
  await expect(shown('1', cookie)).rejects.toMatchObject({ status: 302 })
  const { data: other } = await intro.loader(args(''))
  expect(other.hasAnswered).toBe(false)
  const { data: tablet } = await intro.loader(args('', { cookie: `${cookie}; kiosk=token` }))
  expect(tablet.hasAnswered).toBe(false)
  // In the next survey, and where everybody may answer again, nobody asks.
  survey = await surveyOf(here, { slug: `again-${count}`, allowsRepeat: true })
  const { data: again, init: nothing } = await intro.loader(args('', { cookie }))
  expect([again.hasAnswered, nothing?.headers]).toEqual([false, undefined])
})

test('a page of text is read and left, and begins nothing; a section is named, and introduced once', async () => {
  survey = await surveyOf(here, {
    slug: `page-${count}`,
    questions: [
      { key: 'welcome', kind: 'page' as 'open-text', text: { en: 'Welcome' }, hint: { en: 'Read this.' } },
      { key: 'about', kind: 'section' as 'open-text', text: { en: 'About buses' }, hint: { en: 'All of them.' } },
      { key: 'one', kind: 'open-text', text: { en: 'One?' } },
      { key: 'two', kind: 'open-text', text: { en: 'Two?' } },
    ],
  })
  const left = await press('1', { from: 'card' })

  expect(addressOf(left)).toBe(`/s/${survey.slug}/q/2?from=card`)
  expect(await drafts()).toEqual([])
  expect(await shown('2', undefined, '?from=card')).toMatchObject({
    from: 'card',
    screen: { section: { text: { text: 'About buses' } } },
    around: { beginsSection: true, words: 'first' },
    progress: { question: 1, questions: 2, screen: 2, screens: 4 },
  })
  expect((await shown('3')).around).toMatchObject({ beginsSection: false, words: 'later' })
})

test('where people stop on a page with all questions is the last one they answered', async () => {
  const cookie = cookieOf(await press('1', { 'a:age[]': '25-44' }))
  await keep.action(
    args('/keep', {
      cookie,
      form: {
        ...{ submissionId: '8f14e45f-ceea-4e7a-9c53-0c4d2f1b7a12', 'asked[]': ['age', 'travel', 'more'] },
        ...{ 'a:travel[]': 'walk', 'a:more[]': ' ' },
      },
    }),
  )
  expect(await drafts()).toMatchObject([{ last_question: 'travel' }])
})

test('a paused survey takes nothing, and keeps what was typed', async () => {
  const cookie = await begin('walk')
  await here.ctx.db.updateTable('survey').set({ state: 'paused' }).where('id', '=', survey.id).execute()

  const thrown = (await shown('4', cookie).catch((response: unknown) => response)) as Response
  expect(addressOf(thrown)).toBe(`/s/${survey.slug}`)
  expect((await intro.loader(args('', { cookie }))).data.survey.status).toBe('paused')
  expect(await drafts()).toHaveLength(1)
})
