import type { Said, SaidRow, Statement } from './cube.ts'

/** All that is in none of the months that are told one by one. */
export const earlier = 'earlier'

/**
 * A table of months as it was told, with those that are told no more among all earlier ones. What was told of each is told
 * of them together. Where something of them was withheld, they are withheld together: whoever has kept the last table takes
 * from their sum what it told, and has what it did not. So it stays until enough people more are among them; but for the
 * sum that every reader has already, where all that is withheld of a row is among them.
 * @param groups of now: `earlier` among them wherever a month is left out
 */
export function folded(statement: Statement, groups: readonly string[]): Statement {
  const gone = statement.groups.flatMap((group, index) => (groups.includes(group) ? [] : [index]))
  if (gone.length === 0 || !groups.includes(earlier)) return statement
  const rest = statement.groups.indexOf(earlier)
  const parts = rest < 0 ? gone : [rest, ...gone]
  const names = [earlier, ...statement.groups.filter((group) => group !== earlier && groups.includes(group))]
  const row = (one: SaidRow): SaidRow => ({
    ...one,
    cells: names.map((name) =>
      name === earlier
        ? (left(one, parts) ?? together(parts.map((index) => one.cells[index] as Said)))
        : (one.cells[statement.groups.indexOf(name)] as Said),
    ),
  })
  return { ...statement, groups: names, rows: new Map([...statement.rows].map(([id, one]) => [id, row(one)])) }
}

/** Several withheld counts are what the told ones leave of the total. */
function left({ total, cells }: SaidRow, parts: readonly number[]): Said | undefined {
  const hidden = cells.flatMap(({ value }, index) => (value === null ? [index] : []))
  const isAll = hidden.length > 1 && hidden.every((index) => parts.includes(index))
  if (!isAll || total.is !== 'told' || cells.some(({ is, give }) => is === 'stands' || give > 0)) return undefined
  const n = parts.reduce((sum, index) => sum + (cells[index]?.n ?? 0), 0)
  return { is: 'told', n, value: n, at: n, give: 0, ...(total.since && { since: total.since }) }
}

function together(cells: readonly Said[]): Said {
  const [first] = cells
  if (first && cells.length === 1) return first
  const sum = (of: (cell: Said) => number | null) => cells.reduce((all, cell) => all + (of(cell) ?? 0), 0)
  const n = sum((cell) => cell.n)
  const floor = sum((cell) => (cell.value === null ? (cell.floor ?? 0) : Math.max(0, cell.value - cell.give)))
  if (cells.some(({ value }) => value === null)) return { is: 'withheld', n, value: null, at: n, give: 0, floor }
  const since = cells.flatMap((cell) => cell.since ?? []).sort()[0]
  return {
    ...{ is: 'told', n, value: sum(({ value }) => value), at: sum(({ at }) => at), give: sum(({ give }) => give) },
    ...(since && { since }),
  }
}
