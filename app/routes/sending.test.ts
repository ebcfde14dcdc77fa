import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureGuest } from '#domain/guests/commands.ts'
import { newSubmissionId, saveAnswersToDraft } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type Answers, given, surveyOf } from '#test/support/survey.ts'
import * as receipt from './receipt.$code.tsx'
import * as aboutYou from './s.$survey.about-you.tsx'
import * as check from './s.$survey.check.tsx'
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
  survey = await surveyOf(here, {
    ...{ slug: `survey-${count}`, allowsRepeat: false },
    definition: { asksEquality: true, asksContact: true },
  })
})

type Sent = { data: { problem: { code: string }; along: unknown }; init: ResponseInit } & Response
const args = (page: string, cookie: string, form?: Record<string, string>) => {
  const request = new Request(`http://localhost/s/${survey.slug}/${page}`, {
    headers: { cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  const context = { domain: here.ctx, origin: 'http://localhost', addressKey: () => 'address' }
  return {
    request,
    params: { survey: survey.slug },
    context: context as unknown as AppLoadContext,
  } as unknown as LoaderFunctionArgs & ActionFunctionArgs
}
/** Somebody who has typed these answers and comes to the last page. */
const typed = async (answers: Answers = { matters: 'Benches', age: '25-44' }) => {
  const submissionId = newSubmissionId()
  const { guestId, token } = await ensureGuest(here.ctx, null, submissionId)
  orFail(
    await saveAnswersToDraft(here.ctx, survey, {
      ...{ guestId, submissionId, given: given(answers), edition: 'en', draft: undefined },
      questions: survey.definition.items.filter(isQuestion).filter(({ key }) => answers[key] !== undefined),
    }),
  )
  here.clock.forward(5 * 60_000)
  return { submissionId, cookie: `guest=${token}` }
}
const press = async (page: 'check' | 'about-you', who: Awaited<ReturnType<typeof typed>>, form = {}) => {
  const { action } = page === 'check' ? check : aboutYou
  const answer: unknown = await action(args(page, who.cookie, { submissionId: who.submissionId, ...form }))
  return answer as Sent
}
const responses = () => here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).execute()
const codes = async () => {
  const rows = await here.ctx.db
    .selectFrom('equality_answer')
    .innerJoin('response', 'response.id', 'equality_answer.response_id')
    .select('code')
    .where('survey_id', '=', survey.id)
    .execute()
  return rows.map(({ code }) => code)
}

test('checked answers go on to the questions about the person, and nothing is sent yet', async () => {
  const pressed = await press('check', await typed())

  expect(pressed.headers.get('Location')).toBe(`/s/${survey.slug}/about-you`)
  expect(await responses()).toEqual([])
})

test('what is wrong is said before anybody is asked about themselves', async () => {
  expect(await press('check', await typed({ age: '25-44' }))).toMatchObject({
    data: { problem: { code: 'surveys.answers-incomplete' } },
    init: { status: 400 },
  })
})

test('both are sent together, and the answers about the person were never in the draft', async () => {
  const who = await typed()
  const pressed = await press('about-you', who, { 'e:sex': 'female', quote: 'yes', contact: 'yes', address: 'a@b.org' })

  expect(pressed.headers.get('Location')).toBe(`/s/${survey.slug}/thanks`)
  expect(await responses()).toMatchObject([{ may_quote: true, way_in: 'link', set_aside: null }])
  expect(await codes()).toEqual(['female'])
})

test('what was skipped is not kept, though it was ticked before', async () => {
  await press('about-you', await typed(), { 'e:sex': 'female', skip: 'yes' })
  expect(await responses()).toHaveLength(1)
  expect(await codes()).toEqual([])
})

test('an address that is none comes back with all that was ticked, and nothing of it is kept', async () => {
  const who = await typed()
  const pressed = await press('about-you', who, { 'e:sex': 'male', publish: 'yes', contact: 'yes', address: 'sam' })

  expect(pressed.data).toMatchObject({
    problem: { code: 'surveys.contact-unknown' },
    along: {
      consents: { quote: false, publish: true, contact: true },
      address: 'sam',
      equality: { sex: ['male'] },
    },
  })
  const drafts = await here.ctx.db
    .selectFrom('draft')
    .selectAll()
    .where('submission_id', '=', who.submissionId)
    .execute()
  expect(drafts).toHaveLength(1)
  expect(JSON.stringify(drafts)).not.toMatch(/male|sam/)
})

test('after sending the questions about the person are never shown again', async () => {
  const who = await typed()
  await press('about-you', who)
  const again = aboutYou.loader(args('about-you', who.cookie))
  await expect(again).rejects.toMatchObject({ status: 302 })
})

test('the young are not asked what they cannot agree to, nor for what the Census asks of adults', async () => {
  const who = await typed({ matters: 'Benches', age: '13-17' })
  const page = (await aboutYou.loader(args('about-you', who.cookie))).data

  expect(page.isYoung).toBe(true)
  expect(page.questions.map(({ key }) => key)).not.toContain('sexual-orientation')
})

test('a field that people don’t see sets the response aside instead of throwing it away', async () => {
  await press('about-you', await typed(), { website: 'https://spam.example' })
  expect(await responses()).toMatchObject([{ set_aside: 'trap-filled', set_aside_state: 'open', counted: false }])
})

/** The cookies that an answer sets, as a browser sends them back. */
const cookiesOf = (pressed: Sent) =>
  new Headers(pressed.headers)
    .getSetCookie()
    .filter((line) => !line.includes('Max-Age=0'))
    .map((line) => line.split(';')[0])
const giveBack = async (cookie: string) => {
  const { code } = (await thanks.loader(args('thanks', cookie))).data
  const asked = args('', cookie, { withdraw: 'everything' })
  const gone: unknown = await receipt.action({ ...asked, params: { code } })
  return new Headers((gone as Response).headers).getSetCookie()
}

test('the same phone is told that it has answered, weeks later too, and what it typed is kept', async () => {
  const first = await press('about-you', await typed())
  const [, answered] = cookiesOf(first)
  expect(answered).toBe('answered=yes')
  here.clock.set('2026-05-14T20:00:00Z')
  const again = await typed({ matters: 'More' })
  const refused = await press('about-you', { ...again, cookie: `${again.cookie}; ${answered}` })

  expect(refused).toMatchObject({ data: { problem: { code: 'surveys.answered-before' } }, init: { status: 409 } })
  const { submissionId } = again
  expect(
    await here.ctx.db.selectFrom('draft').select('submission_id').where('submission_id', '=', submissionId).execute(),
  ).toHaveLength(1)
  expect(await responses()).toHaveLength(1)
})

test('pressed twice, a phone gets its receipt both times, and is one that has answered', async () => {
  const who = await typed()
  const first = cookiesOf(await press('about-you', who))
  const second = await press('about-you', { ...who, cookie: [who.cookie, ...first].join('; ') })

  expect(second.headers.get('Location')).toBe(`/s/${survey.slug}/thanks`)
  expect(cookiesOf(second)).toEqual(first)
})

test('a phone that takes its answers back may answer again', async () => {
  const [sent = ''] = cookiesOf(await press('about-you', await typed()))

  expect(await giveBack(sent)).toEqual([`answered=; Path=/s/${survey.slug}; Max-Age=0; HttpOnly; SameSite=Lax`])
  expect(await responses()).toEqual([])
})

test.each(['kiosk', 'assisted'] as const)('%s: whoever answered leaves no mark on the device', async (wayIn) => {
  const who = await typed()
  await here.ctx.db.updateTable('draft').set({ way_in: wayIn }).where('submission_id', '=', who.submissionId).execute()
  // Pressed twice: the second time there is no draft that knows the way.
  for (const pressed of [await press('about-you', who), await press('about-you', who)])
    expect(cookiesOf(pressed)).toEqual([`sent=${who.submissionId}`])
  expect(await giveBack(`sent=${who.submissionId}`)).toEqual([])
})

test('where everybody may answer again, nothing says that a phone has', async () => {
  await here.ctx.db.updateTable('survey').set({ allows_repeat: true }).where('id', '=', survey.id).execute()
  expect(cookiesOf(await press('about-you', await typed()))).toHaveLength(1)
})

test('in the hour after closing both pages say until when, and the thanks say that it counts', async () => {
  const who = await typed()
  here.clock.set('2026-05-14T23:20:00Z')
  await here.ctx.db
    .updateTable('guest')
    .set({ expires_at: new Date('2026-05-20') })
    .execute()
  const page = await check.loader(args('check', who.cookie))
  const pressed = await press('about-you', who)
  const [sent = ''] = cookiesOf(pressed)

  expect(page.closing).toMatchObject({ closedAt: '2026-05-14T23:00:00.000Z', until: '2026-05-15T00:00:00.000Z' })
  expect((await thanks.loader(args('thanks', sent))).data).toMatchObject({ isLate: true })
  expect(await responses()).toMatchObject([{ is_late: true, counted: true }])
})

test('after the hour nothing can be sent, and what was typed is there to copy', async () => {
  const who = await typed()
  here.clock.set('2026-05-15T00:10:00Z')
  await here.ctx.db
    .updateTable('guest')
    .set({ expires_at: new Date('2026-05-20') })
    .execute()
  const page = await check.loader(args('check', who.cookie))

  expect(page).toMatchObject({ closing: null, survey: { status: 'closed' } })
  expect(page.sheet?.rows[0]).toMatchObject({ given: { '': ['Benches'] } })
  expect(await press('about-you', who)).toMatchObject({ data: { problem: { code: 'surveys.closed' } } })
})

test('another window’s draft is not sent by an old page', async () => {
  const who = await typed()
  expect(await press('about-you', { ...who, submissionId: newSubmissionId() })).toMatchObject({
    data: { problem: { code: 'surveys.draft-gone' } },
  })
  expect(await responses()).toEqual([])
})
