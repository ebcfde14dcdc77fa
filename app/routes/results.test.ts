import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { answerSurvey, newSubmissionId } from '#domain/surveys/commands.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { loader } from './work.surveys.$survey.tsx'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const reads = async (actor: PersonActor, survey: string) => {
  const context = { domain: here.ctx, actorFor: async () => actor } as unknown as AppLoadContext
  const request = new Request(`http://localhost:3000/work/${here.place.slug}/surveys/${survey}`)
  const { isModerator, reading } = await loader({
    context,
    params: { place: here.place.slug, survey },
    request,
  } as unknown as LoaderFunctionArgs)
  return { isModerator, texts: reading?.texts.map(({ text }) => text) }
}

test('whoever leads one organisation and looks after the place reads no worry of another organisation', async () => {
  const survey = await surveyOf(here)
  await answerSurvey(here.ctx, survey, {
    submissionId: newSubmissionId(),
    answers: { matters: 'I am afraid' },
    mayQuote: false,
    language: 'en',
  })
  await here.ctx.db.updateTable('contribution').set({ worry: 'open' }).execute()
  const { administrator } = here.people
  const leadOf = (organisationId: string): PersonActor => ({
    ...administrator,
    memberships: [...administrator.memberships, { placeId: here.place.id, organisationId, role: 'organisation-lead' }],
  })
  const { supportBody, communityGroup } = here.organisations

  expect(await reads(leadOf(supportBody), survey.slug)).toEqual({ isModerator: false, texts: [null] })
  expect(await reads(leadOf(communityGroup), survey.slug)).toEqual({ isModerator: true, texts: ['I am afraid'] })
})
