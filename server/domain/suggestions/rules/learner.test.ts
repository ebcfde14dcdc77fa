import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelsAbove } from './decide.ts'
import { type Example, learn } from './learner.ts'
import { rankLabels } from './measures.ts'
import { ofLengthOne } from './pieces.ts'
import { randomFrom } from './random.ts'

const subjects = [
  ['bus', 'late', 'stop', 'driver', 'fare', 'timetable'],
  ['heating', 'rent', 'food', 'bills', 'money', 'debt'],
  ['garden', 'park', 'bench', 'trees', 'path', 'lights'],
]
const filler = ['the', 'was', 'very', 'and', 'our', 'really', 'they']

/** Made-up texts about one subject or two, with a vector that leans to their subjects. */
function madeUp(count: number, seed: number, knows = (_: number) => true): Example[] {
  const random = randomFrom(seed)
  const pick = <Each>(list: readonly Each[]) => list[Math.floor(random() * list.length)]!
  return Array.from({ length: count }, (_, row) => {
    const labels = [...new Set([Math.floor(random() * 3), ...(random() < 0.3 ? [Math.floor(random() * 3)] : [])])]
    const words = labels.flatMap((label) => [pick(subjects[label]!), pick(filler), pick(subjects[label]!)])
    const vector = Float32Array.from({ length: 8 }, (_, at) => (labels.includes(at) ? 1 : 0) + random() * 0.8)
    return { text: words.join(' '), labels, vector: knows(row) ? ofLengthOne(vector) : null }
  })
}

test('what was tagged teaches what to tag', () => {
  const learned = learn(madeUp(120, 1), 3)
  const asked = madeUp(60, 2)
  const right = asked.filter(({ text, vector, labels }) =>
    labels.includes(rankLabels(learned.chancesOf({ text, vector }))[0]!),
  )

  expect(right.length / asked.length).toBeGreaterThan(0.9)
  expect(rankLabels(learned.chancesOf({ text: 'the bus driver was late', vector: null }))[0]).toBe(0)
})

test('chances are chances, whatever somebody writes and however little was tagged', () => {
  const examples = fc.array(
    fc.record({
      text: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '🙂🙂', 'z̷a̸l̵g̶o̷', '<b>bold</b>', 'a'.repeat(10_000)),
      ),
      labels: fc.uniqueArray(fc.nat(3), { maxLength: 4 }),
      vector: fc.option(
        fc
          .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
          .map((each) => ofLengthOne(Float32Array.from(each))),
      ),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(examples, fc.string({ unit: 'grapheme' }), (taught, text) => {
      const learned = learn(taught, 4)
      for (const chance of learned.chancesOf({ text, vector: taught[0]?.vector ?? null })) {
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 40 },
  )
})

test('the same examples teach the same, to the last digit', () => {
  const chances = () => {
    const learned = learn(madeUp(60, 3), 3, 7)
    return madeUp(10, 4).map((asked) => [...learned.chancesOf(asked)])
  }

  expect(chances()).toEqual(chances())
})

test('a text in a language whose meaning is not known is judged by its letters, beside others that are', () => {
  const learned = learn(
    madeUp(120, 5, (row) => row % 2 === 0),
    3,
  )

  expect(rankLabels(learned.chancesOf({ text: 'heatings and debts', vector: null }))[0]).toBe(1)
})

test('neighbours come nearest first, and only those that are wanted', () => {
  const examples = madeUp(60, 6)
  const asked = examples[0]!
  const learned = learn(examples, 3)

  const near = learned.nearest(asked, 3)
  expect(near[0]!.row).toBe(0)
  expect(near[1]!.likeness).toBeGreaterThanOrEqual(near[2]!.likeness)
  expect(learned.nearest(asked, 3, (row) => row > 50).every(({ row }) => row > 50)).toBe(true)
})

test('where nothing reaches the bar the likeliest label is said, unless it is too unlikely', () => {
  expect(labelsAbove([0.6, 0.1, 0.4], { all: 0.35, first: 0.2 })).toEqual([0, 2])
  expect(labelsAbove([0.3, 0.1, 0.2], { all: 0.35, first: 0.2 })).toEqual([0])
  expect(labelsAbove([0.1, 0.1, 0.15], { all: 0.35, first: 0.2 })).toEqual([])
})
