import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import type { Consents } from '#domain/privacy/schema.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { readSaid, readWall } from './queries.ts'

let here: Scene
let survey: Survey
const people = 10
beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here, { slug: 'leave' })
  await say('For reports only', { quote: true, publish: false, contact: false })
  await say('For the public page only', { quote: false, publish: true, contact: false })
  for (let count = 2; count < people; count += 1)
    await say('Counted only', { quote: false, publish: false, contact: false })
  await approveForOneGoal()
})
afterAll(() => here.close())

const say = async (matters: string, consents: Consents) => orFail(await sendTo(here, survey, { matters }, { consents }))

async function approveForOneGoal() {
  const { db } = here.ctx
  const goal = here.framework[0]?.goals[0]
  if (!goal) throw new Error('no goal to speak to')
  await db.updateTable('contribution').set({ visibility: 'approved', coding: 'coded' }).execute()
  const said = await db.selectFrom('contribution').select('id').execute()
  await db
    .insertInto('tag')
    .values(
      said.map(({ id }) => ({
        ...{ contribution_id: id, goal_id: goal.id, goal_version_id: goal.versionId },
        ...{ person_id: null, at: here.clock.now() },
      })),
    )
    .execute()
}
const quotesIn = ({ missions }: { missions: { goals: { quotes: { text: string }[] }[] }[] }) =>
  missions.flatMap(({ goals }) => goals.flatMap(({ quotes }) => quotes.map(({ text }) => text)))

test('staff quote who lets us quote them, the public page shows who lets us show their words, and neither the other', async () => {
  const scope = orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))

  expect(quotesIn(await readWall(here.ctx.db, scope, here.place, 'en'))).toEqual(['For reports only'])
  expect(quotesIn(await readSaid(here.ctx.db, here.place, 'en'))).toEqual(['For the public page only'])
})
