import { parse } from 'csv-parse/sync'
import { ageBands } from '#domain/contributions/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { noCategories, notATable, tooManyCategories } from '../problems.ts'
import { type BaselineBy, type CensusRow, leftOut, mostCategories } from '../schema/heard.ts'

/** Lines about the table that end with a number. */
const about = /^(date|year|time)$/i
const numeric = /^-?[\d,]+(\.\d+)?$/
/** How the Office for National Statistics names an area for machines. */
const areaCode = /^[EWSNK]\d{8}$/
const totals = /^(total|all )/i

/**
 * Reads a table as the Office for National Statistics or Nomis writes it: lines about the table above, then a line for
 * each category, and for each area where there are several, with the number in the last column. Areas are added up; a
 * table that is wanted by area adds up its categories instead, or takes their total where it has one.
 */
export function readCensusTable(bytes: Buffer, by?: BaselineBy): Result<CensusRow[], Problem> {
  const lines = linesOf(bytes)
  if (lines === undefined) return fail(notATable)
  const last = (line: readonly string[]) => line.findLastIndex((cell) => cell !== '')
  const counting = lines.filter((line) => last(line) > 0 && numeric.test(line[last(line)] ?? ''))
  if (by === 'area') return rowsFrom(areaLines(counting.map((line) => line.slice(0, last(line) + 1))))
  return rowsFrom(counting.map((line) => line.slice(0, last(line) + 1)))
}

/** An area and its number each, from lines that may have a category between the two. */
function areaLines(lines: readonly string[][]): string[][] {
  const read = lines.map((line) => {
    const words = line.slice(0, -1).filter((cell) => cell !== '' && !areaCode.test(cell) && !numeric.test(cell))
    return { area: words[0] ?? '', category: words[1], count: line.at(-1) ?? '' }
  })
  const whole = read.filter(({ category }) => category !== undefined && totals.test(category))
  return (whole.length > 0 ? whole : read).map(({ area, count }) => [area, count])
}

function rowsFrom(lines: readonly string[][]): Result<CensusRow[], Problem> {
  const people = new Map<string, number>()
  for (const line of lines) {
    const at = line.length - 1
    // Before the number stands the category; codes and areas stand before that.
    const label = line[at - 1] ?? ''
    const count = Math.round(Number((line[at] ?? '').replaceAll(',', '')))
    if (label !== '' && !about.test(label) && !numeric.test(label) && count >= 0)
      people.set(label, (people.get(label) ?? 0) + count)
  }
  if (people.size === 0) return fail(noCategories)
  if (people.size > mostCategories) return fail(tooManyCategories(mostCategories))
  return ok([...people].map(([label, count]) => ({ label, people: count })))
}

function linesOf(bytes: Buffer): string[][] | undefined {
  const decode = (label: string, fatal: boolean) => new TextDecoder(label, { fatal }).decode(bytes)
  try {
    const text = isUtf8(bytes) ? decode('utf-8', true) : decode('windows-1252', false)
    const rows: string[][] = parse(text, { relaxColumnCount: true, skipEmptyLines: true, bom: true, relaxQuotes: true })
    return rows.map((row) => row.map((cell) => cell.trim()))
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The Census's words for our groups, where they are not alike. Looked for at the beginning of its category. */
const words: Partial<Record<BaselineBy, readonly [start: string, key: string][]>> = {
  sex: [
    ['female', 'female'],
    ['male', 'male'],
  ],
  'gender-identity': [
    ['gender identity the same', 'same'],
    ['gender identity different', 'different'],
    ['trans', 'different'],
    ['all other gender', 'different'],
    ['non-binary', 'different'],
  ],
  'ethnic-group': (['asian', 'black', 'mixed', 'white', 'other'] as const).map((key) => [key, key]),
  religion: [
    ['no religion', 'none'],
    ...(['christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh'] as const).map((key): [string, string] => [
      key,
      key,
    ]),
    ['other', 'other-religion'],
  ],
  disability: [
    ['disabled under the equality act: day-to-day activities limited a lot', 'limited-a-lot'],
    ['disabled under the equality act: day-to-day activities limited a little', 'limited-a-little'],
    ['not disabled under the equality act: has long term', 'not-limited'],
    ['not disabled under the equality act: no long term', 'no-condition'],
  ],
  'sexual-orientation': [
    ['straight', 'straight'],
    ['gay', 'gay-or-lesbian'],
    ['bisexual', 'bisexual'],
    ['all other', 'other-orientation'],
    ['other', 'other-orientation'],
  ],
  'main-language': [
    ['english', 'english'],
    ...(['arabic', 'czech', 'kurdish', 'panjabi', 'persian', 'polish', 'romanian', 'urdu'] as const).map(
      (key): [string, string] => [key, key],
    ),
  ],
}

/** What a category most likely is among ours; `out` for totals and what does not apply, '' where somebody has to say. */
export function guessGroup(by: BaselineBy, label: string, areas: readonly { code: string; name: string }[]): string {
  const plain = label.toLowerCase()
  // First, because some of ours begin as totals do: "All other gender identities".
  const known = words[by]?.find(([start]) => plain.startsWith(start))?.[1]
  if (known) return known
  if (/^(total|all )|does not apply|not answered/.test(plain)) return leftOut
  if (by === 'area') return areas.find(({ name }) => plain.includes(name.toLowerCase().replace('&', 'and')))?.code ?? ''
  if (by === 'age-band') return bandsOf(label).length === 1 ? (bandsOf(label)[0] ?? '') : ''
  return ''
}

/** First and last year of each of our bands. */
const years = (band: string): [number, number] => {
  if (band === 'under-13') return [0, 12]
  if (band === '80-plus') return [80, Number.POSITIVE_INFINITY]
  return band.split('-').map(Number) as [number, number]
}

/** Bands of ours that a category of ages lies in, by the numbers in its name; several where it does not fit. */
export function bandsOf(label: string): string[] {
  const [first, second] = [...label.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  if (first === undefined) return []
  const isUnder = /under|younger|less/i.test(label)
  const isOver = /over|older|more|\+/i.test(label)
  const to = second ?? (isOver ? Number.POSITIVE_INFINITY : first)
  const from = isUnder && second === undefined ? 0 : first
  return ageBands.filter((band) => {
    const [low, high] = years(band)
    return from <= high && to >= low
  })
}
