import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ParticipantForm, takeForm } from '#app/workshops/forms.server.ts'
import type { ActivityKind, Allocation } from '#db/schema/workshops.ts'
import { type Given, texts, votes } from '#test/support/kind-rows.ts'
import { type Joiner, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import type { ActivityInput } from './commands/activity-input.ts'
import { addIdea } from './commands/add-idea.ts'
import { castVote } from './commands/cast-vote.ts'
import { decideIdea } from './commands/decide-idea.ts'
import { IdeaInput, VoteInput } from './commands/inputs.ts'
import { moveActivity, revealResult } from './commands/run-activity.ts'
import { readMine } from './queries/mine.ts'
import { readSnapshot } from './queries/snapshot.ts'
import { readTally } from './queries/tally.ts'
import { rowsOf } from './schema/counts.ts'
import { activityKinds, isVote, kinds } from './schema/kinds.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const facilitator = () => stage.people.facilitator
const seenBy = (room: Room, role: 'participant' | 'wall') =>
  readSnapshot(stage.ctx, room.workshopId, { role, language: 'en', readsWaiting: false })
const idsOf = async (room: Room) => (await room.desk()).stage?.choices.map(({ id }) => id) ?? []

/** A ballot's pieces as they are sent: the whole at once, or each choice by itself. */
function piecesOf(kind: ActivityKind, given: Given, ids: readonly string[]) {
  const allocations = given.map(([choice, value]) => ({ [ids[choice] ?? '']: value }))
  return kinds[kind].votes === 'each'
    ? allocations.map((allocation) => ({ slot: Object.keys(allocation)[0] ?? '', allocation }))
    : [{ slot: '', allocation: Object.assign({}, ...allocations) as Allocation }]
}

let seq = 0
async function vote(who: Joiner, room: Room, given: Given) {
  const answers = []
  for (const piece of piecesOf(room.agenda[0]!.kind, given, await idsOf(room))) {
    seq += 1
    const command = { cmdId: randomUUID(), activityId: room.activityId, clientSeq: seq, waited: 0, ...piece }
    const read = VoteInput.parse(command)
    answers.push(await castVote(stage.ctx, who, read, { source: 'phone' }))
  }
  return answers
}
const write = (who: Joiner, room: Room, text: string, column?: 'strong') =>
  addIdea(stage.ctx, who, IdeaInput.parse({ cmdId: randomUUID(), activityId: room.activityId, text, column }))
const send = (who: Joiner, room: Room, fields: Record<string, unknown>) =>
  takeForm(
    stage.ctx,
    who,
    ParticipantForm.parse({ page: randomUUID(), seq: '1', activityId: room.activityId, ...fields }),
  )
const close = (room: Room) => moveActivity(stage.ctx, facilitator(), room.publicId, room.activityId, 'close')
/** Long after any grace. */
const later = () => stage.clock.forward(10_000)

async function open({ input }: { input: ActivityInput }): Promise<Room> {
  const room = await openRoom(stage, [input])
  if (input.kind !== 'questions') return room
  const asker = await room.join()
  for (const text of ['Who pays?', 'When?', 'Why here?']) {
    const asked = await write(asker, room, text)
    if (!asked.ok) throw new Error(asked.problem.code)
    await decideIdea(stage.ctx, facilitator(), room.publicId, asked.value.idea.id, 'approved')
  }
  return room
}

test('every kind of activity is in one of these tables, or takes nothing', () => {
  const held = activityKinds.filter((kind) => votes[kind] || texts[kind])
  expect(activityKinds.filter((kind) => !held.includes(kind))).toEqual(['pause'])
  expect(activityKinds.filter(isVote).every((kind) => votes[kind])).toBe(true)
})

for (const [kind, row] of Object.entries(votes))
  describe(kind, () => {
    test('three people’s ballots are counted choice by choice, and the newest of a person alone', async () => {
      const room = await open(row)
      const people = [await room.join(), await room.join(), await room.join()]
      // The last of them thought otherwise first.
      const isEach = kinds[row.input.kind].votes === 'each'
      const other = row.ballots[0][0]?.[1] ?? 1
      const before = isEach ? row.ballots[2].map(([choice]) => [choice, other] as const) : row.ballots[0]
      await vote(people[2] as Joiner, room, before)
      for (const [index, person] of people.entries()) {
        const answers = await vote(person, room, row.ballots[index] as Given)
        expect(answers).toMatchObject(answers.map(() => ({ ok: true, value: { status: 'saved' } })))
      }
      const tally = await readTally(stage.ctx.db, room.activityId)

      expect(rowsOf(tally?.counts).map(({ people: given }) => given)).toEqual(row.counts)
      expect(tally).toMatchObject({ people: 3, sources: { phone: 3, hands: 0, paper: 0 }, late: 0 })
    })

    test('no phone and no wall is told the counts before the reveal, and both after it', async () => {
      const room = await open(row)
      await vote(await room.join(), room, row.ballots[0])
      const isOpen = kinds[row.input.kind].startsRevealed
      const before = [await seenBy(room, 'participant'), await seenBy(room, 'wall')]
      expect(before.map(({ stage: on }) => Boolean(on?.tally?.counts))).toEqual([isOpen, isOpen])
      if (!isOpen) expect(before[0]?.stage?.tally).toBeNull()
      await revealResult(stage.ctx, facilitator(), room.publicId, room.activityId, true)
      const after = [await seenBy(room, 'participant'), await seenBy(room, 'wall')]
      expect(after.map(({ stage: on }) => on?.tally?.people)).toEqual([1, 1])
      expect(rowsOf(after[0]?.stage?.tally?.counts)).toHaveLength(3)
    })

    test('what its ballot cannot say is refused, and so is every ballot after the close', async () => {
      const room = await open(row)
      const person = await room.join()
      expect((await vote(person, room, row.refused)).at(-1)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
      await close(room)
      later()
      const [answer] = await vote(person, room, row.ballots[0])
      expect(answer).toMatchObject({ ok: false, problem: { code: 'workshops.closed' } })
      expect((await readTally(stage.ctx.db, room.activityId))?.people).toBe(0)
    })

    test('a form without scripts and a socket leave the same behind', async () => {
      const room = await open(row)
      const [bySocket, byForm] = [await room.join(), await room.join()]
      const ids = await idsOf(room)
      await vote(bySocket, room, row.ballots[0])
      const fields = row.form(ids)
      const page = randomUUID()
      expect(await send(byForm, room, { page, ...fields })).toMatchObject({ ok: true, value: { status: 'saved' } })
      expect(await send(byForm, room, { page, ...fields })).toMatchObject({ ok: true, value: { status: 'duplicate' } })

      const [one, other] = [await readMine(stage.ctx.db, bySocket), await readMine(stage.ctx.db, byForm)]
      expect(other.votes.map(({ slot, allocation }) => ({ slot, allocation }))).toEqual(
        one.votes.map(({ slot, allocation }) => ({ slot, allocation })),
      )
    })
  })

for (const [kind, { input, column }] of Object.entries(texts))
  describe(`what is written in ${kind}`, () => {
    test('is on no phone and no wall before somebody let it through, whichever door it came by', async () => {
      const room = await openRoom(stage, [input])
      const [bySocket, byForm] = [await room.join(), await room.join()]
      await write(bySocket, room, 'Warm rooms', column)
      const sent = await send(byForm, room, { intent: 'idea', text: 'Long benches', ...(column && { column }) })
      expect(sent).toMatchObject({ ok: true, value: { status: 'written' } })
      const unread = JSON.stringify([await seenBy(room, 'participant'), await seenBy(room, 'wall')])
      expect(unread).not.toMatch(/Warm rooms|Long benches/)

      const { ideas } = await room.desk()
      expect(ideas.map(({ text, column: at }) => ({ text, at }))).toEqual([
        { text: 'Long benches', at: column ?? null },
        { text: 'Warm rooms', at: column ?? null },
      ])
      for (const { id } of ideas) await decideIdea(stage.ctx, facilitator(), room.publicId, id, 'approved')
      if (kinds[input.kind].shows === 'when-revealed' && !isVote(input.kind)) {
        expect(JSON.stringify(await seenBy(room, 'participant'))).not.toMatch(/Warm rooms/)
        await revealResult(stage.ctx, facilitator(), room.publicId, room.activityId, true)
      }
      for (const role of ['participant', 'wall'] as const) {
        const seen = JSON.stringify(await seenBy(room, role))
        expect([seen.includes('Warm rooms'), seen.includes('Long benches')]).toEqual([true, true])
      }
    })

    test('is refused after the close, and when it is too long', async () => {
      const room = await openRoom(stage, [input])
      const person = await room.join()
      expect(await write(person, room, 'x'.repeat(501), column)).toMatchObject({
        problem: { code: 'workshops.idea-too-long' },
      })
      await close(room)
      later()
      expect(await write(person, room, 'Too late', column)).toMatchObject({ problem: { code: 'workshops.closed' } })
    })
  })

test('a pause takes no ballot and no text', async () => {
  const room = await openRoom(stage, [{ kind: 'pause', prompt: { en: 'Tea' } }])
  const person = await room.join()
  const nothing = { cmdId: randomUUID(), activityId: room.activityId, clientSeq: 1, slot: '', allocation: {} }
  expect(await castVote(stage.ctx, person, VoteInput.parse(nothing), { source: 'phone' })).toMatchObject({ ok: false })
  expect(await write(person, room, 'Hello')).toMatchObject({ ok: false })
})
