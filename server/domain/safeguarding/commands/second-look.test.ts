import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { claimItem, decideVisibility, undo } from '#domain/moderation/commands.ts'
import { readQueueFigures } from '#domain/moderation/queries/figures.ts'
import { readHistory } from '#domain/moderation/queries/history.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { weights } from '#domain/screening/rules/risk/english/meaning.ts'
import { doubtOf } from '#domain/screening/rules/second-look.ts'
import { orFail } from '#test/support/or-fail.ts'
import { worryScene } from '#test/support/worry-scene.ts'
import { reopenCase, takeCase } from './handle.ts'
import { raiseWorry, setSuspicionAside } from './raise.ts'
import { type Encode, lookAgain } from './second-look.ts'

let world: Awaited<ReturnType<typeof worryScene>>
beforeAll(async () => {
  world = await worryScene({ isScreened: false })
})
afterAll(() => world.stage.close())

/** Held by the rules; nothing in it says outright that somebody is harmed. */
const doubtful = 'The gas ran out on Saturday and there is nothing left in the cupboard till payday'
const learned = weights.trim().split(/\s+/).map(Number)
const meaning = (sign: 1 | -1): Encode => {
  const vector = Float32Array.from(learned, (weight) => sign * weight)
  return async (texts) => texts.map(() => vector)
}
const [harmless, worrying] = [meaning(-1), meaning(1)]
const broken: Encode = async () => {
  throw new Error('no encoder')
}

/** What came in, looked at by the sweep that finds its language. */
async function held(text = doubtful) {
  const { id, publicId } = await world.suspected(text)
  while ((await screenBatch(world.stage.ctx)) > 0);
  return { id, publicId }
}
async function lookAtAll(encode: Encode) {
  while ((await lookAgain(world.stage.ctx, encode)) > 0);
}
const stillHeld = { visibility: 'held', worry: 'open', sealed: false }
const waiting = { visibility: 'waiting', worry: 'none', sealed: false }

test('what is harmless at a second look waits like any other text, and its history says so', async () => {
  const { stage, lead } = world
  const { id, publicId } = await held()
  const scope = orFail(permit(world.moderator, 'contributions.moderate', { placeId: stage.place.id }))
  const reader = { personId: world.moderator.personId, at: stage.clock.now(), language: 'en' }
  const before = await readQueueFigures(stage.ctx.db, scope, reader)
  expect(await world.textOf(id)).toEqual(stillHeld)
  await lookAtAll(harmless)

  expect(await world.textOf(id)).toEqual(waiting)
  const after = await readQueueFigures(stage.ctx.db, scope, reader)
  expect(after).toMatchObject({ worry: before.worry - 1, waiting: before.waiting })
  const { history } = await readHistory(stage.ctx.db, id, 'en')
  expect(
    history.map((entry) => [
      entry.by,
      entry.kind,
      'became' in entry && entry.became,
      'reason' in entry && entry.reason,
    ]),
  ).toEqual([
    [null, 'visibility', 'held', 'screened'],
    [null, 'visibility', 'waiting', 'second-look'],
    [null, 'worry', 'open', 'screened'],
    [null, 'worry', 'none', 'second-look'],
  ])
  expect(await world.caseOf(id)).toMatchObject({ state: 'closed', outcome: 'second-look', closed_by: null })
  expect((await world.listFor(lead, 'suspected')).map((row) => row.publicId)).not.toContain(publicId)
  expect((await world.listFor(lead, 'let-go')).map((row) => row.publicId)).toContain(publicId)
})

test('a lead can open again what the second look has cleared, and it is sealed', async () => {
  const { id, publicId } = await held()
  await lookAtAll(harmless)
  orFail(await reopenCase(world.stage.ctx, world.lead, world.at(publicId)))
  expect(await world.textOf(id)).toMatchObject({ worry: 'open', sealed: true })
})

test('what means harm stays held, and is looked at once', async () => {
  const { id } = await held()
  await lookAtAll(worrying)
  await lookAtAll(harmless)
  expect(await world.textOf(id)).toEqual(stillHeld)
})

test('without the encoder everything stays held, and is looked at once there is one again', async () => {
  const { stage } = world
  const { id } = await held()
  await expect(lookAgain(stage.ctx, broken)).rejects.toThrow('no encoder')
  await lookAtAll(harmless)
  expect(await world.textOf(id)).toEqual(stillHeld)
  stage.clock.forward(11 * 60_000)
  await lookAtAll(harmless)
  expect(await world.textOf(id)).toEqual(waiting)
})

const contributionIdOf = (id: string) => ({ contributionId: id })
const touches: [string, (id: string, publicId: string) => Promise<unknown>][] = [
  ['has it open', (id) => claimItem(world.stage.ctx, world.moderator, contributionIdOf(id))],
  [
    'raised it as a worry',
    (id) => raiseWorry(world.stage.ctx, world.moderator, { contributionId: id, reason: 'child' }),
  ],
  [
    'decided about it',
    (id) => decideVisibility(world.stage.ctx, world.moderator, { contributionId: id, become: 'approved' }),
  ],
  [
    'decided about it and took that back',
    async (id) => {
      orFail(await decideVisibility(world.stage.ctx, world.moderator, { contributionId: id, become: 'approved' }))
      return undo(world.stage.ctx, world.moderator, contributionIdOf(id))
    },
  ],
  [
    'set it aside',
    async (id) => {
      orFail(await claimItem(world.stage.ctx, world.moderator, contributionIdOf(id)))
      return setSuspicionAside(world.stage.ctx, world.moderator, contributionIdOf(id))
    },
  ],
  ['is the lead and took it', (_, publicId) => takeCase(world.stage.ctx, world.lead, world.at(publicId))],
  ['is the lead and read it', (_, publicId) => world.reads(world.lead, publicId)],
]
test.each(touches)('nothing is cleared that somebody %s, before or while the encoder looks', async (_, touch) => {
  const { stage } = world
  for (const isWhile of [false, true]) {
    const { id, publicId } = await held()
    if (!isWhile) await touch(id, publicId)
    const touched = () => Promise.all([world.textOf(id), world.caseOf(id), readHistory(stage.ctx.db, id, 'en')])
    let before = isWhile ? undefined : await touched()
    await lookAtAll(async (texts) => {
      if (isWhile) await touch(id, publicId)
      before ??= await touched()
      return harmless(texts)
    })
    const [text, suspicion, log] = await touched()
    expect([text, log]).toEqual([before?.[0], before?.[2]])
    expect(suspicion).toMatchObject({ state: before?.[1].state, outcome: before?.[1].outcome })
  }
})

test('a suspicion that climbed is people’s', async () => {
  const { id } = await held()
  await world.stage.ctx.db
    .updateTable('safeguarding_case')
    .set({ climbed: 1 })
    .where('contribution_id', '=', id)
    .execute()
  await lookAtAll(harmless)
  expect(await world.textOf(id)).toEqual(stillHeld)
})

test.each([
  ['under age by their band', { age_band: '13-17' }],
  ['maybe under age', { age_band: '16-24' }],
])('the words of somebody %s are never cleared', async (_, row) => {
  const { id } = await held()
  await world.stage.ctx.db.updateTable('contribution').set(row).where('id', '=', id).execute()
  await lookAtAll(harmless)
  expect(await world.textOf(id)).toEqual(stillHeld)
})

test.each([
  ['hurting oneself', 'I keep thinking about ending my life and nobody knows'],
  ['violence', 'My husband hits me when he has been drinking and I hide in the bathroom'],
  ['a threat', 'I will kill him if he comes near my house again'],
])('what says %s outright is never asked about', async (_, text) => {
  const asked: string[] = []
  const { id } = await held(text)
  await lookAtAll(async (texts) => {
    asked.push(...texts)
    return harmless(texts)
  })
  expect(asked).toEqual([])
  expect(await world.textOf(id)).toEqual(stillHeld)
})

test('a text in another language is never cleared', () => {
  expect(doubtOf(doubtful, 'en')).not.toBeNull()
  expect(doubtOf(doubtful, 'en-x-easy')).not.toBeNull()
  expect(doubtOf(doubtful, 'pl')).toBeNull()
})

test('of two processes each takes other texts', async () => {
  const ids = []
  for (let n = 0; n < 10; n++) ids.push((await held(`${doubtful}, flat ${n}`)).id)
  const asked: string[] = []
  const slow: Encode = async (texts) => {
    asked.push(...texts)
    await new Promise((done) => setTimeout(done, 50))
    return harmless(texts)
  }
  const looked = await Promise.all([lookAgain(world.stage.ctx, slow), lookAgain(world.stage.ctx, slow)])
  expect(looked.reduce((sum, each) => sum + each, 0)).toBe(10)
  expect(new Set(asked).size).toBe(asked.length)
  for (const id of ids) expect(await world.textOf(id)).toEqual(waiting)
})
