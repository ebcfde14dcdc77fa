import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { allEditions } from '#domain/surveys/schema/editions.ts'
import { openCsv } from '../csv.ts'
import { faultyFile, nothingMapped, targetTwice } from '../problems.ts'
import { guessDateFormat, guessTargets } from '../rules/guess.ts'
import { knownTarget, targetsOf } from '../rules/targets.ts'
import { plainWord } from '../rules/words.ts'
import {
  type ChosenEncoding,
  type Encoding,
  longestWord,
  type Mapping,
  mostWords,
  ownTargets,
  type TargetChoice,
} from '../schema.ts'
import { findMapping, saveEncoding, saveMapping } from '../store.ts'
import { type OpenFile, openKeptFile } from './door.ts'

export type MappingForm = {
  name: string
  encoding: Encoding
  title: Record<string, string>
  source: string
  /** `samples`: what stands in the first rows that say anything there. */
  columns: { name: string; samples: string[] }[]
  choices: TargetChoice[]
  mapping: Mapping
  /** Whether a file with these columns was mapped before. */
  isKnown: boolean
}

const [rowsLooked, samplesShown, longestSample] = [200, 3, 80]

/** What a file's columns hold, and what each might mean: as somebody said the last time, or as well as can be guessed. */
export async function readMappingForm(
  ctx: Context,
  actor: Actor,
  slug: string,
  fileId: string,
): Promise<Result<MappingForm, Problem>> {
  const opened = await openKeptFile(ctx, actor, slug, fileId)
  if (!opened.ok) return opened
  const { survey, name, csv } = opened.value
  const columns = await samplesOf(opened.value)
  const kept = await readMapping(ctx, opened.value)
  return ok({
    ...{ name, encoding: csv.encoding, columns },
    title: survey.definition.title,
    source: survey.definition.editions[0] ?? 'en',
    choices: targetsOf(survey.definition),
    mapping: kept ?? guessMapping(opened.value, columns),
    isKnown: kept !== undefined,
  })
}

/** What was said about such files before, as far as the survey still asks it. */
export async function readMapping(ctx: Context, { survey, headerHash }: OpenFile): Promise<Mapping | undefined> {
  const kept = await findMapping(ctx.db, survey.id, headerHash)
  return kept && { ...kept, targets: kept.targets.map((target) => knownTarget(survey.definition, target)) }
}

function guessMapping({ survey, csv }: OpenFile, columns: MappingForm['columns']): Mapping {
  const targets = guessTargets(csv.header, survey.definition)
  const dates = columns.filter((_, index) => targets[index] === 'date').flatMap(({ samples }) => samples)
  return { targets, words: {}, dateFormat: guessDateFormat(dates), edition: survey.definition.editions[0] ?? 'en' }
}

async function samplesOf({ csv }: OpenFile): Promise<MappingForm['columns']> {
  const columns = csv.header.map((name) => ({ name, samples: [] as string[] }))
  for await (const piece of csv.rows()) {
    if ('fault' in piece) continue
    for (const [index, cell] of piece.cells.entries()) {
      const sample = shortened(cell.trim())
      const { samples } = columns[index] as (typeof columns)[number]
      if (sample && samples.length < samplesShown && !samples.includes(sample)) samples.push(sample)
    }
    if (piece.row >= rowsLooked) break
  }
  return columns
}

const shortened = (text: string): string => {
  const letters = [...text]
  return letters.length > longestSample ? `${letters.slice(0, longestSample).join('')}…` : text
}

/**
 * Keeps what a file's columns mean, for this file and the next one like it. Words keep what was said about them before,
 * as long as their column means the same.
 */
export async function mapColumns(
  ctx: Context,
  actor: Actor,
  slug: string,
  fileId: string,
  given: Omit<Mapping, 'words'>,
): Promise<Result<undefined, Problem>> {
  const opened = await openKeptFile(ctx, actor, slug, fileId)
  if (!opened.ok) return opened
  const { survey, csv, headerHash } = opened.value
  const targets = csv.header.map((_, index) => knownTarget(survey.definition, given.targets[index] ?? 'out'))
  const before = await readMapping(ctx, opened.value)
  const words = Object.fromEntries(
    Object.entries(before?.words ?? {}).filter(([index]) => before?.targets[Number(index)] === targets[Number(index)]),
  )
  const edition = allEditions.includes(given.edition) ? given.edition : (survey.definition.editions[0] ?? 'en')
  const mapping = { ...given, targets, words, edition }
  const checked = checkMapping(csv.header, mapping)
  if (!checked.ok) return checked
  return transact<undefined, Problem>(ctx, async (tx) => {
    await saveMapping(tx, survey.id, headerHash, mapping)
    return ok(undefined)
  })
}

/** Says what a file was saved in, for this file alone: its columns and words are read anew. */
export async function chooseEncoding(
  ctx: Context,
  actor: Actor,
  slug: string,
  fileId: string,
  encoding: ChosenEncoding,
): Promise<Result<undefined, Problem>> {
  const opened = await openKeptFile(ctx, actor, slug, fileId)
  if (!opened.ok) return opened
  const { fault } = await openCsv(opened.value.bytes, encoding)
  if (fault) return fail(faultyFile([fault]))
  return transact<undefined, Problem>(ctx, async (tx) => {
    await saveEncoding(tx, fileId, encoding)
    return ok(undefined)
  })
}

/** At least one answer, and no answer from two columns. */
export function checkMapping(
  header: readonly string[],
  { targets }: Pick<Mapping, 'targets'>,
): Result<undefined, Problem> {
  const used = targets.filter((target) => target !== 'out')
  const twice = used.find((target, index) => used.indexOf(target) !== index)
  if (twice) return fail(targetTwice(header.filter((_, index) => targets[index] === twice)))
  return used.some((target) => !ownTargets.some((own) => own === target)) ? ok(undefined) : fail(nothingMapped)
}

/**
 * Says what some of a file's own words mean. Columns that the file does not have, and words past the most we keep, are
 * left out. @param words by column's place; '' leaves such a cell blank
 */
export async function mapWords(
  ctx: Context,
  actor: Actor,
  slug: string,
  fileId: string,
  words: Mapping['words'],
): Promise<Result<undefined, Problem>> {
  const opened = await openKeptFile(ctx, actor, slug, fileId)
  if (!opened.ok) return opened
  const { survey, csv, headerHash } = opened.value
  const before = await readMapping(ctx, opened.value)
  if (!before) return fail(nothingMapped)
  const merged = { ...before.words }
  let left = mostWords - Object.values(merged).reduce((sum, own) => sum + Object.keys(own).length, 0)
  for (const index of csv.header.keys()) {
    const own = Object.hasOwn(words, index) ? words[index] : undefined
    if (!own) continue
    const said = Object.entries(own).filter(([word]) => word.length <= longestWord)
    const plain = said.slice(0, Math.max(0, left)).map(([word, key]) => [plainWord(word), key])
    left -= plain.length
    merged[index] = { ...merged[index], ...Object.fromEntries(plain) }
  }
  return transact<undefined, Problem>(ctx, async (tx) => {
    await saveMapping(tx, survey.id, headerHash, { ...before, words: merged })
    return ok(undefined)
  })
}
