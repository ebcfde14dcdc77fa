import { describe, expect, test } from 'vitest'
import type { Definition, Item } from '#domain/surveys/schema/definition.ts'
import { orFail } from '#test/support/or-fail.ts'
import { notReadable, overLimit, surveyTooLarge } from '../problems.ts'
import { templates } from '../templates/templates.ts'
import { parseDefinition, readDefinition } from './read-definition.ts'

const { definition } = templates['what-matters']
const first = definition.items[1] as Item
const withItem = (item: object): unknown => ({ ...definition, items: [{ ...first, ...item }] })
const withChoices = (...keys: string[]) => {
  const choices = keys.map((key) => ({ key, text: {}, picture: null }))
  const { longest: _, ...common } = first as Extract<Item, { kind: 'open-text' }>
  return { ...definition, items: [{ ...common, kind: 'single-choice', other: false, choices }] }
}

test.each(Object.entries(templates))('the template %s is read as it was written', (_, template) => {
  expect(parseDefinition(JSON.stringify(template.definition))).toEqual({ ok: true, value: template.definition })
})

test('unfinished work is kept: blanks, no choices, conditions on what is gone', () => {
  const showIf = { match: 'any', clauses: [{ question: 'gone', test: 'is' }] }
  expect(readDefinition(withItem({ text: {}, hint: { en: '' }, showIf })).ok).toBe(true)
  expect(readDefinition(withChoices()).ok).toBe(true)
  expect(readDefinition({ ...definition, title: {}, items: [] }).ok).toBe(true)
})

test('emoji and marks of direction stay; null bytes and halves of characters go', () => {
  const text = { en: '👋🏽 \u200Fہاں\u200F a\u0000b \uD83D!' }
  const read = orFail(readDefinition(withItem({ text }))) as Definition
  expect(read.items[0]?.text.en).toBe('👋🏽 \u200Fہاں\u200F ab \uFFFD!')
})

describe('what is no survey is refused', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a part missing', { ...definition, audience: undefined }],
    ['a part too many', { ...definition, extra: 1 }],
    ['an unknown edition', { ...definition, editions: ['en', 'tlh'] }],
    ['no edition', { ...definition, editions: [] }],
    ['an edition twice', { ...definition, editions: ['en', 'en'] }],
    ['words in an unknown edition', withItem({ text: { tlh: 'x' } })],
    ['an unknown kind', withItem({ kind: 'slider' })],
    ['a key with a full stop', withItem({ key: 'a.b' })],
    ['a key that every object has', withItem({ key: 'constructor' })],
    ['two of one key', { ...definition, items: [first, first] }],
    ['two choices of one key', withChoices('a', 'a')],
    ['an own choice called other', withChoices('other', 'b')],
    ['a picture with a path for a name', withItem({ picture: { source: 'symbol', name: '../x', alt: {} } })],
    ['a text that may be longer than any', withItem({ longest: 1_000_000 })],
  ])('%s', (_, sent) => expect(readDefinition(sent)).toEqual({ ok: false, problem: notReadable }))

  test.each(['{', '', '[1', '"\\ud800'])('JSON that ends too soon: %s', (json) =>
    expect(parseDefinition(json)).toEqual({ ok: false, problem: notReadable }),
  )
})

describe('limits are said by name', () => {
  const items = Array.from({ length: 101 }, (_, index) => ({ ...first, key: `q${index}` }))
  test.each([
    ['wording', 2_000, withItem({ text: { en: 'x'.repeat(2_001) } })],
    ['title', 200, { ...definition, title: { en: 'x'.repeat(201) } }],
    ['items', 100, { ...definition, items }],
    ['choices', 50, withChoices(...Array.from({ length: 51 }, (_, index) => `c${index}`))],
  ] as const)('%s', (name, limit, sent) => {
    expect(readDefinition(sent)).toEqual({ ok: false, problem: overLimit(name, limit) })
  })

  test('200 emoji are 200 characters of a title', () =>
    expect(readDefinition({ ...definition, title: { en: '👋'.repeat(200) } }).ok).toBe(true))
  test('more than a megabyte is not looked into', () => {
    const json = JSON.stringify(withItem({ text: { en: 'ہ'.repeat(600_000) } }))
    expect(parseDefinition(json)).toEqual({ ok: false, problem: surveyTooLarge(1024) })
  })
})
