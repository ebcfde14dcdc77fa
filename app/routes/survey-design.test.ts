import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { StepTaken } from '#app/survey-design/steps.server.ts'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { startSurvey } from '#domain/survey-design/commands/start-survey.ts'
import { readDesign } from '#domain/survey-design/queries/design.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import * as preview from './preview.$locale.$place.$survey.$number.tsx'
import * as publish from './work.surveys.$survey.design.publish.tsx'
import * as settings from './work.surveys.$survey.design.settings.tsx'
import * as steps from './work.surveys.$survey.design.steps.ts'
import * as fresh from './work.surveys.new.tsx'

let here: Scene
let actor: Actor
let slug: string
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())
beforeEach(async () => {
  actor = here.people.organisationLead
  const organisationId = here.organisations.communityGroup
  const start = { placeId: here.place.id, organisationId, template: 'what-matters' as const, title: '', language: 'en' }
  slug = orFail(await startSurvey(here.ctx, actor, start)).slug
})

type Form = Record<string, string>
const argsOf = (path: string, options: { form?: Form; params?: Form; cookie?: string } = {}) => {
  const request = new Request(`http://localhost:3000${path}`, {
    headers: options.cookie ? { cookie: options.cookie } : {},
    ...(options.form && { method: 'POST', body: new URLSearchParams(options.form) }),
  })
  const context = { domain: here.ctx, actorFor: () => Promise.resolve(actor) } as unknown as AppLoadContext
  const params = { place: here.place.slug, survey: slug, ...options.params }
  return { request, params, context } as unknown as LoaderFunctionArgs & ActionFunctionArgs
}
const design = async () => orFail(await readDesign(here.ctx, actor, { placeId: here.place.id, slug }))
const send = async (form: Form) => {
  const response = await steps.action(argsOf('/design/steps', { form }))
  return { status: response.status, ...((await response.json()) as StepTaken) }
}
const save = async (title: string, basedOn: number) => {
  const { definition } = await design()
  return send({
    intent: 'save',
    basedOn: String(basedOn),
    definition: JSON.stringify({ ...definition, title: { en: title } }),
  })
}
type Refused = { data: { problem: { code: string } }; init: ResponseInit }
const refusal = (answer: unknown) => (answer as Refused).data.problem.code

test('a step is answered with how the draft stands, and an undo with its words', async () => {
  expect(await save('Two', 1)).toMatchObject({ status: 200, revision: 2, canUndo: true, faults: [] })
  expect(await send({ intent: 'undo', basedOn: '2' })).toMatchObject({
    revision: 1,
    canRedo: true,
    definition: { audience: 'everyone' },
  })
  expect(await send({ intent: 'redo', basedOn: '1' })).toMatchObject({
    revision: 2,
    definition: { title: { en: 'Two' } },
  })
})

test('an old window is answered with what stands there now', async () => {
  await save('Two', 1)
  expect(await save('Mine', 1)).toMatchObject({
    ...{ status: 409, revision: 2, definition: { title: { en: 'Two' } } },
    problem: { code: 'survey-desk.changed-elsewhere' },
  })
})

test('what is no survey, or too large for one, is refused and changes nothing', async () => {
  const post = (definition: string) => send({ intent: 'save', basedOn: '1', definition })
  expect(await post('{')).toMatchObject({ status: 400, problem: { code: 'survey-desk.not-readable' } })
  expect(await post('{}')).toMatchObject({ status: 400, problem: { code: 'survey-desk.not-readable' } })
  expect(await post(`"${'x'.repeat(1024 * 1024)}"`)).toMatchObject({
    status: 400,
    problem: { code: 'survey-desk.too-large' },
  })
  expect(await save('x'.repeat(201), 1)).toMatchObject({ status: 400, problem: { code: 'survey-desk.title-too-long' } })
  expect((await design()).standing.revision).toBe(1)
})

test('who is signed out or not of this group saves nothing', async () => {
  for (const [who, status] of [
    [nobody, 401],
    [here.people.strategyLead, 403],
  ] as const) {
    actor = who
    expect(await send({ intent: 'undo', basedOn: '1' })).toMatchObject({ status })
    await expect(preview.loader(argsOf('/preview', { params: { number: '1' } }))).rejects.toMatchObject({ status })
    await expect(settings.loader(argsOf('/settings'))).rejects.toMatchObject({ status })
  }
})

test('a survey is begun by a form, and a missing title is asked for', async () => {
  const organisationId = here.organisations.communityGroup
  const begin = (form: Form) =>
    fresh.action(argsOf('/new', { form: { language: 'ur', organisationId, ...form } })) as Promise<unknown>
  const made = (await begin({ template: 'youth-check-in', title: '' })) as Response
  expect(made.headers.get('Location')).toMatch(/\/surveys\/survey(-\d+)?\/design$/)
  expect(refusal(await begin({ template: 'empty', title: ' ' }))).toBe('survey-desk.title-missing')
  expect(refusal(await begin({ template: 'no-such', title: 'x' }))).toBe('survey-desk.settings-incomplete')
})

test('publishing leads to the settings; days that cross are said, and stay on the page', async () => {
  const post = (form: Form) =>
    publish.action(argsOf('/publish', { form: { revision: '1', reportsOn: '', ...form } })) as Promise<unknown>
  const crossed = await post({ opensOn: '2026-06-01', closesOn: '2026-05-20' })
  expect(crossed).toMatchObject({
    data: { problem: { code: 'survey-desk.dates-crossed' }, days: { closesOn: '2026-05-20' } },
  })
  expect(refusal(await post({ opensOn: '2026-02-31', closesOn: '' }))).toBe('survey-desk.day-unknown')
  const done = (await post({ opensOn: '', closesOn: '2026-06-20' })) as Response
  expect(done.headers.get('Location')).toBe(`/work/${here.place.slug}/surveys/${slug}/design/settings?published=1`)
})

test('the settings’ forms pause, change, copy and delete', async () => {
  const post = async (form: Form) => (await settings.action(argsOf('/settings', { form }))) as unknown
  const to = async (form: Form) => ((await post(form)) as Response).headers.get('Location')
  expect(refusal(await post({ intent: 'pause' }))).toBe('survey-desk.step-not-possible')
  const wanted = {
    intent: 'settings',
    access: 'invited',
    allowsRepeat: 'yes',
    slug: `${slug}-x`,
    closesOn: '',
    opensOn: '',
    reportsOn: '',
  }
  expect(await to(wanted)).toMatch(new RegExp(`/${slug}-x/design/settings\\?saved$`))
  slug = `${slug}-x`
  expect((await design()).settings).toMatchObject({
    access: 'invited',
    allowsRepeat: true,
    placeSees: 'moderated-text',
  })
  expect(await to({ intent: 'duplicate' })).toMatch(/\/design$/)
  expect(await to({ intent: 'delete' })).toMatch(/\/surveys$/)
})

test('a preview goes the way that its answers lead, refuses as the survey would, and keeps nothing', async () => {
  const press = async (number: string, form: Form, cookie?: string) =>
    (await preview.action(argsOf('/preview/en/p/s/1?edition=en', { form, cookie, params: { number } }))) as unknown
  const locationOf = (answer: unknown) => (answer as Response).headers.get('Location')
  const { items } = (await design()).definition
  const [matters, help] = ['matters', 'help'].map((key) => String(items.findIndex((item) => item.key === key) + 1))
  expect(refusal(await press(matters!, {}))).toBe('surveys.answer-missing')
  const hard = await press(help!, { 'a:help[]': 'hard' })
  expect(locationOf(hard)).toContain(`/${slug}/${Number(help) + 1}?`)
  const cookie = (hard as Response).headers.get('Set-Cookie')?.split(';')[0]
  expect(cookie).toContain('hard')
  expect(locationOf(await press(help!, { 'a:help[]': 'easy' }))).toContain(`/${slug}/${Number(help) + 2}?`)
  const rows = await here.ctx.db.selectFrom('draft').select('submission_id').execute()
  expect(rows).toEqual([])
})
