import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partText, piecesOf, spanOf, trimmed, wordsOf } from './segments.ts'

const mark = (starts: number, ends: number) => ({ starts, ends, look: 'live' })

test('a text is cut where marks begin and end, also where they overlap', () => {
  const pieces = piecesOf('a bench by the stop', [mark(2, 7), mark(5, 10)])

  expect(pieces.map(({ text, marks }) => [text, marks.length])).toEqual([
    ['a ', 0],
    ['ben', 1],
    ['ch', 2],
    [' by', 1],
    [' the stop', 0],
  ])
})

test('the pieces of any text are the text, whatever is marked', () => {
  const part = fc.tuple(fc.nat(40), fc.nat(40)).map(([one, other]) => mark(Math.min(one, other), Math.max(one, other)))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(part, { maxLength: 5 }), (text, marks) => {
      const pieces = piecesOf(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const { starts, text: words } of pieces)
        expect(partText(text, { starts, ends: starts + Array.from(words).length })).toBe(words)
    }),
  )
})

test.each([
  ['The bus 🚌 is late.', ['The', 'bus', 'is', 'late']],
  ['بس دیر سے آتی ہے', ['بس', 'دیر', 'سے', 'آتی', 'ہے']],
  ['😀👍🏽', ['😀👍🏽']],
  ['', []],
])('arrow keys step through the words of “%s”', (text, words) => {
  expect(wordsOf(text).map((part) => partText(text, part))).toEqual(words)
})

test('a span reaches from word to word, in either direction', () => {
  const words = wordsOf('one two three')

  expect(spanOf(words, 2, 1)).toEqual({ starts: 4, ends: 13 })
  expect(spanOf(words, 7, 7)).toBeNull()
})

test('what is selected with the mouse loses the spaces around it, and emoji before it count once each', () => {
  expect(trimmed('👍 so', ' good that ')).toEqual({ starts: 5, ends: 14 })
  expect(trimmed('so', '  ')).toBeNull()
})
