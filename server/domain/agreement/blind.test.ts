import { afterAll, expect, test } from 'vitest'
import { readPile } from '#domain/framework/queries/pile.ts'
import { readQueue } from '#domain/moderation/queries/queue.ts'
import { agreementScene } from '#test/support/agreement-scene.ts'

const { stage, scope, first, second, goals, codedText, begin, reader, publicIdOf } = await agreementScene()
afterAll(() => stage.close())

test('nobody finds out by a filter or the pile what was said of a text that they code anew', async () => {
  for (let text = 0; text < 9; text++) await codedText('c')
  const [ofGoal, ofNone] = [await publicIdOf(await codedText('a')), await publicIdOf(await codedText(''))]
  const listed = async (by: typeof first, goal: string) =>
    (await readQueue(stage.ctx.db, scope, reader(by), { view: 'decided', goal })).items.map(({ publicId }) => publicId)
  const piled = async (by: typeof first) =>
    (await readPile(stage.ctx.db, scope, by.personId, 'en')).texts.map(({ publicId }) => publicId)
  const goal = goals[0]!.publicId
  expect(await listed(second, goal)).toEqual([ofGoal])

  await begin(11)
  // Who gave the codes knows them.
  expect([await listed(first, goal), await listed(first, 'none'), await piled(first)]).toEqual([
    [ofGoal],
    [ofNone],
    [ofNone],
  ])
  expect([await listed(second, goal), await listed(second, 'none'), await piled(second)]).toEqual([[], [], []])
})
