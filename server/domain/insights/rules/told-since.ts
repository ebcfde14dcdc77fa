import type { Said, SaidRow, Statement } from './cube.ts'

/** The same statement, which says of each count that it tells for the first time that it is of this moment. */
export function since(statement: Statement, moment: string): Statement {
  const stamp = (said: Said): Said => (said.is === 'told' && !said.since ? { ...said, since: moment } : said)
  const row = (one: SaidRow): SaidRow => ({ ...one, total: stamp(one.total), cells: one.cells.map(stamp) })
  return { ...statement, rows: new Map([...statement.rows].map(([id, one]) => [id, row(one)])) }
}

/** When a count was told, which may stand since then; null where nobody kept it. */
export const toldSince = (statement: Statement | undefined, row: string, group: string): string | null =>
  statement?.rows.get(row)?.cells[statement.groups.indexOf(group)]?.since ?? null
