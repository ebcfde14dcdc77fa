import { expect, test } from 'vitest'
import type { Definition, Item } from '#domain/surveys/schema/definition.ts'
import { newItem } from '#domain/surveys/schema/new-item.ts'
import { type AskedQuestion, questionsOver } from './questions.ts'
import { columnsOf } from './sheet.ts'

const listed = (words: Record<string, string>) =>
  Object.entries(words).map(([key, en]) => ({ key, text: { en }, picture: null }))
const version = (number: number, ...items: object[]) => ({
  ...{ id: `version-${number}`, number },
  definition: { editions: ['en'], items: items as Item[] } as Definition,
})
const single = (words: Record<string, string>) => ({ ...newItem('single-choice', 'way'), choices: listed(words) })
const rating = (change: object) => ({ ...newItem('rating', 'how'), ...change })
const reworded = (newer: object, older: object) => questionsOver([version(2, newer), version(1, older)])[0]?.reworded

const newest = version(2, single({ bus: 'Walking', walk: 'Bus' }))
const older = version(1, single({ bus: 'Bus', walk: 'Walking' }))

test('labels that were swapped between versions are told, though the question says the same', () => {
  expect(questionsOver([newest, older])[0]?.reworded).toEqual(['choices'])
  expect(questionsOver([newest])[0]?.reworded).toEqual([])
  expect(reworded(single({ bus: 'Bus' }), single({ bus: 'Bus', tram: 'Tram' }))).toEqual([])
})

test('a row of the file has the words that its own version showed', () => {
  const [asked] = questionsOver([newest, older]) as [AskedQuestion]
  const words = columnsOf(asked, 'en', [newest, older]).find(({ name }) => name === 'way words')
  const picked = { value: { choices: ['bus'] }, text: undefined }
  expect(words?.cell({ ...picked, versionId: 'version-1' })).toBe('Bus')
  expect(words?.cell({ ...picked, versionId: 'version-2' })).toBe('Walking')
})

test('rows, the ends of a scale and its points are told as well', () => {
  const grid = (day: string) => ({
    ...newItem('matrix', 'grid'),
    choices: listed({ fine: 'Fine' }),
    rows: listed({ day }),
  })
  expect(reworded(grid('By day'), grid('In daylight'))).toEqual(['rows'])
  expect(reworded(rating({ low: { en: 'Bad' } }), rating({ low: { en: 'Good' } }))).toEqual(['ends'])
  expect(reworded(rating({ points: 10 }), rating({ points: 5 }))).toEqual(['points'])
  expect(reworded(rating({}), rating({ text: { en: 'How?' } }))).toEqual([])
})
