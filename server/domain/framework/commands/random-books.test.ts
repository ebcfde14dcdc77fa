import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { undoTagging } from '#domain/coding/commands/undo-tagging.ts'
import { markOf } from '#domain/coding/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { tagsStanding, unexplained } from '#test/support/book.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addCode } from './add-code.ts'
import { mergeCodes, retireCode } from './merge-codes.ts'
import { carryOldTags, rewordCode } from './reword-code.ts'
import { splitCode } from './split-code.ts'
import { undoBookChange } from './undo-change.ts'

const text = 'A bench half way to the clinic, and a bus after eight'
let stage: Scene
const texts: string[] = []
beforeAll(async () => {
  stage = await scene()
  const say = await openQuestion(stage)
  for (let count = 0; count < 6; count += 1) texts.push(await say(text))
  for (const theme of ['parking', 'noise'])
    orFail(await addCode(stage.ctx, stage.people.administrator, stage.place.id, { kind: 'theme', words: words(theme) }))
})
afterAll(() => stage.close())

let named = 0
const words = (name: string) => {
  named += 1
  return { text: { en: `${name} ${named}` }, short: { en: `${name} ${named}` }, source: 'A test' }
}
type Code = { id: string; publicId: string; kind: string; newest: number }
const codes = async (): Promise<Code[]> => {
  const rows = await stage.ctx.db
    .selectFrom('goal')
    .innerJoin('goal_version', 'goal_version.goal_id', 'goal.id')
    .select((eb) => ['goal.id', 'goal.public_id as publicId', 'goal.kind', eb.fn.max('number').as('newest')])
    .where('retired_at', 'is', null)
    .groupBy('goal.id')
    .orderBy('goal.id')
    .execute()
  return rows as Code[]
}

const number = fc.nat(1000)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('tag' as const),
      at: number,
      which: fc.array(number, { maxLength: 3 }),
      part: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('untag' as const), at: number }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('reword' as const), at: number, carries: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('carry' as const), at: number }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('merge' as const), at: number, into: number }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('split' as const), at: number, tagsTo: fc.subarray([0, 1]) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('retire' as const), at: number }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat(3) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
const bookSteps = ['reword', 'carry', 'merge', 'split', 'retire']

async function take(asked: Step): Promise<Result<unknown, Problem>> {
  const { ctx, people, place } = stage
  const all = await codes()
  const pick = (at: number) => all[at % all.length] as Code
  const lead = people.strategyLead
  switch (asked.does) {
    case 'tag': {
      const chosen = [...new Set(asked.which.map((each) => pick(each)))]
      const goalIds = chosen.map(({ id }) => id)
      const noGoalFits = chosen.every(({ kind }) => kind !== 'goal')
      const part = { starts: asked.at % 5, ends: 6 + (asked.at % 7) }
      const parts = asked.part ? { of: markOf(text), byGoal: new Map(goalIds.map((id) => [id, [part]])) } : undefined
      const contributionId = texts[asked.at % texts.length] as string
      return tagItem(ctx, people.moderator, { contributionId, goalIds, noGoalFits, parts })
    }
    case 'untag':
      return undoTagging(ctx, people.moderator, { contributionId: texts[asked.at % texts.length] as string })
    case 'reword': {
      const { publicId, newest } = pick(asked.at)
      const input = { code: publicId, seen: newest, words: words('reworded'), carries: asked.carries }
      return rewordCode(ctx, lead, place.id, input)
    }
    case 'carry':
      return carryOldTags(ctx, lead, place.id, { code: pick(asked.at).publicId })
    case 'merge':
      return mergeCodes(ctx, lead, place.id, { code: pick(asked.at).publicId, into: pick(asked.into).publicId })
    case 'split': {
      const input = { parts: [words('part'), words('part')], tagsTo: asked.tagsTo }
      return splitCode(ctx, lead, place.id, { ...input, code: pick(asked.at).publicId })
    }
    case 'retire':
      return retireCode(ctx, lead, place.id, { code: pick(asked.at).publicId })
    case 'undo': {
      const changes = await stage.ctx.db
        .selectFrom('code_book_change')
        .select('id')
        .where('kind', '<>', 'undo')
        .orderBy('number', 'desc')
        .limit(4)
        .execute()
      const change = changes[asked.back % Math.max(1, changes.length)]
      return undoBookChange(ctx, lead, place.id, { changeId: change?.id ?? ctx.ids.next() })
    }
  }
}

const newestChange = () =>
  stage.ctx.db.selectFrom('code_book_change').select('id').orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()

test('whatever is done to a code book, each tag can be explained, and taking the last change back restores the tags', async () => {
  const restored = { times: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
      for (const asked of steps) {
        if ((await codes()).length < 4)
          for (const goal of ['spare', 'spare']) {
            const input = { kind: 'goal' as const, mission: 'live-well', words: words(goal) }
            orFail(await addCode(stage.ctx, stage.people.administrator, stage.place.id, input))
          }
        stage.clock.forward(1000)
        const before = await tagsStanding(stage)
        const done = await take(asked)
        expect(await unexplained(stage)).toEqual([])
        if (!done.ok || !bookSteps.includes(asked.does)) continue
        const { id } = await newestChange()
        stage.clock.forward(1000)
        orFail(await undoBookChange(stage.ctx, stage.people.strategyLead, stage.place.id, { changeId: id }))
        expect(await tagsStanding(stage)).toEqual(before)
        expect(await unexplained(stage)).toEqual([])
        restored.times += 1
        // Done again, so that the next steps stand on it.
        await take(asked)
      }
    }),
    { numRuns: 12, endOnFailure: true },
  )
  expect(restored.times).toBeGreaterThan(10)
}, 120_000)
