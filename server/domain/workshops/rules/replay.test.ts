import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stageAt } from '#app/workshops/record/stage-at.ts'
import { orFail } from '#test/support/or-fail.ts'
import { drawFrom, playSession } from '#test/support/random-session.ts'
import { recount } from '#test/support/recount-record.ts'
import { type Joiner, openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addIdea } from '../commands/add-idea.ts'
import { decideIdea } from '../commands/decide-idea.ts'
import { makeGroup, mergeIdea, moveIdea, moveToColumn, nameGroup, unmergeIdea } from '../commands/sort-ideas.ts'
import { readRecord } from '../queries/record/read-record.ts'
import { isVote } from '../schema/kinds.ts'
import type { Idea, Stage } from '../schema/live.ts'
import type { WorkshopRecord } from '../schema/record.ts'
import { rebuild } from './rebuild.ts'
import { replayOf } from './replay.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

test('a replay ends where the session stands, and begins before anything was open', async () => {
  const room = await playSession(stage, drawFrom(21), 150)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const { frames } = replayOf(record)
  const [first, last] = [frames[0], frames.at(-1)]
  expect(first).toMatchObject({ what: 'phase-open', phase: 'open', stage: null })
  const active = record.activities.find(({ key }) => key === last?.stage?.activity)
  expect(last?.stage).toMatchObject({ state: active?.state, revealed: active?.revealed, round: active?.round })
  const now = rebuild(record).totals.find((total) => total.activity === active?.key && total.round === active?.round)
  expect(last?.total).toEqual(now)
})

test('time only goes on, the votes between two events are a few steps, and no ballot or person leaves', async () => {
  const room = await playSession(stage, drawFrom(22), 150)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const { frames } = replayOf(record)
  const times = frames.map(({ at }) => at)
  expect(times).toEqual([...times].sort())
  const votes = frames.filter(({ what }) => what === 'votes').reduce((sum, { count }) => sum + count, 0)
  expect(votes).toBe(record.ballots.length)
  expect(frames.length).toBeLessThan(record.events.length + record.ballots.length + record.hands.length + 1)
  expect(JSON.stringify(frames)).not.toContain('"person"')
})

test('every moment has the total that its record adds up to until then', async () => {
  const room = await playSession(stage, drawFrom(23), 150)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  let counted = 0
  for (const { at, stage: shown, total } of replayOf(record).frames) {
    const activity = record.activities.find(({ key }) => key === shown?.activity)
    if (!activity || !shown) expect(total).toBeNull()
    else if (isVote(activity.kind)) {
      const { people, rows } = recount(record, activity, shown.round, at)
      expect({ people: total?.people, rows: total?.rows }, `${activity.kind} at ${at}`).toEqual({ people, rows })
      counted += people
    }
  }
  expect(counted).toBeGreaterThan(0)
})

/** Cards as a screen shows them, by their words. */
const cardsOf = (on: Stage | null | undefined, ideas: readonly Idea[]) => {
  const shown = ideas.filter(({ activityId, state }) => activityId === on?.id && state === 'shown')
  const textOf = (id: string | null) => shown.find((idea) => idea.id === id)?.text ?? null
  const groupOf = (id: string | null) => on?.groups.find((group) => group.id === id)?.title ?? null
  return shown
    .map(({ text, column, groupId, mergedInto }) => [text, column, groupOf(groupId), textOf(mergedInto)].join('/'))
    .sort()
}

test('at every moment the texts stand as the desk showed them then: decided, hidden, sorted and merged', async () => {
  const { ctx, people, clock } = stage
  const who = people.facilitator
  const room = await openRoom(stage, [{ kind: 'board', prompt: { en: 'What is strong, wrong, next?' } }])
  const { publicId, activityId } = room
  const [one, other] = [await room.join(), await room.join()]
  const write = async (writer: Joiner, text: string) => {
    const idea = { cmdId: randomUUID(), activityId, text, waited: 0, column: 'strong' as const }
    return orFail(await addIdea(ctx, writer, idea)).idea.id
  }
  const decide = (id: string, become: 'approved' | 'hidden') => decideIdea(ctx, who, publicId, id, become)
  const seen: { at: string; cards: string[]; people: number | undefined }[] = []
  const look = async () => {
    const { stage: on, ideas } = await room.desk()
    seen.push({ at: clock.now().toISOString(), cards: cardsOf(on, ideas), people: on?.tally?.people })
    // Past the second to which the record tells what is about texts.
    clock.forward(2000)
  }
  clock.forward(2000)
  const bus = await write(one, 'A bus')
  await look()
  const bench = await write(other, 'A bench')
  const again = await write(other, 'Another bus')
  await look()
  const groupsNow = async () => (await room.desk()).stage?.groups[0]?.id ?? ''
  const steps: (() => Promise<unknown>)[] = [
    () => decide(bus, 'hidden'),
    () => decide(bench, 'approved'),
    () => decide(bus, 'approved'),
    () => decide(again, 'approved'),
    () => makeGroup(ctx, who, publicId, activityId, 'Transport'),
    async () => moveIdea(ctx, who, publicId, bus, await groupsNow()),
    () => moveToColumn(ctx, who, publicId, bench, 'next'),
    () => mergeIdea(ctx, who, publicId, again, bus),
    () => decide(bus, 'hidden'),
    () => decide(bus, 'approved'),
    () => unmergeIdea(ctx, who, publicId, again),
    async () => nameGroup(ctx, who, publicId, await groupsNow(), 'Getting about'),
  ]
  for (const step of steps) {
    await step()
    await look()
  }
  const record = await readRecord(ctx.db, room.workshopId, 'en', clock.now())
  const replay = replayOf(record)
  const played = seen.map(({ at }) => {
    const frame = replay.frames.findLast((each) => each.at <= at)
    const then = frame && stageAt(replay, frame)
    return { at, cards: cardsOf(then?.stage, then?.ideas ?? []), people: then?.stage.tally?.people }
  })
  // A heading has the name it has today.
  const named = seen.map(({ cards, ...rest }) => ({
    ...rest,
    cards: cards.map((card) => card.replace('Transport', 'Getting about')),
  }))
  expect(played).toEqual(named)
  expect(played.at(-1)).toMatchObject({
    cards: ['A bench/next//', 'A bus/strong/Getting about/', 'Another bus/strong//'],
    people: 2,
  })
  expect(replay.isRough).toBe(false)

  // As its file would have been before any of this was kept: still played, and known to be rough.
  const older: WorkshopRecord = {
    ...{ ...record, groups: undefined },
    events: record.events.map(({ became: _, sorted: __, people: ___, ...event }) => event),
  }
  const rough = replayOf(older)
  const end = rough.frames.at(-1)
  const last = end && stageAt(rough, end)
  expect([rough.isRough, cardsOf(last?.stage, last?.ideas ?? [])]).toEqual([true, named.at(-1)?.cards])
  expect(rough.frames.find(({ stage: on }) => on)?.total?.people).toBe(2)
})

test('a large evening is replayed at once: 20,000 ballots, with somebody asking for time or a result shown between them', async () => {
  const room = await openRoom(stage)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const [activity] = record.activities
  const choice = activity?.choices[0]?.key ?? ''
  const start = stage.clock.now().getTime() + 1000
  const at = (index: number) => new Date(start + index * 10).toISOString()
  record.ballots = Array.from({ length: 20_000 }, (_, index) => ({
    ...{ at: at(index), person: index % 5000, activity: activity?.key ?? '', round: 1, slot: '', number: index },
    ...{
      gives: { [choice]: 1 + (index % 2) },
      source: 'phone',
      late: false,
      isEntered: false,
      enteredBy: null,
      sheet: null,
      afterReveal: false,
    },
  }))
  const asked = Array.from({ length: 500 }, (_, index) => ({ type: 'room' as const, at: at(index * 40) }))
  const moved = Array.from({ length: 3000 }, (_, index) => ({ type: 'wall' as const, at: at(index * 6) }))
  for (const event of [...asked, ...moved])
    record.events.push({ ...event, seq: record.events.length + 1, activity: null, detail: null })
  const { frames } = replayOf(record)
  expect(frames.length).toBeLessThanOrEqual(1000)
  expect(frames.some(({ what }) => what === 'room')).toBe(false)
  expect(frames.at(-1)?.total).toEqual(rebuild(record).totals[0])
  expect(frames.at(-1)?.total?.people).toBe(5000)
})
