import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Idea } from '#domain/workshops/schema/live.ts'
import { fitBoard, fitCards, growths } from './fit-cards.ts'
import { fitRows, heights, type Layout, widths } from './fit-rows.ts'
import { largest, linesAt, promptSize, roomBelow, scriptOf, whole } from './measures.ts'

const english = scriptOf(['en'])
const urdu = scriptOf(['en', 'ur'])
const above = (prompt: string, message: string | null = null, language = 'en') =>
  roomBelow({ prompt, message, language, beside: [] })

test('words are counted into lines, and one that is longer than a line goes on in the next', () => {
  expect(linesAt('A bus after eight', 17)).toBe(1)
  expect(linesAt('A bus after eight', 16)).toBe(2)
  expect(linesAt('A bus after eight', 5)).toBe(3)
  expect(linesAt('o'.repeat(58), 20)).toBe(3)
  expect(linesAt('Tea.\nSongs.', 20)).toBe(2)
  expect(linesAt('', 20)).toBe(0)
})

test('a long question, a message to everybody and tall letters leave less room', () => {
  expect(['Do you agree?', 'a'.repeat(100), 'a'.repeat(200)].map((text) => promptSize(text))).toEqual([
    'short',
    'middle',
    'long',
  ])
  expect(above('If there were money '.repeat(9))).toBeLessThan(above('Do you agree?'))
  expect(above('Do you agree?', 'Tea until eight')).toBeLessThan(above('Do you agree?'))
  expect(above('Do you agree?', null, 'ur')).toBeLessThan(above('Do you agree?'))
})

const beside: Layout = { name: 'beside', share: 0.44, beside: 0.8, mostLines: 3, extra: 0.45 }
const over: Layout = { name: 'above', share: 1, beside: 4, mostLines: 2, extra: 1.45 }
const rows = (texts: readonly string[], room = 14, script = english) => fitRows(texts, room, [beside, over], script)
const sizeOf = ({ fit }: ReturnType<typeof rows>, room = 14) =>
  Math.min(room / fit.height, ((fit.layout === 'above' ? 1 : 0.44) * whole.width) / fit.width, largest)

test('the fewer and shorter the rows, the larger they are, and never so large that one is cut or has no room', () => {
  const days = ['Monday evening', 'Wednesday, after school', 'Saturday morning']
  const sizes = [days.slice(0, 1), days, [...days, ...days]].map((texts) => sizeOf(rows(texts)))
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
  expect(sizes[0]).toBeGreaterThan(1.75)
  expect(sizes[1]).toBeGreaterThan(1.4)
  expect(rows(days, 14, urdu).fit.isTall).toBe(true)
})

test('rows are shown while they have room, one of them always, and a text that no line could hold is cut', () => {
  expect(rows(Array(40).fill('Benches')).most).toBeGreaterThanOrEqual(7)
  expect(rows(Array(40).fill('Benches')).most).toBeLessThan(40)
  expect(rows(['Benches', 'Buses'], 0.5).most).toBe(1)
  expect(rows(['word '.repeat(200), 'Buses']).most).toBe(2)
  // However high a wall were, rows that no step measures do not count as fitting.
  expect(rows(Array(26).fill('Benches'), 17).most).toBeLessThan(12)
  expect(rows([]).fit.height).toBeGreaterThan(0)
})

test('long words beside a bar stand above it instead where that writes them larger', () => {
  const long = 'Longer appointments for people with more than one illness'
  expect(rows([long, long]).fit.layout).toBe('above')
  expect(rows(Array(7).fill('Buses')).fit.layout).toBe('beside')
})

const card = (text: string, column: Idea['column'], at: number): Idea => ({
  ...{ id: `${column} ${at}`, activityId: 'a', text, language: 'en', state: 'shown', column },
  ...{ groupId: null, mergedInto: null, table: null, people: 1 },
})
const cards = (count: number, text = 'A bus after eight, so that shift workers get home') =>
  Array.from({ length: count }, (_, at) => card(text, null, at))

test('a few cards are large and whole, many as many as have room', () => {
  const growth = (count: number) => fitCards(cards(count), [], 14, 'en', 1.7).fit.growth
  expect(growth(1)).toBeGreaterThanOrEqual(2)
  expect(growth(2)).toBeGreaterThanOrEqual(growth(5))
  const { most, fit } = fitCards(cards(40), [], 14, 'en', 1.7)
  expect([fit.growth, most < 40, most >= 6]).toEqual([1, true, true])
  // Beside titles of groups there is less room.
  const groups = ['Buses', 'Benches'].map((title) => ({ id: title, title }))
  expect(fitCards(cards(40), groups, 14, 'en', 1.7).most).toBeLessThan(most)
  // The least that a wall shows of a card is its first line.
  expect(fitCards(cards(40, 'word '.repeat(100)), [], 3, 'en', 0)).toMatchObject({ most: 2, fit: { lines: 1 } })
})

test('each column of a board has the cards that it has room for, however many stand in the others', () => {
  const board = [
    card('The choir', 'strong', 1),
    ...['Buses', 'Steps', 'Lights'].map((text, at) => card(text, 'wrong', at)),
    ...Array.from({ length: 9 }, (_, at) => card('A bench half way to every health centre', 'next', at)),
  ]
  const { most, growth } = fitBoard(board, 14, 'en', 1.7)
  expect(growth).toBe(1)
  expect(most.wrong).toBe(3)
  expect(most.next).toBeGreaterThanOrEqual(1)
  expect(most.next).toBeLessThan(9)
})

test('the sheets know each step that rows and cards are measured in', () => {
  const measures = readFileSync('app/workshops/wall-measures.css', 'utf8')
  const sheet = readFileSync('app/workshops/wall-cards.css', 'utf8')
  for (const width of widths) expect(measures).toContain(`[data-width="${width}"] {\n  --width: ${width};`)
  for (const height of heights) expect(measures).toContain(`[data-height="${height}"] {\n  --height: ${height};`)
  for (const growth of growths.filter((each) => each > 1)) expect(sheet).toContain(`[data-growth="${growth}"]`)
})
