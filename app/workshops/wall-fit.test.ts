import { expect, test } from 'vitest'
import { howManyFit, promptSize, roomBelow } from './wall-fit.ts'

const shape = { width: 13.5, mostLines: 2, extra: 0.55 }

test('a long question is written smaller, and leaves less room below it', () => {
  expect(['Do you agree?', 'a'.repeat(100), 'a'.repeat(200)].map(promptSize)).toEqual(['short', 'middle', 'long'])
  expect(roomBelow('a'.repeat(200), null, 'en')).toBeLessThan(roomBelow('Do you agree?', null, 'en'))
})

test('a message to everybody and tall letters take room', () => {
  const plain = roomBelow('Do you agree?', null, 'en')
  expect(roomBelow('Do you agree?', 'Tea until eight', 'en')).toBeLessThan(plain)
  expect(roomBelow('Do you agree?', null, 'ur')).toBeLessThan(plain)
})

test('rows are shown while they have room, and one of them always', () => {
  const texts = ['A bus after eight', 'Benches and crossings on the way to health centres', 'A youth club']
  expect(howManyFit(texts, 20, shape)).toBe(3)
  expect(howManyFit(texts, 4, shape)).toBe(1)
  expect(howManyFit(texts, 0, shape)).toBe(1)
  // However long a text is, it is cut after its lines.
  expect(howManyFit(Array(5).fill('word '.repeat(200)), 17, shape)).toBe(5)
})
