import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import {
  codeNotInBook,
  columnUnexplained,
  quoteTooNarrow,
  rowsMiscounted,
  smallCellShown,
  statusWrong,
  votesBeyond,
  withheldMiscounted,
} from '../problems.ts'
import { type PackContent, type PackSheets, type SheetKey, sheetColumns, sheetKeys } from '../schema.ts'
import { countedSheets, withheldRows } from '../sheets/about.ts'
import { checkGroups, checkShares, checkTogether, checkTotals } from './totals.ts'

type Check = (pack: PackContent) => Problem | undefined

/**
 * Whether all that a pack says of itself agrees. One in which it does not is issued by nobody: the first disagreement
 * is named, with the sheet that it stands in.
 */
export function checkPack(pack: PackContent): Result<null, Problem> {
  for (const check of checks) {
    const problem = check(pack)
    if (problem) return fail(problem)
  }
  return ok(null)
}

const checks: readonly Check[] = [
  checkRows,
  checkStatuses,
  ({ about, sheets }) => checkTotals(sheets, about),
  ({ about, sheets }) => checkGroups('goal-groups', sheets, about),
  ({ about, sheets }) => checkGroups('places', sheets, about),
  ({ sheets }) => checkTogether(sheets),
  ({ about, sheets }) => checkShares(sheets, about),
  checkSmall,
  checkVotes,
  checkQuotes,
  checkLog,
  checkCodes,
  checkDictionary,
]

/** The read-me says of each sheet how many rows it has. */
function checkRows({ sheets }: PackContent) {
  const said = sheets['read-me'].filter(({ item }) => item === 'rows')
  for (const sheet of sheetKeys.filter((key) => key !== 'read-me')) {
    const value = said.find(({ subject }) => subject === sheet)?.value ?? ''
    if (value !== sheets[sheet].length) return rowsMiscounted(sheet, value, sheets[sheet].length)
  }
  return undefined
}

/** A cell is empty where it is withheld, and only there; whole numbers are not under nought. */
function checkStatuses({ sheets }: PackContent) {
  for (const [sheet] of countedSheets)
    for (const row of sheets[sheet] as readonly Record<string, string | number | null>[]) {
      const value = row.people ?? row.value ?? null
      const isNumber = typeof value === 'number' && Number.isInteger(value) && value >= 0
      if (row.status === 'withheld' ? value !== null : !isNumber) return statusWrong(sheet)
    }
  return undefined
}

/** No group under the threshold is told of: seen here once more, whatever the service has judged. */
function checkSmall({ about, sheets }: PackContent) {
  const small = (people: string | number | null) => typeof people === 'number' && people < about.least
  // What everybody of a row comes to is a whole number, which staff read; ways are known as such.
  const group = sheets['goal-groups'].find(({ group: key, people }) => key !== 'all' && small(people))
  if (group) return smallCellShown('goal-groups', String(group.goal ?? group.mission ?? ''), String(group.group))
  const area = sheets.places.find(({ area: key, people }) => key !== 'all' && small(people))
  if (area) return smallCellShown('places', String(area.goal ?? area.mission ?? ''), String(area.area))
  const heard = sheets.heard.find(({ group: key, people }) => key !== 'not-asked' && small(people))
  if (heard) return smallCellShown('heard', '', String(heard.group))
  const isPart = (measure: string | number | null) => !['people', 'contributions', 'votes'].includes(String(measure))
  const part = sheets.goals.find(({ measure, value }) => isPart(measure) && small(value))
  if (part) return smallCellShown('goals', String(part.goal), String(part.measure))
  const theme = sheets.themes.find(({ people }) => small(people))
  if (theme) return smallCellShown('themes', String(theme.goal), String(theme.code))
  const both = sheets.together.find(({ people }) => small(people))
  return both && smallCellShown('together', String(both.goal), String(both.other_goal))
}

/** Choices that stand for a goal have no more votes together than the goal. */
function checkVotes({ sheets }: PackContent) {
  const goals = [...new Set(sheets.votes.map(({ goal }) => goal))]
  const beyond = goals.find((goal) => {
    // Disagreement counts for no goal.
    const votes = sheets.votes.filter((row) => row.goal === goal).reduce((sum, row) => sum + Number(row.votes), 0)
    const told = sheets.goals.find((row) => row.goal === goal && row.measure === 'votes')
    return told === undefined || (typeof told.value === 'number' && votes > told.value)
  })
  return beyond === undefined ? undefined : votesBeyond(String(beyond))
}

/** Words stand only with goals whose number is told, and reaches the threshold. */
function checkQuotes({ about, sheets }: PackContent) {
  const narrow = sheets.quotes.find(({ goal }) => {
    const people = sheets.goals.find((row) => row.goal === goal && row.measure === 'people')?.value
    return typeof people !== 'number' || people < about.least
  })
  return narrow && quoteTooNarrow(String(narrow.goal))
}

function checkLog({ sheets }: PackContent) {
  const found = withheldRows(sheets)
  const same = (index: number) => JSON.stringify(sheets.withheld[index]) === JSON.stringify(found[index])
  const wrong = Array.from({ length: Math.max(found.length, sheets.withheld.length) }, (_, index) => index).find(
    (index) => !same(index),
  )
  if (wrong === undefined) return undefined
  const row = sheets.withheld[wrong] ?? found[wrong]
  return withheldMiscounted(String(row?.sheet), String(row?.by))
}

/** Whatever another sheet names stands in the code book. */
function checkCodes({ sheets }: PackContent) {
  const book = new Set(sheets['code-book'].filter(({ entry }) => entry === 'code').map(({ code }) => code))
  const named: [SheetKey, (string | number | null)[]][] = [
    ...(['goals', 'themes', 'goal-groups', 'places', 'together', 'votes', 'quotes'] as const).map(
      (sheet): [SheetKey, (string | number | null)[]] => [sheet, sheets[sheet].map(({ goal }) => goal)],
    ),
    ['themes', sheets.themes.map(({ code }) => code)],
    ['together', sheets.together.map(({ other_goal }) => other_goal)],
  ]
  for (const [sheet, codes] of named) {
    const missing = codes.find((code) => code !== null && !book.has(code))
    if (missing !== undefined) return codeNotInBook(sheet, String(missing))
  }
  return undefined
}

/** The dictionary names every column, in its order, and no other; and no row has a cell that no column stands over. */
function checkDictionary({ sheets }: PackContent) {
  const rowsOf = (sheet: SheetKey) => sheets[sheet] as PackSheets[SheetKey][number][]
  for (const sheet of sheetKeys) {
    const explained = sheets.dictionary.filter((row) => row.sheet === sheet).map(({ column }) => column)
    const columns: readonly string[] = sheetColumns[sheet]
    const odd = columns.find((column, index) => explained[index] !== column) ?? explained[columns.length]
    if (odd !== undefined) return columnUnexplained(sheet, String(odd))
    for (const row of rowsOf(sheet)) {
      const extra = Object.keys(row).find((column) => !columns.includes(column))
      if (extra) return columnUnexplained(sheet, extra)
    }
  }
  return undefined
}
