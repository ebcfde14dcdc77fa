import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import type { HideReason } from '#domain/moderation/schema.ts'
import { raiseWorry, takeBackWorry } from '#domain/safeguarding/commands/raise.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { readReadingFigures } from './figures.ts'

let here: Scene
let say: Say
beforeAll(async () => {
  here = await scene()
  say = await openQuestion(here)
})
afterAll(() => here.close())

const figures = (audience: 'public' | 'staff') => {
  const scope = orFail(permit(system, 'insights.read', { placeId: here.place.id }))
  return readReadingFigures(here.ctx.db, scope, here.place, audience, here.clock.now())
}
const many = async (count: number, reason?: HideReason) => {
  for (let each = 0; each < count; each += 1) {
    const contributionId = await say(`Text ${each} ${reason}`)
    const decision = reason ? ({ become: 'hidden', reason } as const) : ({ become: 'approved' } as const)
    orFail(await decideVisibility(here.ctx, here.people.moderator, { contributionId, ...decision }))
  }
}

test('an empty place says of nothing how much', async () => {
  expect(await figures('public')).toMatchObject({
    ...{ received: 'withheld', read: 'withheld', medianHours: null, oldestHours: null, askedAgain: 'withheld' },
    outcomes: expect.arrayContaining([{ key: 'shown', texts: 'withheld' }]),
  })
})

test('how much was read and what came of it, without the numbers that would tell on somebody', async () => {
  await many(14)
  await many(12, 'unkind')
  await many(7, 'names-somebody')
  await many(2, 'spam')
  await many(3, 'off-subject')
  await say('Waiting')
  here.clock.forward(3 * 3_600_000)
  const read = await figures('public')
  const outcome = (key: string, from = read) => from.outcomes.find((each) => each.key === key)?.texts

  expect(read).toMatchObject({ received: 39, read: 38, oldestHours: 3, medianHours: 0, least: 10 })
  expect(outcome('shown')).toBe(14)
  expect(outcome('names-somebody'), 'seven are too few for the public').toBe('withheld')
  expect(outcome('spam')).toBe('withheld')
  const staff = await figures('staff')
  expect(outcome('names-somebody', staff)).toBe(7)
  expect(outcome('spam', staff), 'two are too few for staff').toBe('withheld')
})

test('raising a worry moves no number, whether its text waits or was published; nor does taking it back', async () => {
  const contributionId = await say('A worrying thing')
  const shown = await say('Another one')
  orFail(await decideVisibility(here.ctx, here.people.moderator, { contributionId: shown, become: 'approved' }))
  const before = [await figures('staff'), await figures('public')]
  for (const id of [contributionId, shown])
    orFail(await raiseWorry(here.ctx, here.people.moderator, { contributionId: id, reason: 'child' }))
  expect([await figures('staff'), await figures('public')]).toEqual(before)
  orFail(await takeBackWorry(here.ctx, here.people.moderator, { contributionId: shown }))
  expect([await figures('staff'), await figures('public')]).toEqual(before)
  here.clock.forward(50 * 3_600_000)
  const after = await figures('staff')
  expect(after.oldestHours, 'of the text that waits, not of the worry').toBe(53)
})
