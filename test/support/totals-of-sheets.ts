import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { csvOf, type Sheet } from '#domain/kernel/csv.ts'

type Row = Record<string, string>

/** A sheet as somebody has it who got the file. */
export const readSheet = async (sheet: Sheet): Promise<Row[]> =>
  parse(await text(csvOf(sheet)), { columns: true, bom: true })

/** By activity and round: who took part on which way, and by choice and value how many. */
type SheetTotals = Record<string, Record<string, number>>

type Totals = Map<string, Map<string, number>>
function totalOf(totals: Totals, { activity, round }: Row): Map<string, number> {
  const key = `${activity}/${round}`
  const total = totals.get(key) ?? new Map<string, number>()
  totals.set(key, total)
  return total
}

/** Totals of all votes, counted from the sheets of ballots and hands with nothing but their columns. */
export function countSheets(ballots: readonly Row[], hands: readonly Row[], kinds: ReadonlyMap<string, string>) {
  const totals: Totals = new Map()
  const seen = new Set<string>()
  const add = (row: Row, what: string, by: number) => {
    const total = totalOf(totals, row)
    total.set(what, (total.get(what) ?? 0) + by)
  }
  const isFirst = (...of: (string | undefined)[]) => {
    const { size } = seen
    return seen.add(JSON.stringify(of)).size > size
  }
  const isAnswer = ({ activity = '', value }: Row) =>
    value !== '0' || ['scale', 'statements'].includes(kinds.get(activity) ?? '')
  for (const row of ballots) {
    if (row.counts !== 'yes' || row.value === '') continue
    const way = row.source === 'paper' ? 'on_paper' : 'by_phone'
    if (isFirst(way, row.activity, row.round, row.person)) add(row, way, 1)
    if (row.shown === 'yes' && isAnswer(row)) add(row, `${row.choice}: ${row.value}`, 1)
  }
  for (const row of hands) {
    if (row.counts !== 'yes') continue
    if (isFirst('by_hands', row.count)) add(row, 'by_hands', Number(row.people))
    if (row.shown === 'yes' && isAnswer(row)) add(row, `${row.choice}: ${row.value}`, Number(row.hands))
  }
  return plain(totals)
}

/** The same of the sheet of totals, as the product says them. */
export function saidTotals(rows: readonly Row[], isVote: (kind: string) => boolean): SheetTotals {
  const totals: Totals = new Map()
  for (const row of rows) {
    if (!isVote(row.kind ?? '')) continue
    const total = totalOf(totals, row)
    if (row.choice === '') for (const way of ['by_phone', 'by_hands', 'on_paper']) total.set(way, Number(row[way]))
    else total.set(`${row.choice}: ${row.value}`, Number(row.people))
  }
  return plain(totals)
}

/** Without what is none: a sheet has no row for it. */
function plain(totals: Totals): SheetTotals {
  const known = [...totals].map(([key, total]) => {
    const numbers = [...total].filter(([, count]) => count !== 0).sort(([one], [other]) => (one < other ? -1 : 1))
    return [key, Object.fromEntries(numbers)] as const
  })
  return Object.fromEntries(known.filter(([, total]) => Object.keys(total).length > 0))
}

/** Clouds by activity, counted from the sheet of texts with nothing but its columns: a word, and the people it was given for. */
export function countClouds(texts: readonly Row[]): Record<string, Record<string, number>> {
  const authors = new Map<string, { activity: string; word: string; people: number }>()
  for (const { activity = '', word = '', author, people } of texts) {
    if (word === '') continue
    const key = JSON.stringify([activity, word, author])
    authors.set(key, { activity, word, people: Math.max(authors.get(key)?.people ?? 0, Number(people)) })
  }
  const clouds: Record<string, Record<string, number>> = {}
  for (const { activity, word, people } of authors.values()) {
    const cloud = clouds[activity] ?? {}
    clouds[activity] = cloud
    cloud[word] = (cloud[word] ?? 0) + people
  }
  return clouds
}

/** The same of the sheet of totals, as the product says them. */
export function saidClouds(totals: readonly Row[]): Record<string, Record<string, number>> {
  const clouds: Record<string, Record<string, number>> = {}
  for (const { activity = '', kind, choice = '', people } of totals) {
    if (kind !== 'words' || choice === '') continue
    clouds[activity] = { ...clouds[activity], [choice]: Number(people) }
  }
  return clouds
}

/** By activity, how many people wrote: of an author who wrote for different numbers, the largest. */
export function countWriters(texts: readonly Row[]): Record<string, number> {
  const authors = new Map<string, number>()
  for (const { activity, author, people } of texts) {
    const key = `${activity}/${author}`
    authors.set(key, Math.max(authors.get(key) ?? 0, Number(people)))
  }
  const writers: Record<string, number> = {}
  for (const [key, count] of authors) {
    const activity = key.split('/')[0] as string
    writers[activity] = (writers[activity] ?? 0) + count
  }
  return writers
}
