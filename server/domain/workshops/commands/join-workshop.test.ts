import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readJoined, readParticipant } from '../queries/participants.ts'
import { joinWorkshop, tellAboutYou } from './join-workshop.ts'
import { movePhase } from './run-workshop.ts'

let stage: Scene
let room: Room
beforeAll(async () => {
  stage = await scene()
  room = await openRoom(stage)
})
afterAll(() => stage.close())

const join = (code: string, token: string | null = null, address = 'hall') =>
  joinWorkshop(stage.ctx, { code }, { token, language: 'en', address })

test('a code is taken however it was typed', async () => {
  const { joinCode } = room
  const typed = [
    joinCode,
    ` ${joinCode.slice(0, 4)} ${joinCode.slice(4)}`,
    joinCode.toLowerCase().replace(/(?=\d)/, '-'),
  ]
  const joined = await Promise.all(typed.map((code) => join(code)))

  expect(joined.map(({ ok }) => ok)).toEqual([true, true, true])
})

test('the same phone is the same participant, and is not counted twice', async () => {
  const first = await join(room.joinCode)
  if (!first.ok) throw new Error(first.problem.code)
  const before = await readJoined(stage.ctx.db, room.workshopId)
  const again = await join(room.joinCode, first.value.token)

  expect(again).toEqual({ ok: true, value: { ...first.value, isNew: false } })
  expect(await readJoined(stage.ctx.db, room.workshopId)).toBe(before)
})

test('one phone in two workshops is two participants that nothing ties together', async () => {
  const other = await openRoom(stage)
  const first = await join(room.joinCode)
  if (!first.ok) throw new Error(first.problem.code)
  await join(other.joinCode, first.value.token)
  const hashes = await stage.ctx.db
    .selectFrom('participant')
    .select('token_hash')
    .where('workshop_id', 'in', [room.workshopId, other.workshopId])
    .execute()

  expect(new Set(hashes.map(({ token_hash }) => token_hash)).size).toBe(hashes.length)
})

test('wrong codes are limited, and a hall behind the same address still gets in', async () => {
  const wrong = []
  for (let attempt = 0; attempt < 61; attempt += 1) wrong.push(await join('NOPE99', null, 'one-address'))
  const right = await join(room.joinCode, null, 'one-address')

  expect(wrong[0]).toMatchObject({ ok: false, problem: { code: 'workshops.code-unknown' } })
  expect(wrong.at(-1)).toMatchObject({ ok: false, problem: { code: 'workshops.too-many-codes' } })
  expect(right.ok).toBe(true)
})

test('five hundred people join from one address in one moment', async () => {
  const hall = await openRoom(stage)
  const joined = await Promise.all(Array.from({ length: 500 }, () => join(hall.joinCode, null, 'full-hall')))

  expect(joined.every(({ ok }) => ok)).toBe(true)
  expect(await readJoined(stage.ctx.db, hall.workshopId)).toBe(500)
})

test('more new phones than any hall has are refused, and nobody who is in', async () => {
  const first = await join(room.joinCode, null, 'machine')
  if (!first.ok) throw new Error(first.problem.code)
  await spend('join-new', 'machine', 3000)

  expect(await join(room.joinCode, null, 'machine')).toMatchObject({ problem: { code: 'workshops.too-many-codes' } })
  expect(await join(room.joinCode, first.value.token, 'machine')).toMatchObject({ ok: true })
  expect(await join(room.joinCode, null, 'next-door')).toMatchObject({ ok: true })
})

test('whoever tries a thousand codes gets no new phone in for a while, not with the right one either', async () => {
  const first = await join(room.joinCode, null, 'guesser')
  if (!first.ok) throw new Error(first.problem.code)
  await spend('join-guessing', 'guesser', 999)
  const almost = await join(room.joinCode, null, 'guesser')
  await join('NOPE99', null, 'guesser')

  expect(almost.ok).toBe(true)
  expect(await join(room.joinCode, null, 'guesser')).toMatchObject({ problem: { code: 'workshops.too-many-codes' } })
  expect(await join(room.joinCode, first.value.token, 'guesser')).toMatchObject({ ok: true })
})

/** As so many requests at once would leave it. */
async function spend(name: 'join-new' | 'join-guessing', address: string, points: number) {
  await stage.ctx.limits.take(name, address)
  await sql`update rate_limit set points = ${points} where key = ${`${name}:${address}`}`.execute(stage.ctx.db)
}

test('what somebody says about themselves is kept; an area of elsewhere is not', async () => {
  const person = await room.join()
  const see = () => readParticipant(stage.ctx, room.workshopId, person.token)
  const areaId = stage.areas[0]?.id
  await tellAboutYou(stage.ctx, person, { areaId, ageBand: '25-44' })
  const told = await see()
  await tellAboutYou(stage.ctx, person, { areaId: room.workshopId })

  expect(told).toMatchObject({ areaId, ageBand: '25-44' })
  expect(await see()).toMatchObject({ areaId: null, ageBand: null })
})

test('after the end nobody new gets in, and whoever was there comes back', async () => {
  const there = await join(room.joinCode)
  if (!there.ok) throw new Error(there.problem.code)
  await movePhase(stage.ctx, stage.people.facilitator, room.publicId, 'ended')

  expect(await join(room.joinCode)).toMatchObject({ ok: false, problem: { code: 'workshops.ended' } })
  expect(await join(room.joinCode, there.value.token)).toMatchObject({ ok: true })
})
