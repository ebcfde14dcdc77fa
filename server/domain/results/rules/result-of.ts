import { ageBands, earlierAgeBands } from '#domain/contributions/schema.ts'
import { type Choice, fiveSteps, otherKey, type Question, stances, yesNo } from '#domain/surveys/schema/definition.ts'
import { isBlank, type Texts } from '#domain/surveys/schema/editions.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { Answered, Count, Labelled, NumberFigures } from '../schema.ts'

/** How many gave an answer to a question, or to a part of it (the row of a table, the choice that was ranked). */
export type Tally = {
  people(key: string, code: string, part?: string): number
  /** All codes that were given, in order. */
  codes(key: string): string[]
}

export type Counted = {
  tally: Tally
  numbers: ReadonlyMap<string, NumberFigures>
  areas: readonly { code: string; name: string; people: number }[]
  ageBands: ReadonlyMap<string, number>
}

export type WordsIn = (texts: Texts) => Words

/** What was answered to a question, with every answer that it offers: those that nobody gave too. */
export function resultOf(question: Question, counted: Counted, words: WordsIn): Answered {
  const { key } = question
  const { tally } = counted
  const count = (each: Labelled): Count => ({ ...each, people: tally.people(key, each.key) })
  const labelled = (choice: Choice): Labelled => ({ key: choice.key, text: words(choice.text) })
  switch (question.kind) {
    case 'open-text':
      return { shape: 'texts' }
    case 'single-choice':
    case 'several-choices': {
      const counts = question.choices.map(labelled).map(count)
      if (question.other) counts.push(count({ key: otherKey, text: null }))
      return { shape: 'choices', counts, isSeveral: question.kind === 'several-choices' }
    }
    case 'yes-no':
      return { shape: 'choices', counts: yesNo.map(plain).map(count), isSeveral: false }
    case 'rating': {
      const counts = Array.from({ length: question.points }, (_, step) => count(plain(String(step + 1))))
      const end = (texts: Texts) => (isBlank(texts) ? null : words(texts))
      return { shape: 'steps', counts, mean: meanOf(counts), low: end(question.low), high: end(question.high) }
    }
    case 'smileys':
    case 'i-statement':
      return { shape: 'steps', counts: fiveSteps.map(plain).map(count), mean: null, low: null, high: null }
    case 'number':
      return { shape: 'number', figures: counted.numbers.get(key) ?? null }
    case 'date':
      return { shape: 'months', counts: tally.codes(key).map(plain).map(count) }
    case 'ranking':
      return { shape: 'ranking', choices: question.choices.map((choice) => rankedOf(key, labelled(choice), counted)) }
    case 'matrix':
      return tableOf(key, question.rows.map(labelled), question.choices.map(labelled), tally)
    case 'statements':
      return tableOf(key, question.rows.map(labelled), stances.map(plain), tally)
    case 'area':
      return { shape: 'choices', isSeveral: false, counts: counted.areas.map(areaCount) }
    case 'postcode-district':
      return { shape: 'choices', counts: tally.codes(key).map((code) => count(named(code))), isSeveral: false }
    case 'age-band':
      return { shape: 'choices', counts: ageCounts(counted.ageBands), isSeveral: false }
  }
}

const plain = (key: string): Labelled => ({ key, text: null })
/** Names of places and postcodes read the same in every language. */
const named = (name: string, key = name): Labelled => ({ key, text: { text: name, language: 'en', isFallback: false } })
const areaCount = ({ code, name, people }: Counted['areas'][number]): Count => ({ ...named(name, code), people })

/** Bands of earlier surveys only where somebody is in them. */
function ageCounts(people: ReadonlyMap<string, number>): Count[] {
  const earlier = earlierAgeBands.filter((band) => people.has(band))
  return [...earlier, ...ageBands].map((band) => ({ ...plain(band), people: people.get(band) ?? 0 }))
}

function meanOf(counts: readonly Count[]): number | null {
  const all = counts.reduce((sum, { people }) => sum + people, 0)
  return all ? counts.reduce((sum, { key, people }) => sum + Number(key) * people, 0) / all : null
}

/** Ranks are counted under the choice: its part; the rank is the code. */
function rankedOf(question: string, choice: Labelled, { tally }: Counted) {
  const ranks = tally
    .codes(question)
    .map((rank) => ({ key: rank, text: null, people: tally.people(question, rank, choice.key) }))
  return { ...choice, meanRank: meanOf(ranks), first: tally.people(question, '1', choice.key) }
}

function tableOf(key: string, rows: readonly Labelled[], columns: Labelled[], tally: Tally): Answered {
  return {
    shape: 'table',
    columns,
    rows: rows.map((row) => {
      const counts = columns.map((column) => tally.people(key, column.key, row.key))
      return { ...row, counts, answered: counts.reduce((sum, people) => sum + people, 0) }
    }),
  }
}
