import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { wordsIn as wordingIn } from '#domain/surveys/schema/editions.ts'
import { nothingMapped } from '../problems.ts'
import { type Column, cellOf, keysIn } from '../rules/columns.ts'
import { readDate } from '../rules/dates.ts'
import type { RowRules } from '../rules/read-row.ts'
import { plainWord } from '../rules/words.ts'
import {
  faultsOnPage,
  type HiddenAnswer,
  type ImportFault,
  longestWord,
  mostRows,
  type Preview,
  type PreviewRow,
  rowsOnPage,
  type UnknownWords,
  wordsOffered,
} from '../schema.ts'
import { hashOf, openKeptFile } from './door.ts'
import { readMapping } from './map-columns.ts'
import { counter, hiddenIn, type Outcome, readBefore, rulesFor, scan } from './scan.ts'

/** Reads the whole file as it would come in, and changes nothing. @param page of its rows, from 1 */
export async function previewImport(
  ctx: Context,
  actor: Actor,
  slug: string,
  fileId: string,
  { page, language }: { page: number; language: string },
): Promise<Result<Preview, Problem>> {
  const opened = await openKeptFile(ctx, actor, slug, fileId)
  if (!opened.ok) return opened
  const { survey, csv, bytes } = opened.value
  const mapping = await readMapping(ctx, opened.value)
  if (!mapping) return fail(nothingMapped)
  const rules = rulesFor(ctx, survey, csv, mapping)
  const before = await readBefore(ctx, survey, hashOf(bytes), rules)
  const counts = counter(csv)
  const faults: ImportFault[] = []
  const rows: PreviewRow[] = []
  const hidden: HiddenAnswer[] = []
  const unknown = new Map<Column, Map<string, { word: string; count: number }>>()
  let [read, faultCount] = [0, 0]
  for await (const outcome of scan(csv, rules, before, mostRows)) {
    counts.add(outcome)
    read += 1
    if (outcome.csv && hidden.length < faultsOnPage)
      for (const { name } of hiddenIn(outcome)) hidden.push({ line: outcome.csv.line, column: name })
    if (outcome.state === 'faulty') {
      faultCount += outcome.faults.length
      if (faults.length < faultsOnPage) faults.push(...outcome.faults)
      collectUnknown(unknown, rules, outcome)
    }
    if (Math.ceil(read / rowsOnPage) === page) rows.push(previewOf(outcome, rules, language, mapping.edition))
  }
  return ok({
    summary: counts.summary(),
    columns: rules.columns.map(({ name, target }) => ({ name, target })),
    rows,
    pages: Math.max(1, Math.ceil(read / rowsOnPage)),
    faults: faults.slice(0, faultsOnPage),
    faultCount,
    hidden: hidden.slice(0, faultsOnPage),
    unknown: offeredOf(unknown),
  })
}

function collectUnknown(
  unknown: Map<Column, Map<string, { word: string; count: number }>>,
  { columns }: RowRules,
  { csv }: Extract<Outcome, { state: 'faulty' }>,
): void {
  if (!csv) return
  for (const column of columns.filter(({ codes }) => codes !== undefined))
    for (const word of keysIn(column, cellOf(column, csv.cells)).unknown) {
      if (word === '' || word.length > longestWord) continue
      const words = unknown.get(column) ?? new Map<string, { word: string; count: number }>()
      unknown.set(column, words)
      const plain = plainWord(word)
      words.set(plain, { word: words.get(plain)?.word ?? word, count: (words.get(plain)?.count ?? 0) + 1 })
    }
}

/** The commonest first: saying what those mean mends most rows. */
function offeredOf(unknown: ReadonlyMap<Column, ReadonlyMap<string, { word: string; count: number }>>): UnknownWords[] {
  const each = Math.ceil(wordsOffered / Math.max(1, unknown.size))
  return [...unknown].slice(0, wordsOffered / 10).map(([{ index, name, codes = [] }, words]) => ({
    ...{ column: index, name },
    words: [...words.values()].sort((one, other) => other.count - one.count).slice(0, each),
    codes: codes.map(({ key, texts }) => ({ key, texts })),
  }))
}

function previewOf(outcome: Outcome, rules: RowRules, language: string, source: string): PreviewRow {
  const line = outcome.csv?.line ?? (outcome.state === 'faulty' ? (outcome.faults[0]?.line ?? 0) : 0)
  const cells = outcome.csv?.cells
  const left = hiddenIn(outcome)
  return {
    line,
    state: outcome.state,
    cells: cells
      ? rules.columns.map((column) => shownCell(column, cellOf(column, cells), rules, language, source))
      : [],
    hidden: [...rules.columns.entries()].flatMap(([place, column]) => (left.includes(column) ? [place] : [])),
  }
}

const longestShown = 120

function shownCell(column: Column, cell: string, rules: RowRules, language: string, source: string): string {
  if (column.target === 'date') {
    const read = readDate(cell, rules.dateFormat, rules.today)
    return typeof read === 'string' ? cell : read.day
  }
  const letters = [...cell]
  if (cell === '' || !column.codes)
    return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : cell
  const { keys, other, unknown } = keysIn(column, cell)
  const named = keys.map((key) => {
    const texts = column.codes?.find((code) => code.key === key)?.texts ?? {}
    return wordingIn(texts, language, source).text || key
  })
  return [...named, ...other, ...unknown.map((word) => `? ${word}`)].join('; ')
}
