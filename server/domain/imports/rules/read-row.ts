import type { Day } from '#db/schema/columns.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { type CheckedAnswer, checkAnswer, type PlaceLists } from '#domain/surveys/rules/check-answer.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { questionsShown } from '#domain/surveys/schema/conditions.ts'
import { type Definition, isQuestion, type Question } from '#domain/surveys/schema/definition.ts'
import { placeKinds } from '#domain/surveys/schema/young.ts'
import type { CsvRow } from '../csv.ts'
import type { DateFormat, ImportFault, Mapping } from '../schema.ts'
import { type Column, cellOf, keysIn, plainId } from './columns.ts'
import type { Asking } from './conditions.ts'
import { type HowSure, readDate } from './dates.ts'
import { giveCell, shortened, type Unfit } from './give-cell.ts'
import { isYoungBand } from './words.ts'

/** One row as it comes in. */
export type ImportedRow = {
  row: number
  answeredOn: Day
  date: HowSure
  areaId: string | null
  ageBand: string | null
  isYoung: boolean
  edition: string
  /** What the file calls this person by; '' where it says nothing. */
  respondent: string
  answers: CheckedAnswer[]
  /** Columns that hold an answer to a question which the others hide: it is not stored. */
  hidden: readonly Column[]
}

export type RowRules = {
  definition: Definition
  columns: readonly Column[]
  asking: Asking
  mapping: Pick<Mapping, 'edition'>
  dateFormat: DateFormat
  /** In the place's time zone. */
  today: Day
  place: PlaceLists
}

/** What a row brings; undefined when it says nothing at all; or all that is wrong with it. */
export function readRow({ line, row, cells }: CsvRow, rules: RowRules): ImportedRow | ImportFault[] | undefined {
  const { columns, definition, place } = rules
  const answering = columns.filter(({ asked }) => asked !== undefined)
  if (answering.every((column) => cellOf(column, cells) === '')) return undefined
  const faults: ImportFault[] = []
  const fault = (column: Column | undefined, unfit: Unfit) =>
    faults.push({ line, ...(column && { column: column.name }), ...unfit })
  const given: GivenAnswers = {}
  const read = answering.map((column) => readCell(given, column, cellOf(column, cells), rules))
  const own = readOwn(cells, rules, fault)
  const isYoung = isYoungBand(own.ageBand) || (definition.audience === 'young-people' && own.ageBand === null)
  const asked = keysAsked(rules, given, own)
  const isPlaceOfTheYoung = (question: Question) => isYoung && placeKinds.includes(question.kind)
  const isHidden = ({ asked: of }: Column) => of !== undefined && !asked.has(of.question.key)
  // What is wrong with an answer that is left out anyway keeps nobody's row out.
  for (const { column, unfits } of read) for (const unfit of isHidden(column) ? [] : unfits) fault(column, unfit)
  const faulty = new Set(faults.map(({ column }) => column))
  const answers = definition.items.filter(isQuestion).flatMap((question): CheckedAnswer[] => {
    const column = answering.find(({ asked }) => asked?.question.key === question.key)
    // What is wrong with a cell is told once; and where the young live is not kept.
    if (!column || faulty.has(column.name) || isHidden(column) || isPlaceOfTheYoung(question)) return []
    const checked = checkAnswer({ ...question, required: false } as Question, given, place)
    if (!checked.ok) fault(column, unfitFrom(checked.problem))
    return checked.ok && checked.value ? [checked.value] : []
  })
  if (faults.length > 0) return inOrder(faults, columns)
  const hidden = read.flatMap(({ column, saysSomething }) =>
    saysSomething && isHidden(column) && !isPlaceOfTheYoung(column.asked?.question as Question) ? [column] : [],
  )
  if (answers.length === 0 && hidden.length === 0) return undefined
  const areaId = isYoung ? null : (own.areaId ?? answers.find((answer) => answer.areaId)?.areaId ?? null)
  return { row, ...own, areaId, isYoung, answers, hidden }
}

/** Adds what a cell says to what its row says. */
function readCell(given: GivenAnswers, column: Column, cell: string, rules: RowRules) {
  const said: GivenAnswers = {}
  const unfits = giveCell(said, column, cell, rules)
  for (const [field, values] of Object.entries(said)) given[field] = [...(given[field] ?? []), ...values]
  return { column, unfits, saysSomething: unfits.length > 0 || Object.keys(said).length > 0 }
}

/** The questions that are asked of whoever says this, as far as the file can tell. */
function keysAsked({ asking, place }: RowRules, given: GivenAnswers, own: Own): Set<string> {
  const known = { 'age-band': own.ageBand, area: place.areas.find(({ id }) => id === own.areaId)?.code }
  const standing = asking.items.flatMap(({ key, kind }): [string, string[]][] => {
    const value = kind === 'age-band' || kind === 'area' ? known[kind] : undefined
    return value ? [[key, [value]]] : []
  })
  return new Set(questionsShown(asking, { ...given, ...Object.fromEntries(standing) }).map(({ key }) => key))
}

function inOrder(faults: readonly ImportFault[], columns: readonly Column[]): ImportFault[] {
  const placeOf = ({ column }: ImportFault) => columns.findIndex(({ name }) => name === column)
  return faults.toSorted((one, other) => placeOf(one) - placeOf(other))
}

type Own = Pick<ImportedRow, 'answeredOn' | 'date' | 'areaId' | 'ageBand' | 'edition' | 'respondent'>

/** What stands with the response itself. */
function readOwn(
  cells: readonly string[],
  { columns, mapping, dateFormat, today, place }: RowRules,
  fault: (column: Column, unfit: Unfit) => void,
): Own {
  const at = (target: Column['target']) => {
    const column = columns.find((each) => each.target === target)
    const cell = column && cellOf(column, cells)
    const found = column && cell ? keysIn(column, cell) : undefined
    return { column, cell: cell ?? '', key: found?.keys[0], unknown: found?.unknown[0] }
  }
  const [date, area, age, edition] = [at('date'), at('area'), at('age-band'), at('edition')]
  const read = date.column ? readDate(date.cell, dateFormat, today) : { day: today, date: 'sure' as const }
  if (typeof read === 'string' && date.column) {
    const { column } = date
    const value = shortened(date.cell)
    if (read === 'date-to-come') fault(column, { code: read, value })
    else fault(column, { code: value === '' ? 'no-date' : read, value, format: dateFormat.pattern })
  }
  for (const { column, unknown } of [age, edition])
    if (column && unknown !== undefined) fault(column, { code: 'unknown-word', value: shortened(unknown) })
  // Nothing is kept of a child under 13 with whom nobody is known to have been, and no column says who was.
  if (age.column && age.key === 'under-13') fault(age.column, { code: 'child-alone' })
  if (area.column && area.unknown !== undefined)
    fault(area.column, {
      code: 'unknown-area',
      value: shortened(area.unknown),
      known: place.areas.map(({ name }) => name),
    })
  return {
    answeredOn: typeof read === 'string' ? today : read.day,
    date: typeof read === 'string' ? 'sure' : read.date,
    areaId: place.areas.find(({ code }) => code === area.key)?.id ?? null,
    ageBand: age.key ?? null,
    edition: edition.key ?? mapping.edition,
    respondent: plainId(at('respondent').cell),
  }
}

const unfitFrom = (problem: Problem): Unfit =>
  problem.code === 'surveys.answer-too-long'
    ? { code: 'too-long', length: Number(problem.details?.length), limit: Number(problem.details?.limit) }
    : { code: 'answer', problem }
