import { rounded, type Said, type SaidRow, type Statement, wholeId, withheld } from './cube.ts'

/** The same statement with other groups: one that is new was empty before, and nothing was said of it. */
export function withGroups(statement: Statement, groups: readonly string[]): Statement {
  const cells = (row: SaidRow): Said[] =>
    groups.map((group) => row.cells[statement.groups.indexOf(group)] ?? { ...withheld(0), isNew: true })
  return {
    ...statement,
    groups,
    rows: new Map([...statement.rows].map(([id, row]) => [id, { ...row, cells: cells(row) }])),
  }
}

/** What was said exactly, as it stands in a place that rounds now. */
export const roundedAgain = (statement: Statement): Statement => {
  const again = (said: Said): Said =>
    said.value === null || said.give > 0 ? said : { ...said, value: rounded(said.value), give: 2 }
  const row = (one: SaidRow): SaidRow => ({
    ...one,
    total: one.id === wholeId ? one.total : again(one.total),
    cells: one.cells.map(again),
  })
  return { ...statement, rows: new Map([...statement.rows].map(([id, one]) => [id, row(one)])) }
}
