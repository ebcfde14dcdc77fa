import { expect, test } from 'vitest'
import type { Definition, Item } from '#domain/surveys/schema/definition.ts'
import { missingWordings } from '../schema/wordings.ts'
import { templates } from '../templates/templates.ts'
import { changesBetween } from './changes.ts'
import { checkDays, daysFromToday } from './days.ts'
import { draftFrom } from './draft-from.ts'
import { isSlug, numbered, slugOf } from './slug.ts'

const { definition } = templates['after-event']

test('an address is made of a title in any script', () => {
  expect(slugOf('Getting about: buses & paths!')).toBe('getting-about-buses-paths')
  expect(slugOf('Co jest dla Ciebie ważne? Łódź')).toBe('co-jest-dla-ciebie-wazne-lodz')
  expect(slugOf('What’s strong?')).toBe('whats-strong')
  expect(slugOf('آپ کے لیے کیا اہم ہے؟')).toBe('survey')
  expect(slugOf('New')).toBe('survey')
  expect(slugOf('x'.repeat(100))).toHaveLength(60)
  expect([1, 2].map((number) => numbered('a', number))).toEqual(['a', 'a-2'])
  expect(['a-b', 'a--b', '-a', 'A', 'new'].map(isSlug)).toEqual([true, false, false, false, false])
})

test('a template becomes a draft in the language that somebody writes in', () => {
  const titles = (title: string, language: string) => draftFrom(definition, title, language).title
  expect(titles('How was it for you?', 'en')).toEqual(definition.title)
  expect(titles('Our fair', 'en')).toEqual({ en: 'Our fair' })
  expect(draftFrom(definition, 'میلہ', 'ur').editions).toEqual(['ur', 'en', 'en-x-easy'])
  expect(draftFrom(definition, 'Festyn', 'pl').editions).toEqual(['en', 'en-x-easy', 'ur', 'pl'])
  expect(titles('Festyn', 'pl')).toEqual({ ...definition.title, pl: 'Festyn' })
  expect(draftFrom(templates.empty.definition, 'Festyn', 'pl')).toMatchObject({
    editions: ['pl'],
    title: { pl: 'Festyn' },
  })
})

test('every edition is measured by what is said in some other', () => {
  expect(missingWordings(definition)).toEqual([])
  const items = definition.items.map((item) =>
    item.key === 'best' ? { ...item, text: { en: 'Best?' }, easyPicture: null } : item,
  )
  expect(
    missingWordings({ ...definition, items, editions: ['en', 'en-x-easy', 'pl'] }).filter(
      ({ edition }) => edition !== 'pl',
    ),
  ).toEqual([
    { edition: 'en-x-easy', item: 'best', field: 'text' },
    { edition: 'en-x-easy', item: 'best', field: 'easyPicture' },
  ])
})

test('what changed from one version to the next is told item by item', () => {
  const [age, overall, wrong, best, takePart, ...rest] = definition.items as [Item, Item, Item, Item, Item, ...Item[]]
  const after: Definition = {
    ...definition,
    asksContact: true,
    items: [age, best, { ...wrong, showIf: null }, ...rest, { ...takePart, key: 'fresh' }],
  }
  expect(overall.key).toBe('overall')
  expect(changesBetween(definition, after).map(({ kind, item }) => `${kind} ${item}`)).toEqual([
    'survey null',
    'moved went-wrong',
    'condition went-wrong',
    'added fresh',
    'removed overall',
    'removed take-part',
  ])
  expect(changesBetween(definition, definition)).toEqual([])
})

test('days that were kept before may have passed, new ones may not', () => {
  const before = { opensOn: '2026-01-01', closesOn: '2026-06-01', reportsOn: '2026-07-01' }
  expect(checkDays(before, before, '2026-06-15').ok).toBe(true)
  expect(checkDays(before, null, '2026-06-15').ok).toBe(false)
  expect(checkDays({ ...before, closesOn: '2040-01-01', reportsOn: null }, before, '2026-06-15')).toMatchObject({
    problem: { code: 'survey-desk.too-far-ahead' },
  })
})

test('sixty days stay sixty when a draft is published later than it was begun', () => {
  const days = { opensOn: '2026-05-04', closesOn: '2026-07-03', reportsOn: null }
  expect(daysFromToday(days, '2026-05-14')).toEqual({ opensOn: '2026-05-14', closesOn: '2026-07-13', reportsOn: null })
  expect(daysFromToday(days, '2026-05-01')).toEqual(days)
})
