import type { PlaceLists } from '#domain/surveys/rules/check-answer.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { otherKey, type Question } from '#domain/surveys/schema/definition.ts'
import { cleanText } from '#domain/surveys/schema/public.ts'
import type { Mapping, Target } from '../schema.ts'
import { askedBy } from './targets.ts'
import { byWord, codesOf, type KnownCode, plainWord } from './words.ts'

/** A column of a file with what it means. */
export type Column = {
  /** Its place in the file. */
  index: number
  name: string
  target: Target
  /** For answers: what was asked. */
  asked: { question: Question; part: string | undefined; isTick: boolean } | undefined
  /** For answers out of a list. */
  codes: KnownCode[] | undefined
  /** A word's key; '' for a word that somebody said to leave blank, undefined for one that means nothing here. */
  keyOf(word: string): string | undefined
}

/** The columns that hold something we want, in the order of the file. */
export function columnsOf(
  header: readonly string[],
  mapping: Pick<Mapping, 'targets' | 'words'>,
  definition: Definition,
  place: PlaceLists,
): Column[] {
  return mapping.targets.slice(0, header.length).flatMap((target, index): Column[] => {
    if (target === 'out') return []
    const codes = codesOf(definition, target, place)
    const known = codes && byWord(codes)
    const own = mapping.words[index] ?? {}
    const keyOf = (word: string) => {
      const plain = plainWord(word)
      // Somebody's word may be called as what every object has.
      const said = Object.hasOwn(own, plain) ? own[plain] : undefined
      return said ?? known?.get(plain) ?? known?.get(plain.replace(/^(\d+)\.0+$/, '$1'))
    }
    return [{ index, name: header[index] as string, target, asked: askedBy(definition, target), codes, keyOf }]
  })
}

/** A person's id as it is compared: spreadsheets make 1001.0 of 1001. */
export const plainId = (id: string): string => id.normalize('NFKC').replace(/^(\d+)\.0+$/, '$1')

/** What stands in a row's cell. */
export const cellOf = (column: Column, cells: readonly string[]): string => cleanText(cells[column.index] ?? '').trim()

/** Whether one cell may hold several answers. */
const isList = ({ asked }: Column): boolean =>
  asked?.question.kind === 'several-choices' || (asked?.question.kind === 'ranking' && asked.part === undefined)

/**
 * The single words of a cell: several answers are told apart by semicolons, bars or lines, and by commas where that
 * makes answers of them.
 */
export function wordsIn(column: Column, cell: string): string[] {
  if (!isList(column) || column.keyOf(cell) !== undefined) return [cell]
  const split = (text: string, signs: RegExp) =>
    text
      .split(signs)
      .map((word) => word.trim())
      .filter((word) => word !== '')
  return split(cell, /[;|\n]/).flatMap((word) => {
    if (column.keyOf(word) !== undefined) return [word]
    const parts = split(word, /,/)
    return parts.some((part) => column.keyOf(part) !== undefined) ? parts : [word]
  })
}

/** What a cell's words mean. `other`: those that somebody said are an answer of people's own. */
export function keysIn(column: Column, cell: string): { keys: string[]; other: string[]; unknown: string[] } {
  const found = { keys: [] as string[], other: [] as string[], unknown: [] as string[] }
  for (const word of wordsIn(column, cell)) {
    const key = column.keyOf(word)
    if (key === undefined) found.unknown.push(word)
    else if (key !== '') found.keys.push(key)
    if (key === otherKey && plainWord(word) !== otherKey) found.other.push(word)
  }
  return found
}
