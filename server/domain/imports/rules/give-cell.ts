import { fieldOf, type GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { otherKey } from '#domain/surveys/schema/definition.ts'
import { type DateFormat, type ImportFault, longestWord } from '../schema.ts'
import { type Column, keysIn } from './columns.ts'
import { readDay } from './dates.ts'
import { plainWord } from './words.ts'

type Without<Fault> = Fault extends ImportFault ? Omit<Fault, 'line' | 'column'> : never
/** What is wrong with a cell, without where it stands. */
export type Unfit = Without<ImportFault>

/** What a column of one choice holds when it was not picked. */
const notPicked = ['no', 'n', '0', 'false', 'not selected', 'not checked', 'unchecked', 'off', '-']

/**
 * Puts what a cell says into a form's answers, as somebody would have filled it in.
 * @returns what can't be said with this survey's answers
 */
export function giveCell(
  given: GivenAnswers,
  column: Column,
  cell: string,
  rules: { dateFormat: DateFormat },
): Unfit[] {
  const { asked } = column
  if (!asked || cell === '') return []
  const { question, part, isTick } = asked
  const add = (field: string, ...values: string[]) => {
    given[field] = [...(given[field] ?? []), ...values]
  }
  if (isTick) {
    if (!notPicked.includes(plainWord(cell))) add(question.key, part as string)
    return []
  }
  if (question.kind === 'date') return giveDay(add, question.key, cell, rules.dateFormat)
  if (!column.codes) {
    // Ranks come as 2, 2.0 or even 2nd.
    add(fieldOf(question.key, part), question.kind === 'ranking' ? cell.replace(/(\.0+|st|nd|rd|th|\.)$/i, '') : cell)
    return []
  }
  const { keys, other, unknown } = keysIn(column, cell)
  if (question.kind === 'ranking')
    for (const [index, key] of keys.entries()) add(fieldOf(question.key, key), String(index + 1))
  else add(fieldOf(question.key, part), ...keys)
  if (other.length > 0) add(fieldOf(question.key, otherKey), other.join('; '))
  return unknown.map((value) => ({ code: 'unknown-word', value: shortened(value) }))
}

/** A fault names what stands in a cell, and quotes nobody's text. */
export const shortened = (value: string): string =>
  value.length > longestWord ? `${[...value].slice(0, longestWord).join('')}…` : value

function giveDay(
  add: (field: string, value: string) => void,
  key: string,
  cell: string,
  { pattern }: DateFormat,
): Unfit[] {
  const day = readDay(cell, pattern) ?? readDay(cell, 'yyyy-mm-dd')
  if (day === undefined) return [{ code: 'not-a-date', value: shortened(cell), format: pattern }]
  const [year = '', month = '', date = ''] = day.split('-')
  for (const [part, value] of Object.entries({ day: date, month, year })) add(fieldOf(key, part), value)
  return []
}
