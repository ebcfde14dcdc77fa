import type { Row, Said, SaidRow, Statement } from './cube.ts'

// Staff's groups are of the day on which they were told, and a publication is of its moment. Whoever lays an exact count
// of now beside the one that stands sees who came between. So the public are told of a group what staff read of it on the
// day of the publication, number for number, and nothing that staff are not told.

/**
 * What staff read now. What was told them at an earlier snapshot stands, also where nobody has come since: that it is
 * still so would be news.
 * @param number of the latest snapshot
 */
export const saidToStaff = (statement: Statement, number: number): Statement => {
  const row = (one: SaidRow): SaidRow => ({ ...one, cells: one.cells.map(stands) })
  const stands = (said: Said): Said => (said.is === 'told' ? { ...said, is: 'stands' } : said)
  const rows = [...statement.rows].map(([id, one]) => [id, one.snapshot === number ? one : row(one)] as const)
  return { ...statement, rows: new Map(rows) }
}

/** Whether a count may be told beside what staff read of it: they read it, and what they read is no small number either. */
export function isOpenBeside(beside: Statement | undefined, { id }: Row, index: number, least: number): boolean {
  if (!beside) return true
  const said = beside.rows.get(id)?.cells[index]
  return said !== undefined && said.value !== null && (said.at ?? 0) >= least
}

/** What staff read, for everybody: of another day, which is not said. */
export const standingAs = (n: number, { value, at, give }: Said): Said => ({ is: 'stands', n, value, at, give })

/** Whether something is said that was not said before, be it of now or of the day that staff were told. */
export const isFresh = (said: Said, before: Said | undefined): boolean =>
  said.is === 'told' || (said.is === 'stands' && said.value !== (before?.value ?? null))
