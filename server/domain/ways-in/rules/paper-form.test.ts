import { expect, test } from 'vitest'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import type { Definition, Item, ItemKind } from '#domain/surveys/schema/definition.ts'
import { newItem } from '#domain/surveys/schema/new-item.ts'
import { asOnPaper, notesOn } from './on-paper.ts'
import { paperForm } from './paper-form.ts'

const item = (kind: ItemKind, key: string, more: Partial<Item> = {}) =>
  ({ ...newItem(kind, key), text: { en: key, ur: `${key} اردو` }, ...more }) as Item
const choice = (key: string) => ({ key, text: { en: key.toUpperCase() }, picture: null })

function surveyWith(items: Item[], change: Partial<Definition> = {}): Survey {
  const definition: Definition = {
    ...{ title: { en: 'Buses' }, why: { en: 'To know' }, nextSteps: { en: 'We read' }, audience: 'everyone' },
    ...{ editions: ['en', 'ur'], asksEquality: false, asksContact: false, items },
    consultation: { stage: null, information: {}, consideration: {} },
    ...change,
  }
  return {
    ...{ slug: 'buses', minutes: 3, status: 'open', place: { slug: 'here', name: 'Here' } },
    ...{ organisation: { name: 'A group' }, areas: [], districts: [], definition },
  } as unknown as Survey
}

const bus = item('single-choice', 'bus', {
  choices: [choice('often'), choice('never')],
  required: true,
} as Partial<Item>)
const why = item('open-text', 'why', {
  required: true,
  showIf: { match: 'all', clauses: [{ question: 'bus', test: 'is', value: 'never' }] },
} as Partial<Item>)

test('on paper questions are counted, pages of text are not, and conditions name the question by its number', () => {
  const form = paperForm(surveyWith([item('page', 'hello'), item('section', 'part'), bus, why]), 'en')

  expect(form.items.map((each) => (each.kind === 'section' ? 'section' : each.number))).toEqual([null, 'section', 1, 2])
  expect(form.items.at(-1)?.showIf).toEqual({
    match: 'all',
    clauses: [{ question: 1, row: null, test: 'is', value: { words: 'NEVER' } }],
  })
})

test('answers that every survey shares are named in the language of the sheet; steps by their number', () => {
  const clauses = [
    { question: 'warm', test: 'is', value: 'yes' },
    { question: 'face', test: 'at-least', value: '4' },
  ] as const
  const after = item('open-text', 'after', { showIf: { match: 'any', clauses: [...clauses] } })
  const form = paperForm(surveyWith([item('yes-no', 'warm'), item('smileys', 'face'), after]), 'en')

  expect(form.items.at(-1)?.showIf?.clauses.map(({ value }) => value)).toEqual([
    { shared: 'yes-no.yes' },
    { words: '4' },
  ])
})

test('a sheet asks who is with a child only where a child could hold the pen', () => {
  const asks = (audience: Definition['audience']) =>
    paperForm(surveyWith([item('age-band', 'age')], { audience }), 'en').asksCompanion

  expect([asks('everyone'), asks('young-people'), asks('adults')]).toEqual([true, true, false])
})

test('what was left out and what was not asked of somebody is counted for whoever keys it in', () => {
  const survey = surveyWith([bus, why])

  expect(notesOn(survey, {})).toEqual({ blank: 1, hidden: 0 })
  expect(notesOn(survey, { bus: ['never'] })).toEqual({ blank: 1, hidden: 0 })
  expect(notesOn(survey, { bus: ['often'], why: ['Late'] })).toEqual({ blank: 0, hidden: 1 })
  expect(asOnPaper(survey).definition.items).toMatchObject([{ required: false }, { required: false }])
})

test('where an earlier answer would stand is a line to think of it, or the words that stand for it', () => {
  const asks = item('open-text', 'better', { text: { en: 'What would make {bus} better than {why|the rest}?' } })
  const last = paperForm(surveyWith([bus, why, asks]), 'en').items.at(-1)
  expect(last).toMatchObject({ screen: { text: { text: 'What would make __________ better than the rest?' } } })
})
