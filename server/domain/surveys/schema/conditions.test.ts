import { expect, test } from 'vitest'
import { itemsShown } from './conditions.ts'
import type { Clause, Definition } from './definition.ts'
import { newItem } from './new-item.ts'

const choices = ['bus', 'walk'].map((key) => ({ key, text: { en: key }, picture: null }))
const isShownBy = (question: object, clause: Omit<Clause, 'question'>, given: Record<string, string[]>) => {
  const next = { ...newItem('open-text', 'next'), showIf: { match: 'all', clauses: [{ question: 'q', ...clause }] } }
  const asking = { audience: 'adults', items: [question, next] } as unknown as Definition
  return itemsShown(asking, given).some(({ key }) => key === 'next')
}

test.each([
  ['1,500', '1000', true],
  ['12,5', '12', true],
  ['12,5', '13', false],
  ['۲۰', '18', true],
  ['twenty', '0', false],
])('a number is read for "show if" as it is stored: %s is at least %s, %s', (typed, value, isShown) =>
  expect(isShownBy(newItem('number', 'q'), { test: 'at-least', value }, { q: [typed] })).toBe(isShown),
)

test('a choice made last is asked about, and not the words left beside "other"', () => {
  const single = { ...newItem('single-choice', 'q'), choices, other: true }
  const left = { q: ['bus'], 'q.other': ['A taxi'] }
  expect(isShownBy(single, { test: 'is', value: 'bus' }, left)).toBe(true)
  expect(isShownBy(single, { test: 'is', value: 'other' }, left)).toBe(false)
  expect(isShownBy(single, { test: 'is', value: 'other' }, { 'q.other': ['A taxi'] })).toBe(true)
  const several = { ...newItem('several-choices', 'q'), choices, other: true }
  expect(isShownBy(several, { test: 'is', value: 'other' }, left)).toBe(true)
})
