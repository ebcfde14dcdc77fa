import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsActivity, ideasActivity, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { nobody } from '../../kernel/actor.ts'
import { readClerk, readPasses, readScribe } from '../queries/passes.ts'
import { readPulses } from '../queries/pulse.ts'
import { readRecord } from '../queries/record/read-record.ts'
import { readTally } from '../queries/tally.ts'
import { readWelcome } from '../queries/welcome.ts'
import { compareTotals } from '../rules/compare-totals.ts'
import type { ActivityInput } from './activity-input.ts'
import { addIdea } from './add-idea.ts'
import { castVote } from './cast-vote.ts'
import { decideIdea } from './decide-idea.ts'
import { joinByPass } from './join-by-pass.ts'
import { editPasses } from './passes.ts'
import { moveActivity } from './run-activity.ts'
import { editTables } from './tables.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const desk = () => stage.people.facilitator
const take = (room: Room, code: string, address: string = randomUUID()) =>
  joinByPass(stage.ctx, room.publicId, code, { language: 'en', address })
/** A workshop with one table and its scribe's pass, and a helper's. */
async function roomWithPasses(activities: ActivityInput[] = [ideasActivity]) {
  const room = await openRoom(stage, activities)
  await editTables(stage.ctx, desk(), room.publicId, { intent: 'add-tables', names: 'Table 1' })
  await editPasses(stage.ctx, desk(), room.publicId, { intent: 'make-scribes' })
  await editPasses(stage.ctx, desk(), room.publicId, { intent: 'make-helper', label: 'Amina at the door' })
  const [scribe, helper] = await readPasses(stage.ctx, room.workshopId)
  return { room, scribe: scribe!, helper: helper! }
}
async function scribeOf(room: Room, code: string | null) {
  const taken = await take(room, code ?? '')
  if (!taken.ok) throw new Error(taken.problem.code)
  const scribe = await readScribe(stage.ctx, room.workshopId, taken.value.token)
  if (!scribe) throw new Error('there is no scribe')
  return { ...scribe, token: taken.value.token }
}
const say = (text: string, activityId: string, people?: number) => ({
  ...{ cmdId: randomUUID(), activityId, text, people, waited: 0 },
})

test('a pass is taken however its code was typed, and the code is nowhere in the database', async () => {
  const { room, scribe } = await roomWithPasses()
  const code = scribe.code ?? ''
  const stored = await stage.ctx.db.selectFrom('workshop_pass').selectAll().execute()

  expect(code).toMatch(/^[2-9A-Y]{5}-[2-9A-Y]{5}$/)
  expect(JSON.stringify(stored)).not.toContain(code)
  expect(await take(room, ` ${code.toLowerCase().replace('-', ' ')} `)).toMatchObject({ value: { kind: 'scribe' } })
})

test('a second phone with the same pass is the same table, and no participant is counted for it', async () => {
  const { room, scribe } = await roomWithPasses()
  const [one, other] = [await scribeOf(room, scribe.code), await scribeOf(room, scribe.code)]

  expect(one.id).toBe(other.id)
  expect((await room.desk()).joined).toBe(0)
  expect(await readPulses(stage.ctx.db, [room.workshopId])).toMatchObject([{ joined: 0 }])
  expect((await room.desk()).room?.tables).toMatchObject([{ name: 'Table 1', hasScribe: true, people: 0 }])
})

test('what a scribe writes stands in the room under the name of the table, for as many as sit there', async () => {
  const { room, scribe } = await roomWithPasses()
  const table = await scribeOf(room, scribe.code)
  await addIdea(stage.ctx, table, say('A bench by the school', room.activityId, 6))
  await addIdea(stage.ctx, await room.join(), say('A bus after eight', room.activityId, 90))
  const waiting = (await room.desk()).ideas
  const idea = waiting.find(({ table: named }) => named === 'Table 1')
  await decideIdea(stage.ctx, desk(), room.publicId, idea?.id ?? '', 'approved')

  expect(waiting).toMatchObject([
    { text: 'A bus after eight', table: null, people: 1 },
    { text: 'A bench by the school', table: 'Table 1', people: 6 },
  ])
  expect((await room.desk()).room?.tables[0]?.lastAt).not.toBeNull()
})

test('a word that a scribe writes counts in the cloud for as many as sit there, and in the record too', async () => {
  const { room, scribe } = await roomWithPasses([{ kind: 'words', prompt: { en: 'In a word?' }, each: 3 }])
  const table = await scribeOf(room, scribe.code)
  const person = await room.join()
  for (const [who, text, people] of [
    [table, 'Hopeful', 6],
    [table, 'hopeful!', 4],
    [person, 'hopeful', 1],
    [person, 'tired', 1],
  ] as const) {
    const added = await addIdea(stage.ctx, who, say(text, room.activityId, people))
    if (added.ok) await decideIdea(stage.ctx, desk(), room.publicId, added.value.idea.id, 'approved')
  }
  const tally = await readTally(stage.ctx.db, room.activityId)
  const record = await readRecord(stage.ctx.db, room.workshopId, 'en', stage.clock.now())

  expect(tally?.counts).toMatchObject({ words: [{ people: 7 }, { word: 'tired', people: 1 }] })
  expect(tally?.people).toBe(7)
  expect(compareTotals(record)).toEqual([])
})

test('a pass gives no facilitator’s right, no helper’s, and no vote', async () => {
  const { room, scribe, helper } = await roomWithPasses([dotsActivity])
  const table = await scribeOf(room, scribe.code)
  const taken = await take(room, helper.code ?? '')
  const helping = taken.ok ? taken.value.token : ''
  const vote = { cmdId: randomUUID(), activityId: room.activityId, clientSeq: 1, slot: '', waited: 0, allocation: {} }

  expect(await moveActivity(stage.ctx, nobody, room.publicId, room.activityId, 'close')).toMatchObject({ ok: false })
  expect(await readClerk(stage.ctx, nobody, room.publicId, table.token)).toMatchObject({
    problem: { code: 'workshops.pass-needed' },
  })
  expect(await readScribe(stage.ctx, room.workshopId, helping)).toBeUndefined()
  expect(await readClerk(stage.ctx, nobody, room.publicId, helping)).toMatchObject({
    value: { by: { passId: helper.id } },
  })
  expect(await castVote(stage.ctx, table, vote, { source: 'phone' })).toMatchObject({
    problem: { code: 'workshops.scribes-do-not-vote' },
  })
  const welcome = await readWelcome(stage.ctx, table, async () => ({ kind: 'tail', events: [], refresh: null }))
  expect(JSON.stringify(welcome)).not.toContain(scribe.code)
})

test('a pass of another workshop opens nothing here, nor does a token that somebody made up', async () => {
  const [here, there] = [await roomWithPasses(), await roomWithPasses()]
  const { token } = await scribeOf(there.room, there.scribe.code)
  const forged = token.replace(/_.*/, `_${'a'.repeat(64)}`)

  expect(await take(here.room, there.scribe.code ?? '')).toMatchObject({ problem: { code: 'workshops.pass-unknown' } })
  expect(await readScribe(stage.ctx, here.room.workshopId, token)).toBeUndefined()
  expect(await readScribe(stage.ctx, there.room.workshopId, forged)).toBeUndefined()
  expect(await readScribe(stage.ctx, there.room.workshopId, there.scribe.id)).toBeUndefined()
})

test('a pass that was taken back opens nothing more, also for whoever is in already', async () => {
  const { room, scribe, helper } = await roomWithPasses()
  const table = await scribeOf(room, scribe.code)
  const helping = await take(room, helper.code ?? '')
  for (const { id } of [scribe, helper])
    await editPasses(stage.ctx, desk(), room.publicId, { intent: 'revoke-pass', pass: id })

  expect(await take(room, scribe.code ?? '')).toMatchObject({ problem: { code: 'workshops.pass-unknown' } })
  expect(await readScribe(stage.ctx, room.workshopId, table.token)).toBeUndefined()
  expect(await readClerk(stage.ctx, nobody, room.publicId, helping.ok ? helping.value.token : null)).toMatchObject({
    ok: false,
  })
  // A page that is still open.
  expect(await addIdea(stage.ctx, table, say('Too late', room.activityId))).toMatchObject({
    problem: { code: 'workshops.pass-revoked' },
  })
  await editPasses(stage.ctx, desk(), room.publicId, { intent: 'make-scribes' })
  const [anew] = await readPasses(stage.ctx, room.workshopId)
  expect(await take(room, anew?.code ?? '')).toMatchObject({ ok: true })
})

test('right codes are not rationed: every table of a hall takes its pass behind one address', async () => {
  const { room, scribe } = await roomWithPasses()
  const taken = []
  for (let phone = 0; phone < 70; phone += 1) taken.push(await take(room, scribe.code ?? '', 'full-hall'))

  expect(taken.every(({ ok }) => ok)).toBe(true)
})

test('wrong codes are rationed, and then even a right one has to wait', async () => {
  const { room, scribe } = await roomWithPasses()
  const wrong = []
  for (let attempt = 0; attempt < 61; attempt += 1) wrong.push(await take(room, '22222-22222', 'one-address'))

  expect(wrong[0]).toMatchObject({ problem: { code: 'workshops.pass-unknown' } })
  expect(wrong.at(-1)).toMatchObject({ problem: { code: 'workshops.too-many-codes' } })
  expect(await take(room, scribe.code ?? '', 'one-address')).toMatchObject({ ok: false })
  expect(await take(room, scribe.code ?? '', 'elsewhere')).toMatchObject({ ok: true })
})
