import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WayIn } from '#db/schema/surveys.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { plainEntry } from '#domain/surveys/commands/draft.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { loader } from './work.surveys.$survey.tsx'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const reads = async (actor: PersonActor, survey: string) => {
  const context = { domain: here.ctx, actorFor: async () => actor } as unknown as AppLoadContext
  const request = new Request(`http://localhost:3000/work/${here.place.slug}/surveys/${survey}`)
  const params = { place: here.place.slug, survey }
  return loader({ context, params, request } as unknown as LoaderFunctionArgs)
}
async function textsFor(actor: PersonActor, survey: string) {
  const page = await reads(actor, survey)
  if (page.view === 'counts') throw new Error('these are counts alone')
  const { isModerator, reading } = page
  return { isModerator, texts: reading?.texts.map(({ text }) => text) }
}

test('no lead of an organisation reads a worry on the page of results, of their own survey or another', async () => {
  const survey = await surveyOf(here)
  await sendTo(here, survey, { matters: 'I am afraid' })
  await here.ctx.db.updateTable('contribution').set({ worry: 'open' }).execute()
  const { administrator } = here.people
  const leadOf = (organisationId: string): PersonActor => ({
    ...administrator,
    memberships: [...administrator.memberships, { placeId: here.place.id, organisationId, role: 'organisation-lead' }],
  })
  const { supportBody, communityGroup } = here.organisations

  expect(await textsFor(leadOf(supportBody), survey.slug)).toEqual({ isModerator: false, texts: [null] })
  expect(await textsFor(leadOf(communityGroup), survey.slug)).toEqual({ isModerator: true, texts: [null] })
})

test('six people with six ways in: the group reads each, the strategy lead that they are withheld', async () => {
  const survey = await surveyOf(here, { slug: 'six-people', placeSees: 'counts' })
  const came: [WayIn, string][] = [
    ['qr', 'ur'],
    ['link', 'en-x-easy'],
    ['poster', 'en'],
    ['kiosk', 'en'],
    ['assisted', 'en-x-young'],
    ['paper', 'pl'],
  ]
  for (const [wayIn, edition] of came) {
    const helperRole = wayIn === 'assisted' ? 'interpreter/interpreted' : null
    const sent = await sendTo(
      here,
      survey,
      { matters: `Words by ${wayIn}` },
      { edition, entry: { ...plainEntry, wayIn, helperRole } },
    )
    if (!sent.ok) throw new Error(sent.problem.code)
  }
  const owner = await reads(here.people.organisationLead, survey.slug)
  const others = await reads(here.people.strategyLead, survey.slug)
  const administrator = await reads(here.people.administrator, survey.slug)

  if (owner.view === 'counts' || others.view !== 'counts') throw new Error('the wrong page')
  expect(owner.results.survey.responses).toBe(6)
  expect(owner.results.splits.byWayIn.map(({ key, people }) => [key, people])).toEqual(
    came.map(([wayIn]) => [wayIn, 1]).toSorted(),
  )
  expect(owner.results.splits.byEdition).toContainEqual({ key: 'en', text: null, people: 2 })
  expect(owner.results.splits.byHelper).toEqual([{ key: 'interpreter/interpreted', text: null, people: 1 }])
  expect(others.counts.survey.responses).toBe(6)
  for (const { cells } of others.counts.splits)
    expect(cells.every(({ people, key }) => people === 'withheld' || key === 'not-said')).toBe(true)
  expect(JSON.stringify(others)).not.toContain('Words by')
  expect(administrator.view).toBe('counts')
})

test('the strategy lead is told which points of a consultation are there', async () => {
  const survey = await surveyOf(here, {
    slug: 'consultation',
    ...{ opens: 0, closes: 59 },
    definition: {
      consultation: { stage: 'forming', information: { en: 'The plan' }, consideration: {} },
      items: [],
    },
  })
  const page = await reads(here.people.strategyLead, survey.slug)
  if (page.view !== 'counts') throw new Error('the wrong page')

  expect(page.counts.consultation).toEqual({
    stage: 'forming',
    information: { text: 'The plan', language: 'en', isFallback: false },
    days: 60,
    consideration: null,
    reportsOn: '2026-06-03',
  })
})

test('whoever has nothing to do with surveys is turned away', async () => {
  const survey = await surveyOf(here, { slug: 'not-theirs' })
  await expect(reads(here.people.moderator, survey.slug)).rejects.toMatchObject({ status: 403 })
  await expect(reads(here.people.strategyLead, 'no-such-survey')).rejects.toMatchObject({ status: 404 })
})
