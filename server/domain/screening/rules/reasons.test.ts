import { describe, expect, test } from 'vitest'
import { type Reason, reasonsFor, riskOf } from './risk.ts'
import { placesInClauses, placesInThoughts, thoughtsOf } from './words.ts'

const wordsAt = (text: string, { place }: Reason) => place && Array.from(text).slice(place.starts, place.ends).join('')

describe('why a text is held', () => {
  test('names each rule and the words it found as they were typed', () => {
    const text = 'Lovely park 🌳. My stepdad hitts me, and im scaaaared to go home!'
    const reasons = reasonsFor(text)
    const found = reasons.map((reason) => [reason.rule, wordsAt(text, reason)])

    expect(reasons.some(({ rule }) => rule.startsWith('sign '))).toBe(true)
    expect(found.map(([, words]) => words).join(' | ')).toContain('scaaaared')
    expect(found.flat().join(' ')).not.toContain('Lovely')
  })

  test('holds no word of the text in any name', () => {
    const text = 'He said he would kill my mum and my daughter is covered in bruises and hungry'
    const names = [...new Set(reasonsFor(text).map(({ rule }) => rule))]
    for (const name of names) expect(name).toMatch(/^(sign [a-z-]+|idea [a-z]+|ideas [a-z]+ [a-z]+|words?)$/)
  })

  test('is empty of what is not held', () => {
    expect(reasonsFor('More benches by the river, please, and a bin')).toEqual([])
  })

  test.each([
    ['ur', 'میں اب جینا نہیں چاہتی، زندگی ختم کر لوں گی'],
    ['pl', 'Mąż mnie bije codziennie i boję się wrócić do domu'],
    ['ar', 'زوجي يضربني كل يوم وأنا خائفة'],
  ])('points into a text in another language (%s)', (_, text) => {
    expect(riskOf(text).mayBe).toBe(true)
    const places = reasonsFor(text).map((reason) => wordsAt(text, reason))
    expect(places.filter(Boolean).length).toBeGreaterThan(0)
    // Whole words, never a letter without its marks.
    for (const words of places) expect(` ${text.replace(/[،,]/g, ' ')} `).toContain(` ${words} `)
  })
})

test.each([
  'Ünïcödé ‘quotes’ and ﬁne ligatures… NOOOO!! 12,5',
  'e\u0301tat — cafe\u0301 (lovely); \u200fہمارا گھر\u200e',
  'زندگی لٓمبی ہے، اور گھھھر',
  'ਮੈਂ ਘਰ ਨਹੀਂ ਜਾਣਾ। ਡਰ ਲੱਗਦਾ ਹੈ',
  '🌳🌳 ١٢٣ x'.repeat(30),
])('each word of %s has its place', (text) => {
  const places = placesInThoughts(text)
  const words = thoughtsOf(text)

  expect(places?.map((each) => each.length)).toEqual(words.map((each) => each.length))
  for (const { starts, ends } of places?.flat() ?? []) expect(ends).toBeGreaterThan(starts)
  expect(placesInClauses(text)).not.toBeNull()
})
