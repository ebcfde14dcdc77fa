import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import * as check from './s.$survey.check.tsx'
import * as question from './s.$survey.q.$number.tsx'
import * as thanks from './s.$survey.thanks.tsx'

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
  survey = await surveyOf(here, { slug: `survey-${count}` })
})

type Given = Record<string, string[]>
type Page = { given: Given; submissionId: string; isRefused: boolean }
type Refused = { data: { problem: { code: string }; given: Given; submissionId: string }; init: ResponseInit }
const origin = 'http://localhost:3000'
const contextOf = () =>
  ({ domain: here.ctx, origin, isDemo: true, nonce: '', addressKey: () => 'address' }) as unknown as AppLoadContext
const args = (path: string, number: string, options: { cookie?: string; form?: [string, string][] } = {}) => {
  const request = new Request(origin + path, {
    headers: options.cookie ? { cookie: options.cookie } : {},
    ...(options.form && { method: 'POST', body: new URLSearchParams(options.form) }),
  })
  return { request, params: { survey: survey.slug, number }, context: contextOf() } as unknown as LoaderFunctionArgs &
    ActionFunctionArgs
}
const askedFor = (number: string, cookie?: string) =>
  question.loader(args(`/s/${survey.slug}/q/${number}`, number, { cookie })) as unknown as Promise<Page>
const press = async (number: string, form: [string, string][], cookie?: string, search = '') => {
  const answer: unknown = await question.action(
    args(`/s/${survey.slug}/q/${number}${search}`, number, { cookie, form }),
  )
  return answer as Response & Refused
}
const cookieOf = (headers: HeadersInit | undefined) => new Headers(headers).get('Set-Cookie')?.split(';')[0] ?? ''
const begin = async () => {
  const { submissionId } = await askedFor('1')
  const pressed = await press('1', [
    ['submissionId', submissionId],
    ['a:matters[]', 'Benches'],
  ])
  return { submissionId, cookie: cookieOf(pressed.headers), pressed }
}

test('an answer goes on to the next question, and is there again for the cookie it set', async () => {
  const { cookie, pressed } = await begin()

  expect(pressed.headers.get('Location')).toBe(`/s/${survey.slug}/q/2`)
  expect(pressed.headers.get('Set-Cookie')).toMatch(
    /^guest=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/,
  )
  expect(await askedFor('1', cookie)).toMatchObject({ given: { '': ['Benches'] } })
  expect((await askedFor('1')).given).toEqual({ '': [] })
})

test('from the check page a change leads back there, also by the way back', async () => {
  const { submissionId, cookie } = await begin()
  const on = await press('2', [['submissionId', submissionId]], cookie, '?check')
  const back = await press(
    '2',
    [
      ['submissionId', submissionId],
      ['go', 'back'],
    ],
    cookie,
    '?check',
  )

  expect([on, back].map(({ headers }) => headers.get('Location'))).toEqual(Array(2).fill(`/s/${survey.slug}/check`))
})

test.each([10_001, 250_000])(
  'going back keeps what was typed, even what would be refused: %i characters',
  async (length) => {
    const { submissionId, cookie } = await begin()
    const long = 'x'.repeat(length)
    const back = await press(
      '2',
      [
        ['submissionId', submissionId],
        ['a:better[]', long],
        ['go', 'back'],
      ],
      cookie,
    )

    expect(back.headers.get('Location')).toBe(`/s/${survey.slug}/q/1`)
    expect((await askedFor('2', cookie)).given).toEqual({ '': [long] })
  },
)

test('a survey that closes in mid-form says so and leaves the words on the screen', async () => {
  const { submissionId, cookie } = await begin()
  here.clock.set('2026-05-15T00:30:00Z')
  const pressed = await press(
    '2',
    [
      ['submissionId', submissionId],
      ['a:better[]', 'Steps'],
    ],
    cookie,
  )

  expect(pressed.init.status).toBe(409)
  expect(pressed.data).toMatchObject({ problem: { code: 'surveys.closed' }, given: { '': ['Steps'] } })
  const shown = await check.loader(args(`/s/${survey.slug}/check`, '', { cookie }))
  expect(shown.sheet?.rows[0]).toMatchObject({ given: { '': ['Benches'] } })
})

test('sending goes on after the cookie has ended, and shows its receipt without a code in the address', async () => {
  const { submissionId } = await begin()
  const sent = (await check.action(
    args(`/s/${survey.slug}/check`, '', { form: [['submissionId', submissionId]] }),
  )) as Response
  const page = await thanks.loader(args(`/s/${survey.slug}/thanks`, '', { cookie: cookieOf(sent.headers) }))

  expect(sent.headers.get('Location')).toBe(`/s/${survey.slug}/thanks`)
  expect(page.data.code).toMatch(/^([a-z]+-){5}[a-z]+$/)
  expect(page.data.link).toBe(`${origin}/receipt/${page.data.code}`)
  expect(new Headers(page.init?.headers).get('Cache-Control')).toBe('private, no-store')
})

test('what is changed after sending is not told as stored, and sending twice leads to the same receipt', async () => {
  const { submissionId, cookie } = await begin()
  await check.action(args(`/s/${survey.slug}/check`, '', { form: [['submissionId', submissionId]] }))
  const again = await press(
    '1',
    [
      ['submissionId', submissionId],
      ['a:matters[]', 'Other'],
    ],
    cookie,
  )
  const twice = (await check.action(
    args(`/s/${survey.slug}/check`, '', { form: [['submissionId', submissionId]] }),
  )) as Response

  expect(again.headers.get('Location')).toBe(`/s/${survey.slug}/thanks?already`)
  const shown = (path: string) =>
    thanks.loader(args(`/s/${survey.slug}/${path}`, '', { cookie: cookieOf(again.headers) }))
  expect((await shown('thanks?already')).data).toMatchObject({ isAlready: true })
  expect((await shown('thanks')).data).toMatchObject({ isAlready: false })
  expect(twice.headers.get('Location')).toBe(`/s/${survey.slug}/thanks`)
  expect(cookieOf(twice.headers)).toBe(`sent=${submissionId}`)
  expect(
    await here.ctx.db.selectFrom('response').select('id').where('survey_id', '=', survey.id).execute(),
  ).toHaveLength(1)
})

test('what was deleted cannot be sent, and says where to begin', async () => {
  const gone = await check.action(
    args(`/s/${survey.slug}/check`, '', { form: [['submissionId', '8f14e45f-ceea-4e7a-9c53-0c4d2f1b7a10']] }),
  )
  expect(gone).toMatchObject({ data: { problem: { code: 'surveys.draft-gone' } }, init: { status: 409 } })
})

test('a question that is none, and a form that is none, are turned away', async () => {
  await expect(askedFor('99')).rejects.toMatchObject({ status: 404 })
  const odd = await press('1', [
    ['submissionId', 'me'],
    ['a:matters[]', 'Benches'],
  ])
  expect(odd.headers.get('Location')).toBe(`/s/${survey.slug}/q/2`)
})
