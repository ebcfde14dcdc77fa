import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import type { Consents } from '#domain/privacy/schema.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { orFail } from '#test/support/or-fail.ts'
import { publishedIn } from '#test/support/published.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { readWall } from './queries.ts'
import { findContributionNumbers } from './store/contributions.ts'
import { findExportBatch } from './store/export.ts'

let here: Scene
let survey: Survey
const people = 12
beforeAll(async () => {
  here = await scene()
  survey = await surveyOf(here, { slug: 'leave' })
  await say('For reports only', { quote: true, publish: false, contact: false, told: false })
  await say('For the public page only', { quote: false, publish: true, contact: false, told: false })
  for (let count = 2; count < people; count += 1)
    await say('Counted only', { quote: false, publish: false, contact: false, told: false })
  await approveForOneGoal()
})
afterAll(() => here.close())

const say = async (matters: string, consents: Consents) => orFail(await sendTo(here, survey, { matters }, { consents }))

async function approveForOneGoal() {
  const { db } = here.ctx
  const goal = here.framework[0]?.goals[0]
  if (!goal) throw new Error('no goal to speak to')
  await db.updateTable('contribution').set({ visibility: 'approved', coding: 'coded' }).execute()
  // Ten of twelve: were it all of them, nobody outside would be told how many.
  const said = await db.selectFrom('contribution').select('id').orderBy('id').limit(10).execute()
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

  expect(quotesIn(await readWall(here.ctx, scope, here.place, 'en'))).toEqual(['For reports only'])
  expect(quotesIn(await publishedIn(here))).toEqual(['For the public page only'])
})

test('whoever takes theirs out of the counting leaves no row in exports and no number behind', async () => {
  const { db } = here.ctx
  const scope = orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
  const rows = async () => (await findExportBatch(db, scope, here.place.timeZone, null, 100)).length
  const numbers = () => findContributionNumbers(db, scope)
  expect([await rows(), await numbers()]).toMatchObject([people, { contributions: people, setAside: 0 }])

  const { response_id: id } = await db
    .selectFrom('contribution')
    .select('response_id')
    .where('text', '=', 'Counted only')
    .limit(1)
    .executeTakeFirstOrThrow()
  const setAside = { set_aside: 'too-fast' as const, set_aside_state: 'open' as const }
  await db.updateTable('response').set(setAside).where('id', '=', id).execute()
  await db.updateTable('contribution').set({ withheld: true }).where('response_id', '=', id).execute()
  expect([await rows(), await numbers()]).toMatchObject([people, { contributions: people - 1, setAside: 1 }])
  await db.updateTable('response').set({ in_analysis: false }).where('id', '=', id).execute()
  expect([await rows(), await numbers()]).toMatchObject([people - 1, { contributions: people - 1, setAside: 0 }])
})
