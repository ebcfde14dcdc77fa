import { expect, test } from './cast.ts'
import { gather } from './evening-cast.ts'
import { evening as whole } from './evening-parts.ts'
import { play } from './evening-play.ts'
import { expectRebuilt, recordOf } from './evening-record.ts'

/** Words with a scribe, a poll with hands, dots with paper, money: `npm run test:long` walks all the other kinds too. */
const short = ['Ideas', 'Poll', 'Dot voting', 'Budget']
const evening = process.env.TEST_LONG ? whole : whole.filter(({ kind }) => short.includes(kind))

test('an evening goes through every kind of activity, and its record counts to what everybody saw', async ({
  someone,
}) => {
  test.setTimeout(600_000)
  const room = await test.step('the room fills', () => gather(someone, 'A whole evening', evening))
  for (const [turn, step] of evening.entries())
    await test.step(`${step.kind}: ${step.question}`, () => play(room, step, turn))

  await test.step('the session ends, and its record counts to the same', async () => {
    await room.laptop.getByRole('button', { name: 'End the session' }).click()
    await expect(room.six[4].page.getByRole('heading', { name: 'This session has ended' })).toBeVisible()
    await expect(room.projector.getByRole('heading', { name: 'This session has ended' })).toBeVisible()
    expectRebuilt(await recordOf(room.laptop, room.work), evening)
  })
})
