import { describe, expect, test } from 'vitest'
import { type Definition, type ItemKind, questionKinds } from '#domain/surveys/schema/definition.ts'
import { addPart, movePart, nameParts, partsOf, pasteParts, removePart } from './choices.ts'
import { addClause, changeClause, earlierQuestions, removeClause } from './conditions.ts'
import { numberOf, pointsWithin, setDetails } from './details.ts'
import { addItem, duplicateItem, findItem, isFull, moveItem, nameItem, removeItem } from './items.ts'
import { keyFromWords } from './keys.ts'
import { kindsFor, setKind } from './kinds.ts'
import { pictureAt, setPicture } from './pictures.ts'
import { setEdition } from './survey.ts'
import { setText } from './words.ts'

const empty: Definition = {
  title: { en: 'Getting about' },
  why: {},
  nextSteps: {},
  audience: 'everyone',
  editions: ['en', 'ur'],
  consultation: { stage: null, information: {}, consideration: {} },
  asksEquality: false,
  asksContact: false,
  items: [],
}

/** A survey of these kinds, each with words and a lasting key. */
function surveyOf(...kinds: [ItemKind, string][]): Definition {
  return kinds.reduce((definition, [kind, words]) => {
    const { definition: grown, key } = addItem(definition, kind, null)
    return nameItem(setText(grown, { item: key, field: 'text' }, 'en', words), key).definition
  }, empty)
}
const keys = ({ items }: Definition) => items.map(({ key }) => key)

describe('items', () => {
  test('a new one stands behind the one that is open, else at the end', () => {
    const survey = surveyOf(['open-text', 'First'], ['open-text', 'Second'])
    expect(keys(addItem(survey, 'page', 'first').definition)).toEqual(['first', 'new-1', 'second'])
    expect(keys(addItem(survey, 'page', null).definition)).toEqual(['first', 'second', 'new-1'])
    expect(keys(addItem(survey, 'page', 'gone').definition)).toEqual(['first', 'second', 'new-1'])
  })

  test.each(questionKinds)('a new %s is whole, with two empty lines wherever there are any to write', (kind) => {
    const item = findItem(addItem(empty, kind, null).definition, 'new-1')
    expect(item).toMatchObject({ kind, text: {}, required: false })
    for (const list of ['choices', 'rows'] as const)
      if (item && list in item) expect(partsOf(item, list).map(({ key }) => key)).toEqual(['new-1', 'new-2'])
  })

  test('a copy has a key of its own and stands behind the first', () => {
    const survey = surveyOf(['single-choice', 'How do you travel?'], ['page', 'Thanks'])
    const { definition, key } = duplicateItem(survey, 'travel')
    expect(keys(definition)).toEqual(['travel', 'travel-2', 'thanks'])
    expect(key).toBe('travel-2')
    const again = setText(definition, { item: 'travel-2', field: 'text' }, 'en', 'And back?')
    expect(findItem(again, 'travel')?.text).toEqual({ en: 'How do you travel?' })
  })

  test('taking one away leads on to the next, at the end to the one before, and at last to nothing', () => {
    const survey = surveyOf(['page', 'Red'], ['page', 'Green'])
    const first = removeItem(survey, 'red')
    expect([keys(first.definition), first.next]).toEqual([['green'], 'green'])
    expect(removeItem(survey, 'green').next).toBe('red')
    expect(removeItem(first.definition, 'green').next).toBe(null)
    expect(removeItem(survey, 'gone').definition).toBe(survey)
  })

  test('moving stops at both ends', () => {
    const survey = surveyOf(['page', 'Red'], ['page', 'Green'], ['page', 'Blue'])
    expect(keys(moveItem(survey, 'red', 1))).toEqual(['green', 'red', 'blue'])
    expect(keys(moveItem(survey, 'blue', 0))).toEqual(['blue', 'red', 'green'])
    expect(moveItem(survey, 'red', -1)).toBe(survey)
    expect(moveItem(survey, 'blue', 99)).toBe(survey)
  })

  test('a hundred are enough', () => {
    const full = {
      ...empty,
      items: Array.from({ length: 100 }, (_, index) => ({ ...surveyOf(['page', 'A']).items[0]!, key: `p-${index}` })),
    }
    expect([isFull(full), isFull(empty)]).toEqual([true, false])
  })
})

describe('keys', () => {
  test('come from the words, once', () => {
    const survey = surveyOf(['open-text', 'What do you like about the parks in your town?'])
    expect(keys(survey)).toEqual(['like-about-parks-town'])
    const reworded = setText(survey, { item: 'like-about-parks-town', field: 'text' }, 'en', 'Something else')
    expect(nameItem(reworded, 'like-about-parks-town').key).toBe('like-about-parks-town')
  })

  test('without Latin letters a key says the kind', () => {
    const urdu = { ...empty, editions: ['ur'] }
    const { definition, key } = addItem(urdu, 'open-text', null)
    expect(nameItem(setText(definition, { item: key, field: 'text' }, 'ur', 'آپ کیسے ہیں؟'), key).key).toBe('open-text')
  })

  test.each([
    ['Où es-tu né?', 'ou-es-tu-ne'],
    ['Other', 'other-2'],
    ['😀', undefined],
    ['new 1', undefined],
    ['Is it the?', 'is-it-the'],
    ['x'.repeat(90), 'x'.repeat(36)],
  ])('%s becomes %s', (words, key) => expect(keyFromWords(words, [])).toBe(key))

  test('two of the same words have two keys', () => {
    expect(keys(surveyOf(['page', 'Hello'], ['page', 'Hello']))).toEqual(['hello', 'hello-2'])
  })

  test('a condition and a sentence that speak of a new question still do when it gets its key', () => {
    const begun = addItem(empty, 'yes-no', null).definition
    const second = addItem(begun, 'open-text', null)
    let survey = addClause(second.definition, second.key, [])
    survey = setText(survey, { item: second.key, field: 'text' }, 'en', 'You said {new-1|nothing}, {new-12}. Why?')
    survey = setText(survey, { item: 'new-1', field: 'text' }, 'en', 'Do you walk?')
    survey = nameItem(survey, 'new-1').definition
    expect(survey.items[1]?.showIf?.clauses).toEqual([{ question: 'walk', test: 'is', value: 'yes' }])
    expect(survey.items[1]?.text.en).toBe('You said {walk|nothing}, {new-12}. Why?')
  })
})

describe('words', () => {
  test('each edition has its own, and without words it has none', () => {
    let survey = surveyOf(['rating', 'How safe?'])
    survey = setText(survey, { item: 'safe', field: 'low' }, 'ur', 'بالکل نہیں')
    survey = setText(survey, { item: null, field: 'information' }, 'en', 'A plan')
    expect(survey.items[0]).toMatchObject({ text: { en: 'How safe?' }, low: { ur: 'بالکل نہیں' } })
    expect(survey.consultation.information).toEqual({ en: 'A plan' })
    expect(setText(survey, { item: 'safe', field: 'text' }, 'en', '').items[0]?.text).toEqual({})
  })

  test('a field that is not there changes nothing', () => {
    const survey = surveyOf(['page', 'Hello'])
    for (const where of [
      { item: 'hello', field: 'low' },
      { item: 'hello', field: 'choice:gone' },
      { item: 'hello', field: 'picture' },
      { item: null, field: 'items' },
      { item: 'gone', field: 'text' },
    ])
      expect(setText(survey, where, 'en', 'x')).toEqual(survey)
  })
})

describe('choices', () => {
  const travel = surveyOf(['single-choice', 'Travel'])
  const words = (survey: Definition) => partsOf(survey.items[0], 'choices').map(({ text }) => text.en)
  const write = (survey: Definition, part: string, text: string) =>
    setText(survey, { item: 'travel', field: `choice:${part}` }, 'en', text)

  test('are added, moved, taken away, and keep what is with them', () => {
    let survey = write(write(travel, 'new-1', 'Bus'), 'new-2', 'Bike')
    const added = addPart(survey, 'travel', 'choices', 'new-1')
    survey = write(added.definition, added.part!, 'Train')
    expect(words(survey)).toEqual(['Bus', 'Train', 'Bike'])
    expect(words(movePart(survey, 'travel', 'choices', 'new-2', 0))).toEqual(['Bike', 'Bus', 'Train'])
    expect(movePart(survey, 'travel', 'choices', 'new-2', 3)).toEqual(survey)
    const removed = removePart(survey, 'travel', 'choices', 'new-3')
    expect([words(removed.definition), removed.next]).toEqual([['Bus', 'Bike'], 'new-2'])
  })

  test('get lasting keys from their words; conditions follow', () => {
    let survey = addItem(write(travel, 'new-1', 'By bus'), 'open-text', null).definition
    survey = addClause(survey, 'new-1', [])
    survey = nameParts(survey, 'travel')
    expect(partsOf(survey.items[0], 'choices').map(({ key }) => key)).toEqual(['by-bus', 'new-2'])
    expect(survey.items[1]?.showIf?.clauses[0]).toMatchObject({ question: 'travel', value: 'by-bus' })
  })

  test('of a table and its rows do not get in each other’s way', () => {
    let survey = addItem(surveyOf(['matrix', 'Table']), 'open-text', null).definition
    survey = addClause(survey, 'new-1', [])
    survey = setText(survey, { item: 'table', field: 'row:new-1' }, 'en', 'Parks')
    survey = setText(survey, { item: 'table', field: 'choice:new-1' }, 'en', 'Good')
    survey = nameParts(survey, 'table')
    expect(survey.items[1]?.showIf?.clauses[0]).toEqual({ question: 'table', test: 'is', row: 'parks', value: 'good' })
  })

  test('a pasted list becomes a choice a line', () => {
    const survey = pasteParts(travel, 'travel', 'choices', 'new-1', ['Bus', 'Bike', 'Walk'], 'en')
    expect(words(survey)).toEqual(['Bus', 'Bike', 'Walk', undefined])
    const many = pasteParts(travel, 'travel', 'choices', 'new-1', Array.from({ length: 200 }, String), 'en')
    expect(words(many)).toHaveLength(50)
    expect(new Set(partsOf(many.items[0], 'choices').map(({ key }) => key)).size).toBe(50)
    expect(addPart(many, 'travel', 'choices').part).toBe(null)
  })
})

describe('conditions', () => {
  const survey = surveyOf(['yes-no', 'Walk'], ['rating', 'Safe'], ['matrix', 'Table'], ['page', 'End'])
  const of = (definition: Definition) => findItem(definition, 'end')?.showIf

  test('speak of earlier questions alone', () => {
    expect(earlierQuestions(survey, 'table').map(({ key }) => key)).toEqual(['walk', 'safe'])
    expect(addClause(survey, 'walk', [])).toBe(survey)
  })

  test('a clause about another question asks what that one can answer', () => {
    let changed = addClause(survey, 'end', [])
    expect(of(changed)?.clauses).toEqual([{ question: 'table', test: 'is', row: 'new-1', value: 'new-1' }])
    changed = changeClause(changed, 'end', 0, { question: 'safe' }, [])
    expect(of(changed)?.clauses).toEqual([{ question: 'safe', test: 'is', value: '1' }])
    changed = changeClause(changed, 'end', 0, { test: 'at-least', value: '4' }, [])
    expect(of(changed)?.clauses).toEqual([{ question: 'safe', test: 'at-least', value: '4' }])
    changed = changeClause(changed, 'end', 0, { test: 'answered' }, [])
    expect(of(changed)?.clauses).toEqual([{ question: 'safe', test: 'answered' }])
  })

  test('without its last clause an item is always shown', () => {
    const changed = addClause(addClause(survey, 'end', []), 'end', [])
    expect(of(removeClause(changed, 'end', 0))?.clauses).toHaveLength(1)
    expect(of(removeClause(removeClause(changed, 'end', 0), 'end', 0))).toBe(null)
  })
})

describe('kinds, details, pictures and editions', () => {
  test('one choice becomes several and keeps everything that was written', () => {
    const survey = setDetails(surveyOf(['single-choice', 'Travel']), 'travel', { required: true, other: true })
    const several = setKind(survey, 'travel', 'several-choices')
    expect(several.items[0]).toEqual({ ...survey.items[0], kind: 'several-choices', least: null, most: null })
    expect(setKind(several, 'travel', 'single-choice')).toEqual(survey)
    expect(setKind(survey, 'travel', 'date')).toEqual(survey)
    expect(kindsFor(surveyOf(['date', 'When']).items[0]!)).toEqual(['date'])
  })

  test('a question takes only what its kind has', () => {
    const survey = setDetails(surveyOf(['number', 'How old']), 'old', { least: 3, points: 7 })
    expect(survey.items[0]).toMatchObject({ least: 3 })
    expect(survey.items[0]).not.toHaveProperty('points')
  })

  test.each([
    ['', null],
    [' 12 ', 12],
    ['-1.5', -1.5],
    ['many', null],
  ])('%j is the number %s', (typed, number) => expect(numberOf(typed)).toBe(number))
  test('a scale stays within what can be told apart', () => {
    expect([1, 5, 40].map(pointsWithin)).toEqual([3, 5, 10])
  })

  test('pictures stand with an item, with its Easy Read words, or with a choice', () => {
    const bus = { source: 'symbol', name: 'bus', alt: { en: 'A bus' } } as const
    for (const place of ['picture', 'easyPicture', 'choice-picture:new-1'] as const) {
      const survey = setPicture(surveyOf(['single-choice', 'Travel']), 'travel', place, bus)
      expect(pictureAt(survey.items[0]!, place)).toEqual(bus)
      const described = setText(survey, { item: 'travel', field: place }, 'ur', 'بس')
      expect(pictureAt(described.items[0]!, place)?.alt).toEqual({ en: 'A bus', ur: 'بس' })
      expect(pictureAt(setPicture(described, 'travel', place, null).items[0]!, place)).toBe(null)
    }
  })

  test('an edition that is turned off keeps its words; the first one cannot be', () => {
    const survey = setText(surveyOf(['page', 'Hello']), { item: 'hello', field: 'text' }, 'ur', 'سلام')
    const off = setEdition(survey, 'ur', false)
    expect(off.editions).toEqual(['en'])
    expect(off.items[0]?.text.ur).toBe('سلام')
    expect(setEdition(setEdition(off, 'ur', true), 'en-x-easy', true).editions).toEqual(['en', 'en-x-easy', 'ur'])
    expect(setEdition(survey, 'en', false)).toBe(survey)
  })
})
