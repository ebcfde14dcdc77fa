import { dayIn } from '#domain/kernel/days.ts'
import type { Cell } from '../schema.ts'
import type { Said, SaidRow, Statement } from './cube.ts'

/** The same statement, which says of each count that it tells for the first time that it is of this moment. */
export const since = (statement: Statement, moment: string): Statement =>
  stamped(statement, ({ is }) => is === 'told', moment)

/**
 * A statement from before moments were kept: what stands in it was told when it was saved, or before.
 * @param saved ISO 8601
 */
export const sinceAtLatest = (statement: Statement, saved: string): Statement =>
  stamped(statement, ({ value }) => value !== null, saved)

function stamped(statement: Statement, isMeant: (said: Said) => boolean, moment: string): Statement {
  const stamp = (said: Said): Said => (!said.since && isMeant(said) ? { ...said, since: moment } : said)
  const row = (one: SaidRow): SaidRow => ({ ...one, total: stamp(one.total), cells: one.cells.map(stamp) })
  return { ...statement, rows: new Map([...statement.rows].map(([id, one]) => [id, row(one)])) }
}

/**
 * What a cell says of its age: of which day it is, wherever that was kept. Also of one that nobody has moved since, or
 * the day that is missing would tell that somebody has.
 */
export const ageOf = (said: Said | undefined, timeZone: string): Pick<Cell, 'stands' | 'since'> => ({
  ...(said?.is === 'stands' && { stands: true }),
  ...(said?.since && said.value !== null && { since: dayIn(timeZone, new Date(said.since)) }),
})

/** When a count was told, which may stand since then; null where nothing is said of it. */
export const toldSince = (statement: Statement | undefined, row: string, group: string): string | null =>
  statement?.rows.get(row)?.cells[statement.groups.indexOf(group)]?.since ?? null
