import { afterAll, beforeAll, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { undoTagging } from '#domain/coding/commands/undo-tagging.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { keepSets } from '../commands.ts'
import { readAcceptance } from './acceptance.ts'

let stage: Scene
let say: Say
beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
})
afterAll(() => stage.close())

test('what somebody chose in one sitting is counted by what it came to, and that no goal fits is a choice', async () => {
  const { ctx, place, people } = stage
  const [first, second, beside] = stage.framework.flatMap(({ goals }) => goals.map(({ id }) => id))
  const chips = [first!, second!].map((goalId) => ({ goalId, confidence: 0.5, likeIds: [] }))
  const suggestedFor = async (text: string) => {
    const id = await say(text)
    await keepSets(ctx, {
      ...{ placeId: place.id, modelId: ctx.ids.next() },
      guesses: [{ id, state: 'ready', byLetters: false, chips }],
    })
    stage.clock.forward(1000)
    return id
  }
  const press = async (contributionId: string, goals: string[], by: PersonActor = people.moderator) => {
    orFail(await tagItem(ctx, by, { contributionId, goalIds: goals, noGoalFits: goals.length === 0 }))
    stage.clock.forward(1000)
  }
  const counted = async () => {
    const rows = await readAcceptance(ctx.db, place.id)
    const sum = (key: 'texts' | 'met' | 'offered' | 'taken' | 'others') =>
      rows.reduce((total, row) => total + Number(row[key]), 0)
    return [sum('texts'), sum('met'), sum('offered'), sum('taken'), sum('others')]
  }
  const both = await suggestedFor('Both chips, and one of their own')
  await press(both, [first!])
  await press(both, [first!, second!])
  await press(both, [first!, second!, beside!])
  expect(await counted()).toEqual([1, 1, 2, 2, 1])

  await press(await suggestedFor('None of them'), [])
  expect(await counted()).toEqual([2, 1, 4, 2, 1])

  const mistaken = await suggestedFor('A slip that was taken back')
  await press(mistaken, [first!])
  await press(mistaken, [first!, beside!])
  orFail(await undoTagging(ctx, people.moderator, { contributionId: mistaken }))
  expect(await counted()).toEqual([3, 2, 6, 3, 1])
  // What others make of it, and what the same person makes of it on another day, is no answer to the chips.
  stage.clock.forward(1000)
  await press(mistaken, [beside!], people.secondModerator)
  stage.clock.forward(3_600_000)
  await press(both, [first!])
  expect(await counted()).toEqual([3, 2, 6, 3, 1])
})
