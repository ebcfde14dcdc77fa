import type { ChoiceCounts, WordCount } from '#domain/workshops/schema/counts.ts'
import { bordaOf, supportersOf, totalOf } from '#domain/workshops/schema/counts.ts'
import type { Choice, Stage } from '#domain/workshops/schema/live.ts'
import { rankedRows } from '../results/ranked-rows.ts'
import { fitRows, type Layout, type RowFit } from './fit-rows.ts'
import { scriptOf } from './measures.ts'

/** A mission's shape before the words, as `wall-results.css` keeps room for it beside all of their lines. */
const mark = 1.15

/** Bars with their words before them, or, where that writes them larger, above. */
const bars = ({ choices: all }: Stage, number: number, note = 0): Layout[] =>
  barsWith(all.some(({ mission }) => mission) ? mark : 0, number, note)
const barsWith = (marked: number, number: number, note: number): Layout[] => [
  {
    ...{
      name: 'beside',
      share: 0.44,
      beside: 0.8 + marked,
      bar: { share: note ? 0 : 0.2, number: number + 1.6 + note },
    },
    mostLines: 3,
    ...{ extra: 0.45, least: note ? 2.6 : 1.4 },
  },
  { name: 'above', share: 1, beside: number + 0.8 + (note ? note + 0.8 : 0) + marked, mostLines: 2, extra: 1.45 },
]
/** A bar that can be compared, and beside it '120 agree, 20 pass, 80 disagree'. */
const statements: Layout[] = [{ name: 'above', share: 1, beside: 0, leastWidth: 24, mostLines: 2, extra: 2.1 }]
const questions: Layout[] = [
  { name: 'list', share: 1, beside: 4.2, mostLines: 3, extra: 0.65, least: 1.3, isPlain: true },
]
/** The names of a scale's ends stand under the last of its rows, each at its end. */
function scalesOf({ settings: { lowText, highText } }: Stage): Layout[] {
  const ends = ((lowText?.text.length ?? 0) + (highText?.text.length ?? 0) + 6) * 0.5
  const number = 4.2 + Math.min(12, Math.max(6, ends))
  return [
    {
      ...{ name: 'beside', share: 0.4, beside: 0.8, bar: { share: 0, number }, mostLines: 3 },
      ...{ extra: 0.45, least: 2.1, below: ends > 12 ? 2.8 : 1.4 },
    },
  ]
}
const oneScale: Layout[] = [{ name: 'alone', share: 1, beside: 0, mostLines: 2, extra: 5.5, below: 1.4 }]
/** The part of the width that a cloud leaves to its list. */
export const cloudList = 0.34
const choices: Layout[] = [
  { name: 'list', share: 1, beside: 1.6, mostLines: 3, extra: 0.95 },
  { name: 'pairs', share: 0.49, beside: 1.6, mostLines: 3, extra: 0.95, columns: 2 },
]
/** '£12,000', with space before it. */
const costly = choices.map((layout) => ({ ...layout, beside: layout.beside + 4.7 }))

/** The list that says what a cloud says, in the third of the wall beside it. */
const list: Layout = { name: 'list', share: cloudList, beside: 3, mostLines: 2, extra: 0.35, isPlain: true }

/** A digit is written 1.3 times as large as the words beside it, and is wider than most letters. */
const widthOf = (largest: number) => Math.max(2, largest.toLocaleString('en').length) * 0.87

function layoutsOf(stage: Stage, counts: ChoiceCounts, people: number): readonly Layout[] {
  const most = (of: (row: ChoiceCounts['rows'][number]) => number) => Math.max(0, ...counts.rows.map(of))
  switch (stage.kind) {
    case 'poll':
      // '100%', and how many that are.
      return bars(stage, 3.9 + widthOf(people) * 0.77)
    case 'ranking':
      // Half a point is longer to write than a larger number without.
      return bars(
        stage,
        Math.max(widthOf(0), ...counts.rows.map((row) => widthOf(bordaOf(row, counts.rows.length)))),
        8.5,
      )
    case 'budget':
      return bars(stage, widthOf(most(supportersOf)), 10.5)
    case 'scale':
      return counts.rows.length === 1 ? oneScale : scalesOf(stage)
    case 'statements':
      return statements
    case 'questions':
      return questions
    default:
      return bars(stage, widthOf(most(totalOf)))
  }
}

/** How many rows of a counted result the wall has room for, and how they are written. */
export function fitResult(stage: Stage, room: number, language: string): { most: number; fit: RowFit } | null {
  const { tally } = stage
  if (!tally?.counts || !('rows' in tally.counts)) return null
  const rows = rankedRows(tally.counts, stage.choices).map(({ choice }) => choice)
  const texts = rows.map(({ text, isAnswered }) => (isAnswered ? `${text.text} ${'0'.repeat(14)}` : text.text))
  const left = stage.kind === 'budget' ? room - 1.7 : room
  return fitRows(texts, left, layoutsOf(stage, tally.counts, tally.people), scriptOf([language, ...languagesOf(rows)]))
}

/** The same of what there is to choose from, before there is a result. */
export function fitChoices({ choices: all }: Stage, room: number, language: string): { most: number; fit: RowFit } {
  const layouts = all.some(({ cost }) => cost !== null) ? costly : choices
  return fitRows(
    all.map(({ text }) => text.text),
    room,
    layouts,
    scriptOf([language, ...languagesOf(all)]),
  )
}

/** The same of a cloud's list. */
export const fitWords = (words: readonly WordCount[], room: number, language: string): { most: number; fit: RowFit } =>
  fitRows(
    words.map(({ word }) => word),
    room,
    [list],
    scriptOf([language, ...words.map((each) => each.language)]),
  )

const languagesOf = (rows: readonly Choice[]) => rows.map(({ text }) => text.language)
