import { afterAll, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { undoTagging } from '#domain/coding/commands/undo-tagging.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { readHistory } from '#domain/moderation/queries/history.ts'
import { keepSets } from '#domain/suggestions/commands.ts'
import { readSuggestions } from '#domain/suggestions/queries/shown.ts'
import { agreementScene } from '#test/support/agreement-scene.ts'
import { orFail } from '#test/support/or-fail.ts'
import { settle, unsettle } from './commands/settle.ts'
import { nothingChosen, settledAlready, taggedSince, togetherMissing } from './problems.ts'
import { readDisagreements, readTextToSettle } from './queries/texts.ts'

const {
  stage,
  say,
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

test('a difference is settled by a third person, its tags are replaced, and that can be taken back', async () => {
  const ids = [await codedText('a'), ...(await Promise.all(Array.from({ length: 9 }, () => codedText('c'))))]
  const round = await begin(100)
  orFail(await again(round, ids[0]!, 'b'))
  expect(await refusal(again(round, ids[1]!, '').then(() => settleAs(third, 'c', ids[1]!)))).toMatchObject({
    code: 'agreement.still-open',
  })
  orFail(await end(round))

  const at = { round, text: await publicIdOf(ids[0]!) }
  const shown = orFail(await readTextToSettle(stage.ctx.db, scope, reader(third), at))
  expect([shown.one, shown.other].flat().sort()).toEqual([goals[0]!.publicId, goals[1]!.publicId].sort())
  expect(shown).toMatchObject({ isOwn: false, settled: null })
  expect(await readDisagreements(stage.ctx.db, scope, reader(first), round)).toHaveLength(2)

  function settleAs(by: PersonActor, letters: string, contributionId = ids[0]!, isTogether = false) {
    return settle(stage.ctx, by, {
      ...{ placeId: stage.place.id, round, contributionId, noGoalFits: letters === '', isTogether },
      goals: chosen(letters).map(({ publicId }) => publicId),
    })
  }
  const takeBack = (by: PersonActor) =>
    unsettle(stage.ctx, by, { placeId: stage.place.id, round, contributionId: ids[0]! })

  expect(await refusal(settleAs(first, 'a'))).toEqual(togetherMissing)
  expect(await refusal(settleAs(second, 'a'))).toEqual(togetherMissing)
  expect(
    await refusal(
      settle(stage.ctx, third, {
        ...{ placeId: stage.place.id, round, contributionId: ids[0]! },
        ...{ goals: [], noGoalFits: false, isTogether: false },
      }),
    ),
  ).toEqual(nothingChosen)
  orFail(await settleAs(third, 'bc'))
  expect(await tagsOf(ids[0]!)).toEqual([1, 2])
  expect(await codingOf(ids[0]!)).toBe('settled')
  expect(await refusal(settleAs(third, 'b'))).toEqual(settledAlready)
  const log = await stage.ctx.db
    .selectFrom('coding_change')
    .select('person_id')
    .where('contribution_id', '=', ids[0]!)
    .orderBy('at')
    .orderBy('id')
    .execute()
  expect(log.map(({ person_id }) => person_id)).toEqual([first.personId, third.personId])

  orFail(await takeBack(third))
  expect(await tagsOf(ids[0]!)).toEqual([0])
  expect(await codingOf(ids[0]!)).toBe('second-coded')

  // The two may settle it together, and where the first coding was right, no tag changes.
  orFail(await settleAs(first, 'a', ids[0]!, true))
  expect(await tagsOf(ids[0]!)).toEqual([0])
  orFail(await takeBack(first))
  orFail(await settleAs(third, 'b'))
  orFail(await tagItem(stage.ctx, first, { contributionId: ids[0]!, goalIds: [goals[2]!.id], noGoalFits: false }))
  expect(await refusal(takeBack(third))).toEqual(taggedSince)
  const events = await stage.ctx.db
    .selectFrom('second_coding_event')
    .select('kind')
    .where('contribution_id', '=', ids[0]!)
    .orderBy('at')
    .orderBy('id')
    .execute()
  expect(events.map(({ kind }) => kind)).toEqual([
    'coded-again',
    'settled',
    'unsettled',
    'settled',
    'unsettled',
    'settled',
  ])
})

test('a text that was tagged otherwise during the round is not settled by two who agree', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => codedText('a')))
  const round = await begin(100)
  orFail(await again(round, ids[0]!, 'a'))
  orFail(await again(round, ids[1]!, 'a'))
  orFail(await tagItem(stage.ctx, first, { contributionId: ids[1]!, goalIds: [goals[2]!.id], noGoalFits: false }))
  orFail(await end(round))
  expect(await figuresOf(round)).toMatchObject({ texts: 2, same: 2 })
  expect(await codingOf(ids[0]!)).toBe('settled')
  expect(await codingOf(ids[1]!)).toBe('second-coded')
  expect(await tagsOf(ids[1]!)).toEqual([2])
})

test('a text’s history says who coded it anew and how it was settled, once the round is over', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => codedText('a')))
  const round = await begin(100)
  const [alike, differs] = [ids[0]!, ids[1]!]
  const said = { contributionId: alike, goalIds: [goals[0]!.id], noGoalFits: false }
  orFail(
    await tagItem(stage.ctx, first, { ...said, said: new Map([[goals[0]!.id, { stance: 'against', tellsOf: null }]]) }),
  )
  stage.clock.forward(1000)
  orFail(await again(round, alike, 'a'))
  orFail(await again(round, differs, 'b'))
  const historyOf = async (id: string) => (await readHistory(stage.ctx.db, id, 'en')).history
  const rounds = async (id: string) =>
    (await historyOf(id)).flatMap((entry) =>
      entry.kind === 'second-coding' ? [[entry.act, entry.by, entry.goals.map(({ text }) => text)]] : [],
    )
  expect(await rounds(alike)).toEqual([])
  stage.clock.forward(1000)
  orFail(await end(round))

  expect(await rounds(alike)).toEqual([
    ['coded-again', second.name, [goals[0]!.short.text]],
    ['settled', null, [goals[0]!.short.text]],
  ])
  expect(await rounds(differs)).toEqual([['coded-again', second.name, [goals[1]!.short.text]]])
  const codings = (await historyOf(alike)).filter(({ kind }) => kind === 'coding')
  expect(codings).toMatchObject([{ goals: [{ stance: null }] }, { goals: [{ stance: 'against', parts: 0 }] }])
})

test('a slip that is taken back leaves a text as settled as it was, and other codes are nobody’s settling', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => codedText('a')))
  const round = await begin(100)
  const [id, other] = [ids[0]!, ids[1]!]
  for (const each of [id, other]) orFail(await again(round, each, 'a'))
  orFail(await end(round))
  const tag = (contributionId: string, letters: string) =>
    tagItem(stage.ctx, first, {
      ...{ contributionId, noGoalFits: false },
      goalIds: chosen(letters).map((goal) => goal.id),
    })
  const undo = (contributionId: string) => undoTagging(stage.ctx, first, { contributionId })
  orFail(await tag(id, ''))
  expect(await codingOf(id)).toBe('none')
  stage.clock.forward(1000)
  orFail(await undo(id))
  expect(await codingOf(id)).toBe('settled')
  orFail(await tag(id, 'b'))
  expect(await codingOf(id)).toBe('second-coded')
  stage.clock.forward(1000)
  orFail(await undo(id))
  expect([await tagsOf(id), await codingOf(id)]).toEqual([[0], 'settled'])

  // What people said before the round is not what they settled on.
  orFail(await undo(other))
  expect(await codingOf(other)).toBe('none')
})

test('nothing is suggested for a text that two people code, nor while somebody settles what they differ in', async () => {
  const { ctx, place } = stage
  await Promise.all(Array.from({ length: 9 }, () => codedText('a')))
  const id = await say('Suggested before anybody coded it')
  const chips = [{ goalId: goals[0]!.id, confidence: 0.9, likeIds: [] }]
  const guesses = [{ id, state: 'ready' as const, byLetters: false, chips }]
  await keepSets(ctx, { placeId: place.id, modelId: ctx.ids.next(), guesses })
  await ctx.db.updateTable('suggestion_set').set({ arm: 'shown' }).execute()
  orFail(await tagItem(ctx, first, { contributionId: id, goalIds: [goals[0]!.id], noGoalFits: false }))
  const shown = async () => (await readSuggestions(ctx.db, scope, await publicIdOf(id))).state
  expect(await shown()).toBe('ready')
  const round = await begin(100)
  expect(await shown()).toBe('none')
  orFail(await again(round, id, 'b'))
  orFail(await end(round))
  expect(await shown()).toBe('none')
})
