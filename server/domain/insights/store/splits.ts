import { sql } from 'kysely'

/** Counts of people by group, before anything is withheld; '' is the group of those who did not say. */
export type UnsafeSplits = {
  people: number
  /** Records behind the people: responses and participants, or contributions. */
  rows: number
  byArea: Map<string, number>
  byAge: Map<string, number>
  byWay: Map<string, number>
  rowsByWay: Map<string, number>
}

export type SplitRow = {
  area: string | null
  age: string | null
  way: string | null
  level: number
  people: number
  rows: number
}

/** The sets to group by; `grouping(area, age, way)` then tells which one a row belongs to. */
export const splitSets = sql`(area), (age), (way), ()`
const levels = { byArea: 0b011, byAge: 0b101, byWay: 0b110, all: 0b111 }

/** @param rows of one thing counted, grouped by `splitSets` */
export function splitsFrom(rows: readonly SplitRow[]): UnsafeSplits {
  const at = (level: number) => rows.filter((row) => row.level === level)
  const mapped = (level: number, key: 'area' | 'age' | 'way', value: 'people' | 'rows') =>
    new Map(at(level).map((row) => [row[key] ?? '', Number(row[value])]))
  const [all] = at(levels.all)
  return {
    people: Number(all?.people ?? 0),
    rows: Number(all?.rows ?? 0),
    byArea: mapped(levels.byArea, 'area', 'people'),
    byAge: mapped(levels.byAge, 'age', 'people'),
    byWay: mapped(levels.byWay, 'way', 'people'),
    rowsByWay: mapped(levels.byWay, 'way', 'rows'),
  }
}
