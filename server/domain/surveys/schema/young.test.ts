import { expect, test } from 'vitest'
import { newItem } from './new-item.ts'
import { isYoung, needsCompanion } from './young.ts'

const asking = (audience: 'everyone' | 'adults' | 'young-people') => ({ audience, items: [newItem('age-band', 'age')] })
const young = (...age: string[]) => isYoung(asking('everyone'), { age })

test('the rules for the young hold under 18, whatever stands around the answer', () => {
  expect(young('13-17')).toBe(true)
  expect(young('', ' 13-17 ')).toBe(true)
  expect(young(' 25-44 ')).toBe(false)
  expect(young('', '25-44')).toBe(false)
  expect(needsCompanion(asking('everyone'), { age: ['', ' under-13'] })).toBe(true)
})

test('whoever says nothing is young in a survey for young people alone', () => {
  expect(young()).toBe(false)
  expect(young(' ')).toBe(false)
  expect(isYoung(asking('adults'), {})).toBe(false)
  expect(isYoung(asking('young-people'), {})).toBe(true)
  expect(isYoung(asking('young-people'), { age: ['25-44'] })).toBe(false)
})

test('several ages at once count as young, and as a child where one of them is', () => {
  expect(young('25-44', '45-64')).toBe(true)
  expect(young('25-44', '25-44')).toBe(false)
  expect(young('25-44', '13-17')).toBe(true)
  expect(needsCompanion(asking('everyone'), { age: ['25-44', 'under-13'] })).toBe(true)
})
