import { afterAll, beforeAll, expect, test } from 'vitest'
import { importAnswers } from '#domain/imports/commands/import-answers.ts'
import { usualDateFormat } from '#domain/imports/schema.ts'
import { system } from '#domain/kernel/actor.ts'
import { screenContributions } from '#domain/moderation/commands.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ideasActivity, openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const frightened = 'I am scared to go home'
/** Each text with what became of it, and the worries about it with what they began with. */
const worries = () =>
  stage.ctx.db
    .selectFrom('contribution')
    .leftJoin('safeguarding_case as worry', 'worry.contribution_id', 'contribution.id')
    .leftJoin('safeguarding_event as event', 'event.case_id', 'worry.id')
    .select(['contribution.source', 'visibility', 'contribution.worry', 'sealed'])
    .select(['worry.state', 'raised_by as raisedBy', 'event.kind'])
    .where('contribution.text', '=', frightened)
    .orderBy('contribution.id')
    .execute()
const suspected = { visibility: 'held', worry: 'open', sealed: false, state: 'suspected', raisedBy: 'screening' }

test('wherever a text comes in, what may mean risk is held with one worry whose clock runs', async () => {
  const { ctx } = stage
  const survey = await surveyOf(stage)
  const room = await openRoom(stage, [ideasActivity])
  orFail(await sendTo(stage, survey, { matters: frightened }))
  const idea = { activityId: room.activityId, text: frightened, cmdId: ctx.ids.next(), waited: 0 }
  orFail(await addIdea(ctx, await room.join(), idea))
  const file = Buffer.from(`comment,date\r\n${frightened},01/05/2026\r\n`)
  const columns = { text: 'comment', date: 'date' }
  const input = { surveySlug: survey.slug, file, columns, dateFormat: usualDateFormat, language: 'en', isDryRun: false }
  orFail(await importAnswers(ctx, system, input))
  // All of them are held by now: nobody can publish one before a job gets to it.
  expect((await worries()).map(({ state }) => state)).toEqual(['suspected', 'suspected', 'suspected'])
  // The job of an import looks again, as often as it must, and changes nothing.
  const all = await ctx.db.selectFrom('contribution').select('id').execute()
  const ids = all.map(({ id }) => id)
  for (const _ of [1, 2]) await screenContributions(ctx, ids)
  while ((await screenBatch(ctx)) > 0);

  const kind = 'suspected'
  expect(await worries()).toEqual([
    { source: 'survey', ...suspected, kind },
    { source: 'workshop', ...suspected, kind },
    { source: 'import', ...suspected, kind },
  ])
})
