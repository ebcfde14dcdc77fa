import { expect, test } from 'vitest'
import type { Choice } from '#domain/workshops/schema/live.ts'
import { cloudOf } from './cloud.ts'
import { histogramOf } from './histogram.ts'
import { cardsOf } from './idea-card.tsx'
import { rankedRows } from './ranked-rows.ts'

const choice = (id: string): Choice => ({
  ...{ id, cost: null, isOwn: false, isAnswered: false },
  text: { text: id, language: 'en', isFallback: false },
})
const idea = (id: string, mergedInto: string | null = null) => ({
  ...{ id, mergedInto, activityId: 'a', text: id, language: 'en', state: 'shown' as const },
  ...{ column: null, groupId: null, table: null, people: 1 },
})

test('a choice that was taken away is not in the chart', () => {
  const rows = [
    { choiceId: 'gone', people: { 1: 4 } },
    { choiceId: 'here', people: { 1: 2 } },
  ]
  expect(rankedRows({ kind: 'poll', rows }, [choice('here')]).map((each) => each.choice.id)).toEqual(['here'])
})

test('a scale of a few steps has a column for each, a slider one for each tenth with everybody in one', () => {
  expect(histogramOf({ choiceId: 'x', people: { 1: 2, 5: 3 } }, 1, 5).map(({ people }) => people)).toEqual([
    2, 0, 0, 0, 3,
  ])
  const people = Object.fromEntries(Array.from({ length: 101 }, (_, value) => [value, 1]))
  const slider = histogramOf({ choiceId: 'x', people }, 0, 100)
  expect(slider).toHaveLength(10)
  expect(slider.reduce((all, step) => all + step.people, 0)).toBe(101)
  expect([slider[0]?.from, slider[9]?.to]).toEqual([0, 100])
})

test('the word that most people gave stands largest in the middle of the cloud', () => {
  const words = [9, 4, 3, 1, 1].map((people, index) => ({ word: `w${index}`, language: 'en', people }))
  const cloud = cloudOf(words)
  expect(cloud.map(({ word }) => word)).toEqual(['w3', 'w1', 'w0', 'w2', 'w4'])
  expect(cloud[2]?.size).toBe(6)
  expect(Math.min(...cloud.map(({ size }) => size))).toBeGreaterThanOrEqual(1)
  // As many people, as large a word, however long the other is.
  const even = cloudOf(['sea', 'neighbours who knock'].map((word) => ({ word, language: 'en', people: 2 })))
  expect(even[0]?.size).toBe(even[1]?.size)
  // On a wall with little room the words of few people go first, and a word that is wider than it stands in the list alone.
  const narrow = { width: 18, height: 4 }
  const more = [...words, ...words.map((word) => ({ ...word, word: `${word.word} again` }))]
  expect(cloudOf(words, narrow).map(({ word }) => word)).toContain('w0')
  expect(cloudOf(more, narrow).length).toBeLessThan(10)
  const long = { word: 'o'.repeat(58), language: 'en', people: 8 }
  expect(cloudOf([...words, long], { width: 18, height: 14 })).toHaveLength(words.length)
})

test('ideas that say the same stand on one card, and by themselves where that card is not shown', () => {
  const cards = cardsOf([idea('one'), idea('two', 'one'), idea('three', 'one'), idea('four', 'elsewhere')])
  expect(cards.map((card) => [card.idea.id, card.same.length])).toEqual([
    ['one', 2],
    ['four', 0],
  ])
})
