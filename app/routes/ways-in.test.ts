import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { makeInvitations } from '#domain/ways-in/commands/make-invitations.ts'
import { printSheets } from '#domain/ways-in/commands/print-sheets.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import * as publicFrame from './public.tsx'
import * as check from './s.$survey.check.tsx'
import * as finish from './s.$survey.finish.ts'
import * as invitation from './s.$survey.invitation.tsx'
import * as keepTyped from './s.$survey.keep.ts'
import * as kioskNext from './s.$survey.kiosk.next.ts'
import * as kioskExit from './s.$survey.kiosk.tsx'
import * as question from './s.$survey.q.$number.tsx'
import * as thanks from './s.$survey.thanks.tsx'
import * as start from './s.$survey.tsx'
import * as keySheet from './work.surveys.$survey.sheets.$number.tsx'
import * as sheets from './work.surveys.$survey.sheets.tsx'
import * as hub from './work.surveys.$survey.ways-in.tsx'

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
  survey = await surveyOf(here, { slug: `way-${count}` })
})

type Form = Record<string, string>
type Asked = { cookie?: string; form?: Form | [string, string][]; number?: string; actor?: Actor }
type Args = LoaderFunctionArgs & ActionFunctionArgs
const origin = 'http://localhost:3000'

function args(path: string, { cookie = '', form, number = '', actor = nobody }: Asked = {}): Args {
  const context = {
    ...{ domain: here.ctx, origin, isDemo: true, nonce: '', addressKey: () => 'address' },
    actorFor: async () => actor,
  } as unknown as AppLoadContext
  const request = new Request(origin + path, {
    headers: { cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  return { request, params: { place: here.place.slug, survey: survey.slug, number }, context } as unknown as Args
}

/** What a route answers with, also when it throws it. */
async function answerOf(answer: Promise<unknown> | unknown): Promise<Response> {
  try {
    return (await answer) as Response
  } catch (thrown) {
    return thrown as Response
  }
}
const whereTo = async (answer: unknown) => (await answerOf(answer)).headers.get('Location')
const codeOf = async (answer: unknown) =>
  ((await answer) as { data?: { problem?: { code: string } } }).data?.problem?.code

/** The cookies that a browser has after an answer: those set, without those emptied. */
function cookiesAfter(answer: Response, before = ''): string {
  const jar = new Map(before.split('; ').flatMap((pair) => (pair ? [pair.split('=') as [string, string]] : [])))
  for (const line of new Headers(answer.headers).getSetCookie()) {
    const [pair = '', ...rest] = line.split('; ')
    const [name = '', value = ''] = pair.split('=')
    if (rest.includes('Max-Age=0')) jar.delete(name)
    else jar.set(name, value)
  }
  return [...jar].map((pair) => pair.join('=')).join('; ')
}

const work = () => `/work/${here.place.slug}/surveys/${survey.slug}`
const lead = () => here.people.organisationLead
const responses = () =>
  here.ctx.db.selectFrom('response').selectAll().where('survey_id', '=', survey.id).orderBy('id').execute()

async function startKiosk(cookie = ''): Promise<string> {
  const form = { intent: 'start-kiosk', code: '4711' }
  const started = await answerOf(hub.action(args(`${work()}/ways-in`, { form, actor: lead(), cookie })))
  return cookiesAfter(started, cookie)
}
const next = (cookie: string, go: string) =>
  answerOf(kioskNext.action(args(`/s/${survey.slug}/kiosk/next`, { cookie, form: { go } })))

/** Answers the first question and sends, as one person with a browser. @returns the cookies afterwards */
async function answerAndSend(cookie: string): Promise<string> {
  const asked = (await question.loader(args(`/s/${survey.slug}/q/1`, { cookie, number: '1' }))) as unknown as {
    submissionId: string
  }
  const form = { submissionId: asked.submissionId, 'a:matters[]': 'Benches' }
  const kept = await answerOf(question.action(args(`/s/${survey.slug}/q/1`, { cookie, number: '1', form })))
  const known = cookiesAfter(kept, cookie)
  const sent = await answerOf(
    check.action(args(`/s/${survey.slug}/check`, { cookie: known, form: { submissionId: asked.submissionId } })),
  )
  expect(sent.headers.get('Location')).toBe(`/s/${survey.slug}/thanks`)
  return cookiesAfter(sent, known)
}

test('a kiosk signs the staff out and leads every other page back to its survey', async () => {
  const cookie = await startKiosk('sid=somebody; lang=ur')
  const at = (path: string) => publicFrame.loader(args(path, { cookie }))

  expect(cookie).toMatch(/^kiosk=[\w-]{32}$/)
  const start = `/s/${survey.slug}`
  for (const path of ['/', '/work', '/sign-in', '/receipt/any-words', '/s/another', `${start}/q/1`, `${start}/check`])
    expect(await whereTo(at(path)), path).toBe(start)
  for (const path of [start, `${start}/kiosk`, `${start}/thanks`, '/help', '/privacy'])
    expect(await at(path), path).toEqual({ kiosk: survey.slug, isTyping: false })
})

test('at a kiosk nothing of one person is left for the next', async () => {
  const kiosk = await startKiosk()
  const began = cookiesAfter(await next(kiosk, 'start'), kiosk)
  expect(await publicFrame.loader(args(`/s/${survey.slug}/q/1`, { cookie: began }))).toMatchObject({
    kiosk: survey.slug,
  })
  const sent = await answerAndSend(began)
  const receipt = (await thanks.loader(args(`/s/${survey.slug}/thanks`, { cookie: sent }))) as unknown as {
    data: { shared: string; code: string }
    init: ResponseInit
  }
  expect(receipt.data.shared).toBe('kiosk')
  expect(new Headers(receipt.init.headers).get('Refresh')).toBe(`60; url=/s/${survey.slug}/kiosk/next`)
  expect(new Headers(receipt.init.headers).get('Cache-Control')).toContain('no-store')

  const finished = await next(sent, 'finish')
  const after = cookiesAfter(finished, sent)
  expect(finished.headers.get('Clear-Site-Data')).toBe('"storage"')
  expect(after).toBe(kiosk)
  expect(await whereTo(thanks.loader(args(`/s/${survey.slug}/thanks`, { cookie: after })))).toBe(`/s/${survey.slug}`)
  await answerAndSend(cookiesAfter(await next(after, 'start'), after))
  expect(await responses()).toMatchObject([{ way_in: 'kiosk' }, { way_in: 'kiosk' }])
})

test('whoever walks away from a kiosk leaves nothing behind, and a form from before begins nothing', async () => {
  const kiosk = await startKiosk()
  const began = cookiesAfter(await next(kiosk, 'start'), kiosk)
  const gone = await answerOf(kioskNext.loader(args(`/s/${survey.slug}/kiosk/next`, { cookie: began })))
  const form = { submissionId: crypto.randomUUID(), 'a:matters[]': 'Left on the screen' }
  const late = question.action(args(`/s/${survey.slug}/q/1`, { cookie: kiosk, number: '1', form }))

  expect(cookiesAfter(gone, began)).toBe(kiosk)
  expect(await whereTo(late)).toBe(`/s/${survey.slug}`)
  const kept = { submissionId: form.submissionId, 'asked[]': 'matters', 'a:matters[]': 'Left on the screen' }
  const keeping = await answerOf(keepTyped.action(args(`/s/${survey.slug}/keep`, { cookie: kiosk, form: kept })))
  expect(keeping.status, 'what is typed on is not said to be saved').toBe(410)
  expect(await here.ctx.db.selectFrom('draft').selectAll().where('survey_id', '=', survey.id).execute()).toEqual([])
})

test('the exit code makes a kiosk an ordinary browser again', async () => {
  const cookie = await startKiosk()
  const leave = (code: string) => kioskExit.action(args(`/s/${survey.slug}/kiosk`, { cookie, form: { code } }))

  expect(await codeOf(leave('0000'))).toBe('surveys.kiosk.exit-wrong')
  const left = await answerOf(leave('4711'))
  expect(left.headers.get('Location')).toBe('/sign-in')
  expect(cookiesAfter(left, cookie)).toBe('')
  expect(await publicFrame.loader(args('/'))).toEqual({ kiosk: null, isTyping: false })
})

test.each(['closes', 'is ended at the desk'])(
  'a kiosk whose survey %s in the middle of a form still wipes it',
  async (how) => {
    const kiosk = await startKiosk()
    const began = cookiesAfter(await next(kiosk, 'start'), kiosk)
    await keepTyped.action(
      args(`/s/${survey.slug}/keep`, {
        cookie: began,
        form: { submissionId: crypto.randomUUID(), 'asked[]': 'matters', 'a:matters[]': 'Benches' },
      }),
    )
    const drafts = () => here.ctx.db.selectFrom('draft').select('answers').where('survey_id', '=', survey.id).execute()
    if (how === 'closes')
      await here.ctx.db.updateTable('survey').set({ state: 'closed' }).where('id', '=', survey.id).execute()
    else await here.ctx.db.updateTable('kiosk').set({ ended_at: here.clock.now() }).execute()

    // Whoever is in the middle of it goes on, watched over as before.
    const at = (path: string, cookie = began) => publicFrame.loader(args(path, { cookie }))
    expect(await at(`/s/${survey.slug}/check`)).toEqual({ kiosk: survey.slug, isTyping: false })
    expect(await drafts()).toHaveLength(1)
    const gone = await answerOf(kioskNext.loader(args(`/s/${survey.slug}/kiosk/next`, { cookie: began })))
    expect(cookiesAfter(gone, began)).toBe('')
    expect(await drafts()).toEqual([])
  },
)

test('a kiosk that has ended is wiped with the next page that is opened on it', async () => {
  const kiosk = await startKiosk()
  const began = cookiesAfter(await next(kiosk, 'start'), kiosk)
  await here.ctx.db.updateTable('kiosk').set({ ended_at: here.clock.now() }).execute()
  const wiped = await answerOf(publicFrame.loader(args('/help', { cookie: began })))
  expect(wiped.headers.get('Location')).toBe('/help')
  expect(cookiesAfter(wiped, began)).toBe('')
  expect(await here.ctx.db.selectFrom('draft').selectAll().where('survey_id', '=', survey.id).execute()).toEqual([])
})

test('a worker who types for somebody is reminded of it, and keeps nothing after handing the receipt over', async () => {
  const form = { intent: 'type-for-somebody', role: 'interpreter', how: 'interpreted', edition: 'ur' }
  const begun = await answerOf(hub.action(args(`${work()}/ways-in`, { form, actor: lead(), cookie: 'sid=worker' })))
  const cookie = cookiesAfter(begun, 'sid=worker')
  expect(begun.headers.get('Location')).toBe(`/s/${survey.slug}?lang=ur&style=standard`)
  expect(await publicFrame.loader(args(`/s/${survey.slug}`, { cookie }))).toEqual({ kiosk: null, isTyping: true })

  const sent = await answerAndSend(cookie)
  const receipt = await thanks.loader(args(`/s/${survey.slug}/thanks`, { cookie: sent }))
  expect(receipt).toMatchObject({ data: { shared: 'assisted' } })
  // Shown once: neither a reload nor the back button brings it again, whether "Finish" is pressed or not.
  const shown = cookiesAfter(new Response(null, (receipt as unknown as { init: ResponseInit }).init), sent)
  expect(await whereTo(thanks.loader(args(`/s/${survey.slug}/thanks`, { cookie: shown })))).toBe(`/s/${survey.slug}`)
  const handed = await answerOf(finish.action(args(`/s/${survey.slug}/finish`, { cookie: sent, form: {} })))
  expect(handed.headers.get('Location')).toBe(`${work()}/ways-in?handed-over#assisted`)
  expect(cookiesAfter(handed, sent)).toBe('sid=worker')
  expect(await responses()).toMatchObject([{ way_in: 'assisted', helper_role: 'interpreter/interpreted' }])
})

test('an invitation begins the survey for whoever types its code, and a wrong one says so', async () => {
  await here.ctx.db.updateTable('survey').set({ access: 'invited' }).where('id', '=', survey.id).execute()
  const made = await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 1 })
  const [code = ''] = made.ok ? made.value : []
  const enter = (typed: string) => invitation.action(args(`/s/${survey.slug}/invitation`, { form: { code: typed } }))

  expect(await codeOf(enter('AAAA'))).toBe('surveys.invitation.unknown')
  expect(await whereTo(question.loader(args(`/s/${survey.slug}/q/1`, { number: '1' })))).toBe(`/s/${survey.slug}`)
  const begun = await answerOf(enter(code))
  expect(begun.headers.get('Location')).toBe(`/s/${survey.slug}/q/1`)
  await answerAndSend(cookiesAfter(begun))
  expect(await codeOf(enter(code))).toBe('surveys.invitation-used')
  expect(await responses()).toMatchObject([{ way_in: 'invitation' }])
})

test('the link of an invitation counts for more than a form that somebody else began in this browser', async () => {
  await here.ctx.db.updateTable('survey').set({ access: 'invited' }).where('id', '=', survey.id).execute()
  const made = await makeInvitations(here.ctx, lead(), { slug: survey.slug, count: 2 })
  const [one = '', other = ''] = made.ok ? made.value : []
  const enter = await answerOf(invitation.action(args(`/s/${survey.slug}/invitation`, { form: { code: one } })))
  const cookie = cookiesAfter(enter)
  const opened = async (search: string) =>
    (await start.loader(args(`/s/${survey.slug}${search}`, { cookie }))).data.invitation

  expect(await opened(`?code=${other}`)).toBe(other)
  expect(await opened(`?code=${one}`)).toBeNull()
  expect(await opened('')).toBeNull()
})

test('a sheet is found by its number, keyed in with blanks, and refused the second time', async () => {
  const printed = await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'en' })
  const number = printed.ok ? printed.value.first : ''
  const find = (typed: string) =>
    sheets.action(args(`${work()}/sheets`, { form: { intent: 'find', number: typed }, actor: lead() }))
  const key = (form: Form) =>
    keySheet.action(args(`${work()}/sheets/${number}`, { number, form, actor: lead() })) as Promise<unknown>

  expect(await codeOf(find(`${number.slice(0, -1)}9`))).toBe('survey-desk.ways.sheet-mistyped')
  expect(await whereTo(find(number.toLowerCase()))).toBe(`${work()}/sheets/${number}`)
  const wrong = (await key({ 'a:better[]': 'Steps', 'a:travel[]': 'rocket' })) as {
    data: { faults: Record<string, { code: string }>; typed: Form }
  }
  expect(wrong.data.faults).toMatchObject({ travel: { code: 'surveys.choice-unknown' } })
  expect(wrong.data.typed).toMatchObject({ 'a:better': ['Steps'], 'a:travel': ['rocket'] })
  const kept = key({ 'a:better[]': 'Steps', 'a:travel[]': 'bus', quote: 'yes' })
  expect(await whereTo(kept)).toBe(`${work()}/sheets?keyed=${number}&blank=1&hidden=0`)
  expect(await codeOf(find(number))).toBe('survey-desk.ways.sheet-keyed')
  expect(await responses()).toMatchObject([{ way_in: 'paper', may_quote: true }])
})

test('a blank beside the age on a sheet hides from nobody that somebody is young', async () => {
  const printed = await printSheets(here.ctx, lead(), { slug: survey.slug, count: 1, edition: 'en' })
  const number = printed.ok ? printed.value.first : ''
  const form: [string, string][] = [
    ['a:matters[]', 'Steps'],
    ['a:age[]', ''],
    ['a:age[]', ' 13-17 '],
    ['quote', 'yes'],
  ]
  const kept = keySheet.action(args(`${work()}/sheets/${number}`, { number, form, actor: lead() }))

  expect(await whereTo(kept)).toBe(`${work()}/sheets?keyed=${number}&blank=0&hidden=0`)
  expect(await responses()).toMatchObject([{ age_band: '13-17', is_young: true, may_quote: false }])
})

test('the ways in are for those who take responses in for this organisation', async () => {
  const open = async (actor: Actor) => (await answerOf(hub.loader(args(`${work()}/ways-in`, { actor })))).status
  const { moderator, strategyLead, facilitator, administrator } = here.people

  expect(await Promise.all([moderator, strategyLead, facilitator, nobody].map(open))).toEqual([403, 403, 403, 401])
  expect(await open(administrator)).toBeUndefined()
})
