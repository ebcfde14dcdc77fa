import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Scene, scene } from '#test/support/scene.ts'
import { loader as edit, action as save } from './work.workshops.$workshop.agenda.$activity.tsx'
import { action as act, loader as agendaOf } from './work.workshops.$workshop.agenda.tsx'
import { action as make } from './work.workshops.new.tsx'

let here: Scene
let workshop: string
beforeAll(async () => {
  here = await scene()
  const made = await make(
    asked('/new', {}, { ...about, template: 'priorities-evening', organisationId: here.organisations.supportBody }),
  )
  workshop = /workshops\/(\w+)\/agenda$/.exec((made as Response).headers.get('Location') ?? '')?.[1] ?? ''
})
afterAll(() => here.close())

const about = { title: 'An evening', heldOn: '2026-05-04', placeSees: 'counts' }

function asked(path: string, params: Record<string, string>, form?: Record<string, string>) {
  const body = form && { method: 'POST', body: new URLSearchParams(form) }
  return {
    context: { domain: here.ctx, actorFor: async () => here.people.facilitator } as unknown as AppLoadContext,
    params: { place: here.place.slug, ...params },
    request: new Request(`http://localhost:3000${path}`, body),
  } as unknown as LoaderFunctionArgs & ActionFunctionArgs
}
const agenda = async () => (await agendaOf(asked('/agenda', { workshop }))).agenda
const sendNew = (kind: string, form: Record<string, string>) =>
  save(asked(`/agenda/new?kind=${kind}`, { workshop, activity: 'new' }, { source: 'en', ...form }))

test('a workshop made from a template has its agenda, and each of its activities opens in its editor', async () => {
  const { activities, version } = await agenda()
  expect(activities.map(({ kind }) => kind)).toEqual(['pause', 'ideas', 'ideas', 'dots', 'budget', 'words'])
  for (const { id, kind } of activities)
    expect(await edit(asked('/', { workshop, activity: id }))).toMatchObject({
      ...{ isNew: false, fixed: null, madeOn: version },
      draft: { kind },
    })
})

test('an edit on an older agenda comes back with all that was typed, and is taken at the second press', async () => {
  const { version, activities } = await agenda()
  const moved = await act(
    asked('/agenda', { workshop }, { act: 'up', activity: activities[1]?.id ?? '', madeOn: String(version) }),
  )
  const typed = {
    'prompt.en': 'When?',
    'prompt.ur': 'کب؟',
    'choice.0.en': 'Morning',
    'choice.1.en': 'Evening',
    most: '1',
  }
  const refused = await sendNew('poll', { ...typed, intent: 'save', madeOn: String(version) })
  expect((moved as Response).status).toBe(302)
  expect(refused).toMatchObject({
    data: {
      ...{ problem: { code: 'workshops.agenda-moved' }, madeOn: version + 1 },
      draft: {
        texts: { prompt: { en: 'When?', ur: 'کب؟' } },
        choices: [{ text: { en: 'Morning' } }, { text: { en: 'Evening' } }],
      },
    },
  })
  await sendNew('poll', { ...typed, intent: 'save', madeOn: String(version + 1) })
  expect((await agenda()).activities.at(-1)).toMatchObject({ kind: 'poll', choices: 2 })
})

test('the buttons beside the rows answer with the form and save nothing, on whichever agenda it was made', async () => {
  const before = await agenda()
  const typed = { 'prompt.en': 'When?', 'choice.0.en': 'Morning', 'choice.1.en': 'Evening' }
  const shaped = await sendNew('poll', { ...typed, intent: 'rows.up.1', madeOn: '1' })
  expect(shaped).toMatchObject({
    data: {
      ...{ problem: null, madeOn: 1, focus: 'choice.0.en' },
      draft: { choices: [{ text: { en: 'Evening' } }, { text: { en: 'Morning' } }] },
    },
  })
  expect(await agenda()).toEqual(before)
})
