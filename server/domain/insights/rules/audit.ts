import { narrow, type Range, type Tie } from './bounds.ts'
import {
  type Cube,
  type CubeRules,
  isTotalOpen,
  type Said,
  type SaidRow,
  type Statement,
  totalTells,
  wholeId,
} from './cube.ts'

/** How many values must be left to whoever reckons back: fewer would say too much. */
const valuesNeeded = 3

type Variables = { total: number; cells: number[] }
type Time = { ceiling: number; rows: ReadonlyMap<string, SaidRow>; variables: Map<string, Variables> }

/**
 * Reckons back from everything that is said, now and before: row by row, goal beside everybody, mission beside goals,
 * this snapshot beside the last.
 * @returns ids of the rows that hold a count with fewer than three values left
 */
export function findNarrowed(cube: Cube, rules: CubeRules, now: Statement, before?: Statement): string[] {
  // Where no count fell since the last snapshot, whoever believes that people only came knows more.
  const onlyGrew = !before || grewOnly(now, before)
  const opened = new Set(cube.parts.flatMap((part) => (isTotalOpen(part, rules) ? [part.id] : [])))
  for (const union of cube.unions) if (isTotalOpen(union, rules)) opened.add(union.id)
  const ranges: Range[] = []
  const ties: Tie[] = []
  const secrets: { id: string; index: number }[] = []
  const add = (low: number, high: number) => ranges.push({ low, high }) - 1
  const tie = (plus: number[], minus: number[], low: number, high: number) => ties.push({ plus, minus, low, high })
  function known({ is, value, n, at, give, floor = 0, isNew }: Said, ceiling: number): number {
    if (isNew) return add(0, 0)
    if (value === null) return add(onlyGrew ? Math.min(floor, ceiling) : 0, ceiling)
    // Fewer than stand there, though none fell since the last snapshot: they fell before it.
    if (is === 'stands' && (!onlyGrew || n < (at ?? 0))) return add(0, ceiling)
    return add(Math.max(0, value - give), is === 'told' ? Math.min(ceiling, value + give) : ceiling)
  }

  function tieTogether({ ceiling, rows, variables }: Time, isNow: boolean): void {
    for (const row of rows.values()) {
      const cells = row.cells.map((cell) => known(cell, ceiling))
      const total = known(row.total, ceiling)
      variables.set(row.id, { total, cells })
      tie(cells, [total], 0, 0)
      const isTold = opened.has(row.id) && totalTells(row.total.n, ceiling)
      row.cells.forEach((cell, index) => {
        // A mission is no smaller than a goal of it that is told: it is withheld for the others' sake, not for its own.
        const isLarge = cube.unions.some(
          ({ id, of }) => id === row.id && of.some((part) => rows.get(part)?.cells[index]?.is === 'told'),
        )
        if (cell.is !== 'told' && !cell.isNew && !isLarge && !isTold)
          secrets.push({ id: row.id, index: cells[index] as number })
      })
    }
    const whole = variables.get(wholeId) as Variables
    for (const { id } of [...cube.parts, ...cube.unions]) {
      const part = variables.get(id)
      // Said at another time than the whole: nothing ties the two.
      if (!part || (!isNow && rows.get(id)?.snapshot !== rows.get(wholeId)?.snapshot)) continue
      const silent = part.cells.map(() => add(0, ceiling))
      silent.forEach((other, index) => {
        tie([part.cells[index] as number, other], [whole.cells[index] as number], 0, 0)
      })
      tie([...silent, part.total], [whole.total], 0, 0)
    }
    const isOfTheWhole = (id: string) => isNow || rows.get(id)?.snapshot === rows.get(wholeId)?.snapshot
    for (const partition of cube.partitions) {
      const parts = partition.flatMap((id) => (isOfTheWhole(id) ? (variables.get(id) ?? []) : []))
      if (parts.length < partition.length) continue
      ;[...whole.cells, whole.total].forEach((everybody, index) => {
        tie(
          parts.map(({ cells, total }) => [...cells, total][index] as number),
          [everybody],
          0,
          0,
        )
      })
      tieRests(whole, parts, ceiling)
    }
    for (const { id, of } of cube.unions) {
      const union = variables.get(id)
      const parts = of.flatMap((each) => variables.get(each) ?? [])
      if (!union || parts.length === 0) continue
      const each = (one: Variables) => [...one.cells, one.total]
      each(union).forEach((sum, index) => {
        const counts = parts.map((part) => each(part)[index] as number)
        for (const count of counts) tie([sum], [count], 0, ceiling)
        if (parts.length === of.length) tie(counts, [sum], 0, Number.POSITIVE_INFINITY)
      })
    }
  }

  /**
   * What is left of everybody beside the answers that are told is a row of its own, whose counts nobody withholds: ties go
   * round in a circle through its rows, and each by itself finds less than all of them together.
   */
  function tieRests(whole: Variables, parts: readonly Variables[], ceiling: number): void {
    const each = (one: Variables) => [...one.cells, one.total]
    const isKnown = (index: number | undefined) => {
      const range = index === undefined ? undefined : ranges[index]
      return range !== undefined && range.low === range.high
    }
    const inWhole = each(whole).flatMap((index, column) => (isKnown(index) ? [column] : []))
    const kinds = [
      (one: Variables) => each(one).every(isKnown),
      (one: Variables) => inWhole.every((column) => isKnown(each(one)[column])),
      ({ total }: Variables) => isKnown(total),
    ]
    for (const isOpen of kinds) {
      const [left, others] = [parts.filter((one) => !isOpen(one)).map(each), parts.filter(isOpen).map(each)]
      if (left.length < 2) continue
      const rest = each(whole).map((all, index) => {
        const sum = add(0, ceiling)
        const at = (rows: readonly number[][]) => rows.map((row) => row[index] as number)
        tie(at(left), [sum], 0, 0)
        tie([...at(others), sum], [all], 0, 0)
        return sum
      })
      tie(rest.slice(0, -1), rest.slice(-1), 0, 0)
    }
  }

  const present: Time = { ceiling: now.ceiling, rows: now.rows, variables: new Map() }
  tieTogether(present, true)
  if (before) {
    const past: Time = { ceiling: before.ceiling, rows: before.rows, variables: new Map() }
    tieTogether(past, false)
    if (onlyGrew)
      for (const [id, { total, cells }] of present.variables) {
        const then = past.variables.get(id)
        if (!then) continue
        const came = cells.map((cell, index) => {
          const more = add(0, now.ceiling)
          tie([then.cells[index] as number, more], [cell], 0, 0)
          return more
        })
        tie([...came, then.total], [total], 0, 0)
      }
  }
  const left = narrow(ranges, ties)
  const isNarrow = ({ low, high }: Range) => high - low + 1 < valuesNeeded
  return [...new Set(secrets.filter(({ index }) => isNarrow(left[index] as Range)).map(({ id }) => id))]
}

const grewOnly = (now: Statement, before: Statement): boolean =>
  [...now.rows].every(([id, row]) =>
    row.cells.every(({ n }, index) => n >= (before.rows.get(id)?.cells[index]?.n ?? 0)),
  )
