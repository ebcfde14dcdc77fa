import { expect, test } from 'vitest'
import type { Idea, Stage } from '#domain/workshops/schema/live.ts'
import { howManyFit, promptSize, roomBelow } from './wall-fit.ts'
import { growthOf, mostInColumns } from './wall-room.ts'

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

test('a few short rows are written larger, and never so large that one is cut or does not fit', () => {
  const grow = (texts: string[], room: number) => growthOf(texts, room, shape, 0.52)
  const days = ['Monday evening', 'Wednesday, after school', 'Saturday morning']
  expect(grow(days.slice(0, 1), 14)).toBe(1.75)
  expect(grow(days, 14)).toBe(1.5)
  expect(grow(days, 6)).toBe(1)
  expect(grow(Array(9).fill('Benches'), 14)).toBe(1)
  expect(grow(['word '.repeat(200)], 14)).toBe(1)
  expect(grow([], 14)).toBe(1)
})

test('each column of a board has the cards that it has room for, however many stand in the others', () => {
  const board = { id: 'board', kind: 'board' } as Stage
  const card = (column: Idea['column'], text: string, at: number): Idea => ({
    ...{ id: `${column} ${at}`, activityId: 'board', text, language: 'en', state: 'shown', column },
    ...{ groupId: null, mergedInto: null, table: null, people: 1 },
  })
  const cards = [
    card('strong', 'The choir', 1),
    ...['Buses', 'Steps', 'Lights'].map((text, at) => card('wrong', text, at)),
    ...Array.from({ length: 9 }, (_, at) => card('next', 'A bench half way to every health centre in the town', at)),
  ]
  const most = mostInColumns(board, cards, 14)
  expect(most.wrong).toBeGreaterThanOrEqual(3)
  expect(most.next).toBe(2)
})
