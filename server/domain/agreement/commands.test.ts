import { afterAll, expect, test } from 'vitest'
import { addNote } from '#domain/coding/commands/notes.ts'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { undoTagging } from '#domain/coding/commands/undo-tagging.ts'
import { codedApart } from '#domain/coding/problems.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { claimItem, releaseItem } from '#domain/moderation/commands.ts'
import { readQueueFigures } from '#domain/moderation/queries/figures.ts'
import { readItem } from '#domain/moderation/queries/item.ts'
import { readQueue } from '#domain/moderation/queries/queue.ts'
import { agreementScene } from '#test/support/agreement-scene.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion } from '#test/support/said.ts'
import { takeNext } from './commands/code-again.ts'
import { startRound } from './commands/start-round.ts'
import { codedAlready, codedFirst, nothingLeft, roundClosed, roundOpen, sizeWrong, tooFew } from './problems.ts'
import { isBlindFor } from './queries/blind.ts'
import { countDrawable, readRound } from './queries/rounds.ts'
import { readTextToCode, readTextToSettle } from './queries/texts.ts'

const {
  stage,
  first,
  second,
  third,
  scope,
  goals,
  refusal,
  publicIdOf,
  codingOf,
  tagsOf,
  chosen,
  codedText,
  begin,
  again,
  end,
  figuresOf,
  reader,
} = await agreementScene()
afterAll(() => stage.close())

test('a round comes to the alpha that is worked out by hand', async () => {
  expect(await refusal(startRound(stage.ctx, first, { placeId: stage.place.id, size: 10 }))).toEqual(tooFew)
  const plan = ['a/a', 'a/a', 'a/ab', 'b/b', 'b/b', 'b/a', 'ab/ab', 'c/c', 'c/', '/']
  const ids: string[] = []
  for (const each of plan) ids.push(await codedText(each.split('/')[0]!))
  const round = await begin()
  expect(await refusal(startRound(stage.ctx, second, { placeId: stage.place.id, size: 10 }))).toEqual(roundOpen)
  expect(await countDrawable(stage.ctx.db, scope)).toBe(0)
  for (const [index, id] of ids.entries()) {
    expect(await codingOf(id)).toBe('coded')
    orFail(await again(round, id, plan[index]!.split('/')[1]!))
    expect(await codingOf(id)).toBe('second-coded')
    // What stands is the first coding until a difference is settled.
    expect(await tagsOf(id)).toEqual(chosen(plan[index]!.split('/')[0]!).map((goal) => goals.indexOf(goal)))
  }
  orFail(await end(round))
  const figures = await figuresOf(round)
  const of = (goal: string | null) => figures.codes.find(({ goalId }) => goalId === goal)
  const alpha = (both: number, one: number, neither: number) => {
    const [yes, no] = [2 * both + one, 2 * neither + one]
    return expect.closeTo(1 - ((yes + no - 1) * 2 * one) / (2 * yes * no), 10)
  }
  // a: texts 1, 2, 3, 7 by both, 6 by one. b: 4, 5, 7 by both, 3 and 6 by one. c: 8 by both, 9 by one. None: 10, and 9.
  expect(of(goals[0]!.id)).toMatchObject({ both: 4, one: 1, neither: 5, alpha: alpha(4, 1, 5), f1: 8 / 9 })
  expect(of(goals[1]!.id)).toMatchObject({ both: 3, one: 2, neither: 5, alpha: alpha(3, 2, 5), f1: 6 / 8 })
  expect(of(goals[2]!.id)).toMatchObject({ both: 1, one: 1, neither: 8, alpha: alpha(1, 1, 8), f1: 2 / 3 })
  expect(of(null)).toMatchObject({ both: 1, one: 1, neither: 8, alpha: alpha(1, 1, 8) })
  // Nine both, five one, and all else of ten texts times the codes of the book and "none".
  const decisions = 10 * figures.codes.length
  expect(figures).toMatchObject({ texts: 10, same: 7, notCoded: 0, moved: 0, machine: null })
  expect(figures.overall).toMatchObject({ both: 9, one: 5, alpha: alpha(9, 5, decisions - 14), f1: 18 / 23 })
  expect(figures.overall.low).toBeLessThan(figures.overall.alpha!)
  expect(figures.overall.high).toBeGreaterThan(figures.overall.alpha!)
  const rarely = figures.codes.find(({ both, one }) => both + one === 0)
  expect(rarely).toMatchObject({ alpha: null, low: null, unsaid: 'one-value' })
  // What both agree on is settled by that, the rest waits.
  expect(await Promise.all(ids.map(codingOf))).toEqual(
    plan.map((each) => (each.split('/')[0] === each.split('/')[1] ? 'settled' : 'second-coded')),
  )
  expect(await refusal(again(round, ids[0]!, 'a'))).toEqual(roundClosed)
  expect(await refusal(end(round))).toEqual(roundClosed)
})

test('nobody codes a second time what they coded first, nor what somebody else has coded again', async () => {
  const own = await codedText('a', first)
  const others = await Promise.all(Array.from({ length: 9 }, () => codedText('b', second)))
  const round = await begin()
  expect(await refusal(again(round, own, 'a', first))).toEqual(codedFirst)
  expect(await refusal(again(round, others[0]!, 'a', second))).toEqual(codedFirst)
  const next = orFail(await takeNext(stage.ctx, second, { placeId: stage.place.id, round }))
  expect(next.publicId).toBe(await publicIdOf(own))
  // Opened by its address it is refused as well.
  const opened = readTextToCode(stage.ctx.db, scope, reader(first), { round, text: next.publicId })
  expect(await refusal(opened)).toEqual(codedFirst)
  // While somebody reads it nobody else has it.
  expect((await refusal(again(round, own, 'a', third)))?.code).toBe('moderation.held-by-another')
  orFail(await again(round, own, 'b', second))
  expect(await refusal(again(round, own, 'a', third))).toEqual(codedAlready)
  expect(await refusal(takeNext(stage.ctx, second, { placeId: stage.place.id, round }))).toEqual(nothingLeft)
  expect(await refusal(again(round, others[1]!, 'a', { ...first, memberships: [] }))).toMatchObject({
    code: 'problems.forbidden',
  })
  // One may change one's mind until the round closes.
  orFail(await again(round, own, 'a', second))
  orFail(await end(round))
  expect(await figuresOf(round)).toMatchObject({ texts: 1, same: 1, notCoded: 9 })
  // What nobody coded again can be drawn another time.
  expect(await countDrawable(stage.ctx.db, scope)).toBe(9)
  expect(await codingOf(others[0]!)).toBe('coded')
  await codedText('b', second)
  orFail(await again(await begin(), others[0]!, 'b', first))
})

test('the page of a text in an open round holds nothing of its first coding', async () => {
  const open = await stage.ctx.db
    .selectFrom('second_coding_round')
    .select('public_id as publicId')
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  const round = open.publicId
  const { publicId } = orFail(await takeNext(stage.ctx, first, { placeId: stage.place.id, round }))
  const page = orFail(await readTextToCode(stage.ctx.db, scope, reader(first), { round, text: publicId }))
  const words = JSON.stringify(page)
  for (const goal of goals) expect(words).not.toContain(goal.publicId)
  expect(words).not.toContain(second.personId)
  expect(words).not.toContain(second.name)
  expect(page).toMatchObject({ own: null, heldBy: null })
  expect(await isBlindFor(stage.ctx.db, page.id, first.personId)).toBe(true)
  expect(await isBlindFor(stage.ctx.db, page.id, second.personId)).toBe(false)
  const settling = readTextToSettle(stage.ctx.db, scope, reader(first), { round, text: publicId })
  expect((await refusal(settling))?.kind).toBe('not-found')
  orFail(await again(round, page.id, 'b', first))
  orFail(await end(round))
  expect(await isBlindFor(stage.ctx.db, page.id, first.personId)).toBe(false)
})

test('at the desk, too, nobody who codes anew sees the first coding or writes over it', async () => {
  const { ctx } = stage
  const ids = await Promise.all(Array.from({ length: 10 }, () => codedText('a', first)))
  const round = await begin(100)
  const noted = { contributionId: ids[0]!, text: 'Clearly about the first of them.' }
  orFail(await addNote(ctx, first, noted))
  for (const contributionId of ids) orFail(await claimItem(ctx, second, { contributionId }))
  expect(await readQueue(ctx.db, scope, reader(second), { view: 'mine' })).toMatchObject({ items: [] })
  expect(await readQueueFigures(ctx.db, scope, reader(second))).toMatchObject({ mine: 0 })

  const at = await publicIdOf(ids[0]!)
  const open = async (by: PersonActor) => orFail(await readItem(ctx.db, scope, reader(by), at))
  const blind = await open(second)
  expect(blind).toMatchObject({ isBlind: true, tags: [], notes: [], noGoalFits: false, canUndoTags: false })
  expect(blind.history.map(({ kind }) => kind)).toEqual(['visibility'])
  const tag = { contributionId: ids[0]!, goalIds: [goals[1]!.id], noGoalFits: false }
  expect(await refusal(tagItem(ctx, second, tag))).toEqual(codedApart)
  expect(await refusal(undoTagging(ctx, second, tag))).toEqual(codedApart)

  for (const contributionId of ids) orFail(await releaseItem(ctx, second, { contributionId }))
  expect(await open(first)).toMatchObject({ isBlind: false, tags: [{ goalId: goals[0]!.publicId }], notes: [{}] })
  orFail(await end(round))
  expect(await open(second)).toMatchObject({ isBlind: false, tags: [{ goalId: goals[0]!.publicId }], notes: [{}] })
})

test('a text that came to be with the safeguarding lead is neither offered nor shown', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => codedText('b', second)))
  const round = await begin(20)
  await stage.ctx.db.updateTable('contribution').set({ worry: 'open', sealed: true }).where('id', 'in', ids).execute()
  const free = orFail(await takeNext(stage.ctx, first, { placeId: stage.place.id, round }))
  for (const id of ids) expect(free.publicId).not.toBe(await publicIdOf(id))
  const at = { round, text: await publicIdOf(ids[0]!) }
  expect((await refusal(readTextToCode(stage.ctx.db, scope, reader(first), at)))?.kind).toBe('not-found')
  expect((await refusal(again(round, ids[0]!, 'a', first)))?.code).toBe('safeguarding.with-the-lead')
  orFail(await end(round))
})

test('the same seed draws the same texts, and no round is smaller or larger than makes sense', async () => {
  await Promise.all(Array.from({ length: 14 }, () => codedText('a')))
  const drawnBy = async (seed: number) => {
    const begun = orFail(await startRound(stage.ctx, first, { placeId: stage.place.id, size: 10, seed }))
    const items = await stage.ctx.db
      .selectFrom('second_coding_item as item')
      .innerJoin('second_coding_round as round', 'round.id', 'item.round_id')
      .select('item.contribution_id as id')
      .where('round.public_id', '=', begun.publicId)
      .orderBy('position')
      .execute()
    orFail(await end(begun.publicId))
    return items.map(({ id }) => id)
  }
  const once = await drawnBy(11)
  expect(once).toHaveLength(10)
  expect(await drawnBy(11)).toEqual(once)
  expect(await drawnBy(12)).not.toEqual(once)
  for (const size of [9, 501, 10.5, Number.NaN])
    expect(await refusal(startRound(stage.ctx, first, { placeId: stage.place.id, size }))).toEqual(sizeWrong)
})

test('people of one organisation draw and see its texts alone', async () => {
  const lead = stage.people.organisationLead
  const organisationId = lead.memberships[0]!.organisationId!
  const sayThere = await openQuestion(stage, { organisationId, placeSees: 'counts' })
  for (let text = 0; text < 10; text++) {
    const id = await sayThere('Only for our group')
    orFail(await tagItem(stage.ctx, lead, { contributionId: id, goalIds: [goals[0]!.id], noGoalFits: false }))
  }
  const own = orFail(await startRound(stage.ctx, lead, { placeId: stage.place.id, size: 10 }))
  expect(own.drawn).toBe(10)
  expect((await refusal(readRound(stage.ctx.db, scope, first.personId, own.publicId)))?.kind).toBe('not-found')
  const item = await stage.ctx.db
    .selectFrom('second_coding_item')
    .select('contribution_id as id')
    .where('is_open', '=', true)
    .executeTakeFirstOrThrow()
  expect((await claimItem(stage.ctx, first, { contributionId: item.id })).ok).toBe(false)
  expect((await refusal(again(own.publicId, item.id, 'a', first)))?.kind).toBe('not-found')
})
