import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { readBeside } from '#domain/moderation/queries/beside.ts'
import { addRedaction } from '#domain/redaction/commands.ts'
import { orFail } from '#test/support/or-fail.ts'
import { worryScene } from '#test/support/worry-scene.ts'
import { letIn } from './commands/let-in.ts'
import { raiseWorry } from './commands/raise.ts'

let world: Awaited<ReturnType<typeof worryScene>>
beforeAll(async () => {
  world = await worryScene()
})
afterAll(() => world.stage.close())

const text = 'Ask for Jean Bell. My husband hits me and I am scared to go home'
const rowsOf = (id: string) =>
  world.stage.ctx.db.selectFrom('held_because').selectAll().where('contribution_id', '=', id).execute()
const besideFor = async (actor: Parameters<typeof permit>[0], id: string) => {
  const { ctx, place } = world.stage
  const { public_id: publicId } = await ctx.db
    .selectFrom('contribution')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return readBeside(ctx.db, orFail(permit(actor, 'contributions.moderate', { placeId: place.id })), publicId)
}
const said = (words: string, places: readonly { starts: number; ends: number }[]) =>
  places.map(({ starts, ends }) => Array.from(words).slice(starts, ends).join(''))

test('a moderator reads why a text was held, in the words that stand there after a redaction too', async () => {
  const { stage, moderator } = world
  const { id } = await world.suspected(text)
  const [before] = (await besideFor(moderator, id)).heldBecause
  expect(before?.of).toBe('text')
  expect(before?.signs).toContain('abuse-at-home')
  expect(said(text, before?.places ?? []).join(' | ')).toContain('scared')

  orFail(await addRedaction(stage.ctx, moderator, { contributionId: id, kind: 'name', words: 'Jean Bell' }))
  const now = text.replace('Jean Bell', '[name]')
  const [after] = (await besideFor(moderator, id)).heldBecause
  expect(said(now, after?.places ?? [])).toEqual(said(text, before?.places ?? []))
})

test('once a person raised it only the lead and whoever they let in read why', async () => {
  const { stage, lead, moderator, second } = world
  const { id, publicId } = await world.suspected(text)
  orFail(await raiseWorry(stage.ctx, moderator, { contributionId: id, reason: 'harm-from-others' }))

  for (const other of [moderator, second]) expect((await besideFor(other, id)).heldBecause).toEqual([])
  expect((await world.reads(moderator, publicId)).ok).toBe(false)
  const mine = orFail(await world.reads(lead, publicId)).heldBecause
  expect(mine.map(({ of }) => of)).toEqual(['text'])
  expect(mine[0]?.places.length).toBeGreaterThan(0)
  orFail(await letIn(stage.ctx, lead, { ...world.at(publicId), personId: second.personId }))
  expect(orFail(await world.reads(second, publicId)).heldBecause).toEqual(mine)
})

test('what is kept has no words, and goes with the text', async () => {
  const { stage } = world
  const { id, publicId } = await world.suspected(text)
  const kept = await rowsOf(id)
  expect(kept.length).toBeGreaterThan(0)
  for (const word of ['husband', 'scared', 'hits']) expect(JSON.stringify(kept)).not.toContain(word)

  await stage.ctx.db.deleteFrom('contribution').where('id', '=', id).execute()
  expect(await rowsOf(id)).toEqual([])
  expect(orFail(await world.reads(world.lead, publicId)).heldBecause).toEqual([])
})

test('a worry that a person raised has no reasons of the product, and an old rule is told as one', async () => {
  const { stage, lead } = world
  const { id, publicId } = await world.raised('The boy next door')
  expect(orFail(await world.reads(lead, publicId)).heldBecause).toEqual([])
  await stage.ctx.db
    .insertInto('held_because')
    .values({
      ...{ contribution_id: id, of: 'text', position: 0, rule: 'sign long-gone', starts: 4, ends: 7 },
      at: stage.clock.now(),
    })
    .execute()
  expect(orFail(await world.reads(lead, publicId)).heldBecause).toEqual([
    { of: 'text', signs: ['other'], places: [{ starts: 4, ends: 7 }] },
  ])
})
