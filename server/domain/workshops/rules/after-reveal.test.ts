import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { openRoom, type Room, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readSheet } from '#test/support/totals-of-sheets.ts'
import { countHands } from '../commands/count-hands.ts'
import { keyPaper } from '../commands/key-paper.ts'
import { askAgain } from '../commands/repeat-activity.ts'
import { admitLate, moveActivity, revealResult } from '../commands/run-activity.ts'
import { saveBallots } from '../commands/save-ballots.ts'
import { countAfterReveal } from '../queries/after-reveal.ts'
import { readClerk } from '../queries/passes.ts'
import { readRecord } from '../queries/record/read-record.ts'
import { ballotSheet, handSheet } from '../sheets/record.ts'
import { entriesOf, lateComersOf } from './entries-of.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

/** An open vote, and all that can be done to its result. Each takes a second. */
async function voting() {
  const room = await openRoom(stage, [statementsActivity])
  const { ctx, people, clock } = stage
  const to = [ctx, people.facilitator, room.publicId, room.activityId] as const
  const clerk = orFail(await readClerk(ctx, people.facilitator, room.publicId, null))
  const one = room.choices[0]?.id ?? ''
  const phones = await Promise.all(Array.from({ length: 4 }, room.join))
  const begun = clock.now().getTime()
  const then = async (work: Promise<unknown>) => {
    await work
    clock.forward(1000)
  }
  const entry = (round: number) => ({ cmdId: randomUUID(), activityId: room.activityId, round })
  return {
    room,
    move: (step: 'open' | 'close') => then(moveActivity(...to, step).then(orFail)),
    show: (revealed: boolean) => then(revealResult(...to, revealed).then(orFail)),
    admit: () => then(admitLate(...to).then(orFail)),
    again: () => then(askAgain(...to).then(orFail)),
    hands: (hands: number, round = 1) =>
      then(
        countHands(ctx, clerk, {
          ...entry(round),
          ...{ tableId: null, people: null, counts: { [one]: { 1: hands } } },
        }).then(orFail),
      ),
    sheet: (sheet: number, round = 1) =>
      then(keyPaper(ctx, clerk, { ...entry(round), sheet, answers: { [one]: 1 }, replaces: false }, 'en').then(orFail)),
    /** The next phone's, made when the vote was opened, whenever it comes. */
    async vote() {
      const { id: participantId, workshopId } = phones.pop()!
      const ballot = { participantId, workshopId, cmdId: randomUUID(), activityId: room.activityId, slot: one }
      const sent = { clientSeq: 1, allocation: { [one]: 1 }, source: 'phone', enteredBy: null } as const
      const receivedAt = clock.now()
      await then(saveBallots(ctx, [{ ...ballot, ...sent, receivedAt, waited: receivedAt.getTime() - begun }]))
    },
  }
}
const record = ({ workshopId }: Room) => readRecord(stage.ctx.db, workshopId, 'en', stage.clock.now())
const after = ({ activityId }: Room, round = 1) => countAfterReveal(stage.ctx.db, activityId, round)

test('what helpers enter after the room has seen a result is marked, also when it was hidden again for that', async () => {
  const { room, move, show, hands, sheet } = await voting()
  await hands(4)
  await sheet(1)
  await move('close')
  await show(true)
  expect(await after(room)).toBe(0)
  await show(false)
  await hands(9)
  await sheet(2)
  const all = await record(room)

  expect(entriesOf(all).map(({ sheet, people, afterReveal }) => [sheet ?? 'hands', people, afterReveal])).toEqual([
    [2, 1, true],
    ['hands', 9, true],
    [1, 1, false],
    ['hands', 4, false],
  ])
  expect(await after(room)).toBe(10)
  const [ballots, counts] = [await readSheet(ballotSheet(all)), await readSheet(handSheet(all))]
  expect(ballots.map((row) => [row.sheet, row.after_reveal])).toEqual([
    ['1', 'no'],
    ['2', 'yes'],
  ])
  expect(counts.map((row) => [row.hands, row.after_reveal])).toEqual([
    ['4', 'no'],
    ['9', 'yes'],
  ])
})

test('a late vote is marked when it came after the reveal or was let in after it, and no vote that was in time', async () => {
  const { room, move, show, admit, vote } = await voting()
  await vote()
  await move('close')
  await vote()
  await admit()
  await vote()
  await show(true)
  await admit()
  await vote()
  const all = await record(room)

  expect(all.ballots.map(({ late, afterReveal }) => [late, afterReveal])).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [true, true],
  ])
  expect(lateComersOf(all)).toEqual([{ activity: 'a1', round: 1, votes: 2 }])
  // The last one waits: it counts in nothing yet.
  expect(await after(room)).toBe(1)
})

test('in a round that is asked again nobody has seen anything yet', async () => {
  const { room, move, show, again, hands, sheet } = await voting()
  await move('close')
  await show(true)
  await again()
  await move('open')
  await hands(3, 2)
  await sheet(5, 2)
  const all = await record(room)

  expect(entriesOf(all).map(({ afterReveal }) => afterReveal)).toEqual([false, false])
  expect([await after(room), await after(room, 2)]).toEqual([0, 0])
})
