import { expect, test } from './cast.ts'
import { gather } from './evening-cast.ts'
import { evening } from './evening-parts.ts'
import { play } from './evening-play.ts'
import { expectRebuilt, recordOf } from './evening-record.ts'

test('a whole evening goes from a slide to statements, and its record counts to what everybody saw', async ({
  someone,
}) => {
  test.setTimeout(600_000)
  const room = await test.step('the room fills', () => gather(someone, 'A whole evening', evening))
  for (const [turn, step] of evening.entries())
    await test.step(`${step.kind}: ${step.question}`, () => play(room, step, turn))

  await test.step('the session ends, and its record counts to the same', async () => {
    await room.laptop.getByRole('button', { name: 'End the session' }).click()
    await expect(room.six[4].page.getByRole('heading', { name: 'This session has ended' })).toBeVisible()
    expectRebuilt(await recordOf(room.laptop, room.work), evening)
  })
})
