import type { Day } from '#db/schema/columns.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { type CheckedAnswer, checkAnswer, type PlaceLists } from '#domain/surveys/rules/check-answer.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { type Definition, isQuestion, type Question } from '#domain/surveys/schema/definition.ts'
import { placeKinds } from '#domain/surveys/schema/young.ts'
import type { CsvRow } from '../csv.ts'
import type { DateFormat, ImportFault, Mapping } from '../schema.ts'
import { type Column, cellOf, keysIn } from './columns.ts'
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
  answers: CheckedAnswer[]
}

export type RowRules = {
  definition: Definition
  columns: readonly Column[]
  mapping: Pick<Mapping, 'edition'>
  dateFormat: DateFormat
  /** In the place's time zone. */
  today: Day
  place: PlaceLists
}

/** What a row brings; undefined when it says nothing; or all that is wrong with it. */
export function readRow({ line, row, cells }: CsvRow, rules: RowRules): ImportedRow | ImportFault[] | undefined {
  const { columns, definition, place } = rules
  const answering = columns.filter(({ asked }) => asked !== undefined)
  if (answering.every((column) => cellOf(column, cells) === '')) return undefined
  const faults: ImportFault[] = []
  const fault = (column: Column | undefined, unfit: Unfit) =>
    faults.push({ line, ...(column && { column: column.name }), ...unfit })
  const given: GivenAnswers = {}
  for (const column of answering)
    for (const unfit of giveCell(given, column, cellOf(column, cells), rules)) fault(column, unfit)
  const faulty = new Set(faults.map(({ column }) => column))
  const own = readOwn(cells, rules, fault)
  const isYoung = isYoungBand(own.ageBand) || (definition.audience === 'young-people' && own.ageBand === null)
  const answers = definition.items.filter(isQuestion).flatMap((question): CheckedAnswer[] => {
    const column = answering.find(({ asked }) => asked?.question.key === question.key)
    // What is wrong with a cell is told once; and where the young live is not kept.
    if (!column || faulty.has(column.name) || (isYoung && placeKinds.includes(question.kind))) return []
    const checked = checkAnswer({ ...question, required: false } as Question, given, place)
    if (!checked.ok) fault(column, unfitFrom(checked.problem))
    return checked.ok && checked.value ? [checked.value] : []
  })
  if (faults.length > 0) return inOrder(faults, columns)
  if (answers.length === 0) return undefined
  const areaId = isYoung ? null : (own.areaId ?? answers.find((answer) => answer.areaId)?.areaId ?? null)
  return { row, ...own, areaId, isYoung, answers }
}

function inOrder(faults: readonly ImportFault[], columns: readonly Column[]): ImportFault[] {
  const placeOf = ({ column }: ImportFault) => columns.findIndex(({ name }) => name === column)
  return faults.toSorted((one, other) => placeOf(one) - placeOf(other))
}

type Own = Pick<ImportedRow, 'answeredOn' | 'date' | 'areaId' | 'ageBand' | 'edition'>

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
  }
}

const unfitFrom = (problem: Problem): Unfit =>
  problem.code === 'surveys.answer-too-long'
    ? { code: 'too-long', length: Number(problem.details?.length), limit: Number(problem.details?.limit) }
    : { code: 'answer', problem }
