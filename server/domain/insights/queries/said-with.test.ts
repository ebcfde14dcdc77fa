import { expect, test } from 'vitest'
import type { MissionOnWall, Quote } from '../schema.ts'
import { saidWith } from './said-with.ts'

const words = (text: string) => ({ text, language: 'en', isFallback: false })
const quote = (text: string, translated: string | null = null): Quote => ({
  ...{ id: text, text, language: 'ur', source: words('A survey'), stance: null, tellsOf: null },
  translation: translated === null ? null : { text: translated, language: 'en' },
})
const mission = (slug: string, goals: { text: string; quotes: Quote[] }[]): MissionOnWall => ({
  ...{ slug, hue: 'live', name: words(slug), statement: words('Nobody looks here'), people: null },
  goals: goals.map(({ text, quotes }) => ({
    ...{ publicId: text, text: words(text), short: words(text), kinds: null, quotes },
    figures: { people: 12, contributions: 12, votes: null },
  })),
})
const all = [
  mission('start', [{ text: 'Safe ways to school', quotes: [quote('بس نہیں آتی', 'The bus does not come')] }]),
  mission('live', [
    { text: 'Places to sit', quotes: [quote('A BENCH by the clinic')] },
    { text: 'Clean air', quotes: [] },
  ]),
]
const found = (search: string) => saidWith(all, search).map(({ slug, goals }) => [slug, goals.map((g) => g.publicId)])

test('goals are found by their own words, by what stands beside them, and by its translation', () => {
  expect(found('school')).toEqual([['start', ['Safe ways to school']]])
  expect(found(' bench ')).toEqual([['live', ['Places to sit']]])
  expect(found('the bus')).toEqual([['start', ['Safe ways to school']]])
  expect(found('بس')).toEqual([['start', ['Safe ways to school']]])
  expect(found('Nobody looks')).toEqual([])
})
