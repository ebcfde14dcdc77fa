import { expect, test } from 'vitest'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { readDefinition } from '../rules/read-definition.ts'
import { asRead, confirmTranslation, noteChangedSources, oldWordings } from './translated.ts'

const before: Definition = {
  title: { en: 'Buses', ur: 'بسیں', 'en-x-easy': 'Buses' },
  ...{ why: { en: 'We ask.' }, nextSteps: {}, audience: 'adults', editions: ['en', 'ur', 'en-x-easy'] },
  consultation: { stage: null, information: {}, consideration: {} },
  ...{ asksEquality: false, asksContact: false, items: [] },
}
const retitled = (from: Definition, title: Definition['title']) =>
  noteChangedSources(from, { ...from, title: { ...from.title, ...title } })
const old = (definition: Definition) => oldWordings(definition).map(({ edition, field }) => `${edition} ${field}`)

test('a translation grows old when the wording it translates changes, letter by letter, and the document stays readable', () => {
  const typed = retitled(retitled(before, { en: 'Buses a' }), { en: 'Buses and trains' })
  expect(old(typed)).toEqual(['ur title', 'en-x-easy title'])
  expect(readDefinition(JSON.parse(JSON.stringify(typed)))).toEqual({ ok: true, value: typed })
})

test('it is right again when it is written anew, confirmed, or when the wording is what it was', () => {
  const changed = retitled(before, { en: 'Trains' })
  expect(old(retitled(changed, { ur: 'ریل گاڑیاں' }))).toEqual(['en-x-easy title'])
  const confirmed = confirmTranslation(changed, 'بسیں', 'ur')
  expect(old(confirmed)).toEqual(['en-x-easy title'])
  expect(old(retitled(changed, { en: 'Buses ' }))).toEqual([])
  // And it can grow old again.
  expect(old(retitled(confirmed, { en: 'Trams' }))).toEqual(['ur title', 'en-x-easy title'])
})

test('an edition that is off, a text that was not there before and other changes grow nothing old', () => {
  expect(old(retitled({ ...before, editions: ['en'] }, { en: 'Trains' }))).toEqual([])
  expect(noteChangedSources(before, { ...before, why: { en: 'We ask.', ur: 'ہم پوچھتے ہیں' } })).not.toHaveProperty(
    'translatedFrom',
  )
  const both = { ...before, why: { en: 'Because.', ur: 'کیونکہ' } }
  expect(old(noteChangedSources(before, both))).toEqual([])
})

test('what people read is the same with and without the notes', () => {
  const there = retitled(retitled(before, { en: 'Trains' }), { en: 'Buses' })
  expect(there).toHaveProperty('translatedFrom')
  expect(asRead(there)).toEqual(before)
})
