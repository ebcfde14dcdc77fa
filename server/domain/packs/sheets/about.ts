import type { Evidence } from '#domain/insights/schema/evidence.ts'
import {
  columnTypes,
  type PackAbout,
  type PackSheets,
  type RowOf,
  type SheetKey,
  sheetColumns,
  sheetKeys,
  statuses,
} from '../schema.ts'

/** Sheets whose counts may be withheld, and the column that says what their people are divided by. */
export const countedSheets = [
  ...([
    ['heard', 'by'],
    ['goals', 'measure'],
    ['themes', 'kind'],
    ['goal-groups', 'by'],
  ] as const),
  ...([
    ['places', null],
    ['together', null],
  ] as const),
] as const satisfies readonly (readonly [SheetKey, string | null])[]

type Log = RowOf<'withheld'>

/** How many cells say nothing, and how many are of an earlier time: never which value. */
export function withheldRows(sheets: Pick<PackSheets, (typeof countedSheets)[number][0]>): Log[] {
  return countedSheets.flatMap(([sheet, column]): Log[] => {
    const rows = sheets[sheet] as readonly Record<string, string | number | null>[]
    const byOf = (row: (typeof rows)[number]) => (column === null ? 'area' : String(row[column]).split(' ')[0])
    return [...new Set(rows.map(byOf))].map((by = ''): Log => {
      const cells = rows.filter((row) => byOf(row) === by)
      const count = (status: string) => cells.filter((row) => row.status === status).length
      const [shown, stands, withheld] = statuses.map(count)
      return {
        ...{ sheet, by: sheet === 'together' ? 'goal' : by, cells: cells.length },
        ...{ shown: shown ?? 0, stands: stands ?? 0, withheld: withheld ?? 0 },
      }
    })
  })
}

/** Every column of every sheet. What each means is said in the pack's language when its files are made. */
export const dictionaryRows = (): RowOf<'dictionary'>[] =>
  sheetKeys.flatMap((sheet) =>
    sheetColumns[sheet].map((column) => ({
      ...{ sheet, column, type: sheet === 'read-me' ? 'text' : (columnTypes[column] ?? 'text'), meaning: null },
    })),
  )

type Item = RowOf<'read-me'>
const whole: Record<string, keyof Evidence['overview']> = {
  ...{ people: 'people', responses: 'responses', imported_responses: 'imported', participants: 'participants' },
  ...{ contributions: 'contributions', contributions_read: 'read', contributions_not_tagged: 'notTagged' },
  ...{ contributions_no_goal_fits: 'noGoalFits', contributions_set_aside: 'setAside' },
  contributions_counts_only: 'countsOnly',
}

/** What the pack is, by which rules it counts, and how many rows each sheet has: what the files are checked against. */
export function readMeRows(
  about: PackAbout,
  overview: Evidence['overview'],
  sheets: Omit<PackSheets, 'read-me'>,
): Item[] {
  const item = (name: string, value: string | number | null | undefined, subject: string | null = null): Item[] =>
    value === null || value === undefined ? [] : [{ item: name, subject, value }]
  return [
    ...item('title', about.title),
    ...item('place', about.place.name),
    ...item('audience', about.audience),
    ...item('language', about.language),
    ...item('made_at', about.at),
    ...item('period_from', about.period?.from),
    ...item('period_to', about.period?.to),
    ...item('published_number', about.published?.number),
    ...item('published_on', about.published?.on),
    ...item('smallest_count_shown', about.least),
    ...item('people_moved_before_told_anew', about.step),
    ...item('policy', about.policy),
    ...item('version_product', about.versions.product),
    ...item('version_code_book', about.versions.codeBook),
    ...item('version_equality_questions', about.versions.equality),
    ...about.surveys.flatMap(({ slug, version }) => item('version_survey', version, slug)),
    ...item('workshops_held', about.workshopsHeld),
    ...about.workshops.flatMap(({ title, heldOn }) => item('workshop_held', heldOn, title)),
    ...Object.entries(whole).flatMap(([name, key]) => item(name, overview[key])),
    ...sheetKeys.flatMap((sheet) => (sheet === 'read-me' ? [] : item('rows', sheets[sheet].length, sheet))),
  ]
}
