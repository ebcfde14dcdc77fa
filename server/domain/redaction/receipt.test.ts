import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { readReceipt } from '#domain/receipts/queries.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addRedaction } from './commands.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

test('whoever wrote it reads their own words on their receipt, whole', async () => {
  const say = await openQuestion(stage)
  const contributionId = await say('Thank Agnieszka at the desk')
  await addRedaction(stage.ctx, stage.people.moderator, { contributionId, words: 'Agnieszka', kind: 'name' })
  await decideVisibility(stage.ctx, stage.people.moderator, { contributionId, become: 'approved' })
  const { response_id: responseId, text } = await stage.ctx.db
    .selectFrom('contribution')
    .select(['response_id', 'text'])
    .where('id', '=', contributionId)
    .executeTakeFirstOrThrow()

  expect(text).toBe('Thank [name] at the desk')
  const { texts } = await readReceipt(stage.ctx, responseId!, 'en')
  expect(texts.map((each) => each.text)).toEqual(['Thank Agnieszka at the desk'])
})
