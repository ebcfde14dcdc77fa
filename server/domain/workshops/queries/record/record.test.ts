import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActivityKind } from '#db/schema/workshops.ts'
import { drawFrom, playSession } from '#test/support/random-session.ts'
import { openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import {
  countClouds,
  countSheets,
  countWriters,
  readSheet,
  saidClouds,
  saidTotals,
} from '#test/support/totals-of-sheets.ts'
import { askAgain } from '../../commands/repeat-activity.ts'
import { admitLate, moveActivity } from '../../commands/run-activity.ts'
import { saveBallots } from '../../commands/save-ballots.ts'
import { compareTotals } from '../../rules/compare-totals.ts'
import { rebuild } from '../../rules/rebuild.ts'
import { isVote } from '../../schema/kinds.ts'
import type { WorkshopRecord } from '../../schema/record.ts'
import { ballotSheet, handSheet, textSheet, totalSheet } from '../../sheets/record.ts'
import { readTally } from '../tally.ts'
import { readRecord } from './read-record.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const sessions = process.env.TEST_LONG ? 100 : 40
const stepsEach = 40

test('the record of a session rebuilds every total, whatever happened in it', { timeout: 600_000 }, async () => {
  const seen = { late: 0, admitted: 0, rounds: 0, hands: 0, paper: 0, hidden: 0, words: 0 }
  for (let seed = 1; seed <= sessions; seed++) {
    const room = await playSession(stage, drawFrom(seed), stepsEach)
    const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
    const sent = JSON.parse(JSON.stringify(record))
    expect(compareTotals(sent), `session ${seed}`).toEqual([])
    await expectSheetsToAddUp(record, seed)
    seen.late += record.ballots.filter(({ late }) => late).length
    seen.admitted += record.events.filter(({ admits }) => admits?.length).length
    seen.rounds += record.activities.filter(({ round }) => round > 1).length
    seen.hands += record.hands.length
    seen.paper += record.ballots.filter(({ source }) => source === 'paper').length
    seen.hidden += record.activities.flatMap(({ choices }) => choices).filter(({ isShown }) => !isShown).length
    seen.words += record.totals.flatMap(({ words }) => words ?? []).length
  }
  // Not a test of nothing: all of it happened.
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0)
})

/** Whoever has the sheets alone comes to every total by their columns. */
async function expectSheetsToAddUp(record: WorkshopRecord, seed: number) {
  const [ballots, hands, texts, totals] = await Promise.all(
    [ballotSheet(record), handSheet(record), textSheet(record), totalSheet(record)].map(readSheet),
  )
  const kindOf = new Map(record.activities.map(({ key, kind }) => [key, kind]))
  const isVoteKind = (kind: string) => isVote(kind as ActivityKind)
  expect(countSheets(ballots ?? [], hands ?? [], kindOf), `sheets of session ${seed}`).toEqual(
    saidTotals(totals ?? [], isVoteKind),
  )
  expect(countClouds(texts ?? []), `clouds of session ${seed}`).toEqual(saidClouds(totals ?? []))
  const written = (totals ?? []).filter(
    ({ kind, choice, people }) => !isVoteKind(kind ?? '') && !choice && people !== '0',
  )
  expect(countWriters((texts ?? []).filter(({ activity }) => !isVote(kindOf.get(activity ?? '') ?? 'poll')))).toEqual(
    Object.fromEntries(written.map(({ activity, people }) => [activity, Number(people)])),
  )
}

test('a file says nothing that leads back to a person, and a changed ballot is found', async () => {
  const room = await playSession(stage, drawFrom(7), 120)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
  expect(JSON.stringify(record)).not.toMatch(uuid)
  expect(record.texts.every(({ isShown, text }) => isShown === (text !== null))).toBe(true)

  const counted = record.ballots.find(({ late, gives }) => !late && Object.keys(gives).length > 0)
  if (!counted) throw new Error('nobody voted')
  counted.gives = Object.fromEntries(Object.keys(counted.gives).map((choice) => [choice, 99]))
  counted.number = 1000
  expect(compareTotals(record)).not.toEqual([])
})

test('two files of one session number its people differently, and come to the same totals', async () => {
  const room = await playSession(stage, drawFrom(11), 120)
  const read = () => readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const files = await Promise.all(Array.from({ length: 6 }, read))
  const people = new Set(files.map(({ ballots }) => JSON.stringify(ballots.map(({ person }) => person))))
  expect(people.size).toBeGreaterThan(1)
  expect(new Set(files.map((file) => JSON.stringify(rebuild(file).totals.map(({ rows }) => rows)))).size).toBe(1)
})

test('before the first vote nobody had voted, and at the end stands what counts now', async () => {
  const room = await playSession(stage, drawFrom(3), 120)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const votes = (until?: string) =>
    rebuild(record, { until }).totals.reduce((sum, { rows, people }) => sum + (rows ? people : 0), 0)
  expect(votes('2000-01-01T00:00:00.000Z')).toBe(0)
  expect(votes(record.madeAt)).toBe(votes())
  expect(votes()).toBeGreaterThan(0)
})

/** An open room, and what sends a vote for its first choice: right after the close it was made before it. */
async function voting() {
  const room = await openRoom(stage)
  const send = async (participantId: string, cmdId: string, dots: number) =>
    saveBallots(stage.ctx, [
      {
        ...{ participantId, cmdId, workshopId: room.workshopId, activityId: room.activityId, slot: '', clientSeq: 1 },
        ...{ allocation: { [room.choices[0]?.id ?? '']: dots }, source: 'phone', enteredBy: null },
        ...{ receivedAt: stage.clock.now(), waited: 0 },
      },
    ])
  const move = (step: 'open' | 'close') =>
    moveActivity(stage.ctx, stage.people.facilitator, room.publicId, room.activityId, step)
  const admit = () => admitLate(stage.ctx, stage.people.facilitator, room.publicId, room.activityId)
  return { room, send, move, admit }
}

test('two phones that name their commands alike are two people in the record, also when one of them was admitted', async () => {
  const { room, send, move, admit } = await voting()
  const cmdId = randomUUID()
  const [late, timely] = [await room.join(), await room.join()]
  await move('close')
  await send(late.id, cmdId, 3)
  stage.clock.forward(1000)
  await admit()
  await move('open')
  stage.clock.forward(1000)
  await send(timely.id, cmdId, 1)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const admitted = record.events.flatMap(({ admits }) => admits ?? []).map((place) => record.ballots[place])
  expect(admitted).toMatchObject([{ late: true, gives: { a1c1: 3 } }])
  expect(compareTotals(record)).toEqual([])
})

test('a late vote of the round before waits no more, and is not admitted into a result that was talked about', async () => {
  const { room, send, move, admit } = await voting()
  await move('close')
  await send((await room.join()).id, randomUUID(), 3)
  const waiting = await readTally(stage.ctx.db, room.activityId)
  await askAgain(stage.ctx, stage.people.facilitator, room.publicId, room.activityId)
  const again = await readTally(stage.ctx.db, room.activityId)
  await admit()
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())

  expect([waiting?.late, again?.late]).toEqual([1, 0])
  expect((await readTally(stage.ctx.db, room.activityId, 1))?.people).toBe(0)
  expect(compareTotals(record)).toEqual([])
})

test('when somebody wrote is told to the second', async () => {
  const room = await playSession(stage, drawFrom(5), 120)
  const { events } = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())
  const written = events.filter(({ type }) => type === 'idea-added')
  expect(written.length).toBeGreaterThan(0)
  expect(written.every(({ at }) => at.endsWith('.000Z'))).toBe(true)
})
