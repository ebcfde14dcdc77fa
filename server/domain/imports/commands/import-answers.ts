import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { openCsv } from '../csv.ts'
import { type FaultyFile, faultyFile, noTextQuestion } from '../problems.ts'
import { knownTarget } from '../rules/targets.ts'
import { plainWord } from '../rules/words.ts'
import type { DateFormat, ImportFault, ImportSummary, Mapping, Target } from '../schema.ts'
import { bringIn } from './bring-in.ts'
import { hashOf, readSurveyForImport } from './door.ts'
import { checkMapping } from './map-columns.ts'
import { rulesFor } from './scan.ts'

/** What a file's columns hold, by their names. `text`: the survey's first open question. */
export type NamedColumns = {
  text?: string
  date?: string
  area?: string
  /** By column's name, a target such as `field:travel`. */
  more?: Record<string, string>
  /** By column's name: what its own words mean. */
  words?: Record<string, Record<string, string>>
}

export type ImportInput = {
  surveySlug: string
  file: Buffer
  columns: NamedColumns
  dateFormat: DateFormat
  /** BCP 47, of all texts in the file. */
  language: string
  isDryRun: boolean
}

/**
 * Brings a file in whose columns are named on the command line: as many rows as memory holds, because nobody waits for
 * a page.
 */
export async function importAnswers(
  ctx: Context,
  actor: Actor,
  { surveySlug, file, columns, dateFormat, language, isDryRun }: ImportInput,
): Promise<Result<ImportSummary, Problem | FaultyFile>> {
  const found = await readSurveyForImport(ctx, actor, surveySlug)
  if (!found.ok) return found
  const survey = found.value
  const csv = await openCsv(file)
  if (csv.fault) return fail(faultyFile([csv.fault]))
  const mapping = mappingFrom(csv.header, columns, survey)
  if (!mapping.ok) return mapping
  const full = { ...mapping.value, edition: language, dateFormat: dateFormat.isCertain ? dateFormat.pattern : null }
  return bringIn(ctx, actor, {
    ...{ survey, csv, isDryRun, most: Number.POSITIVE_INFINITY, goodRowsOnly: false },
    rules: rulesFor(ctx, survey, csv, full),
    fileHash: hashOf(file),
  })
}

/** @returns what each column means, or what is wrong with the file's first line */
function mappingFrom(
  header: readonly string[],
  { text, date, area, more = {}, words = {} }: NamedColumns,
  { definition }: Survey,
): Result<Pick<Mapping, 'targets' | 'words'>, Problem | FaultyFile> {
  const firstText = definition.items.find(({ kind }) => kind === 'open-text')
  if (text !== undefined && !firstText) return fail(noTextQuestion)
  const wanted: [string | undefined, Target][] = [
    [text, `field:${firstText?.key}`],
    [date, 'date'],
    [area, 'area'],
    ...Object.entries(more).map(([name, target]): [string, Target] => [name, knownTarget(definition, target)]),
  ]
  const targets = header.map((): Target => 'out')
  const own: Mapping['words'] = {}
  const faults: ImportFault[] = []
  for (const [column, target] of wanted) {
    if (column === undefined) continue
    const places = header.flatMap((name, index) => (name === column.trim() ? [index] : []))
    const [place] = places
    if (places.length > 1) faults.push({ line: 1, column, code: 'column-twice' })
    else if (place === undefined) faults.push({ line: 1, column, code: 'no-such-column', known: [...header] })
    else {
      targets[place] = target
      own[place] = plainWords(words[column] ?? {})
    }
  }
  if (faults.length > 0) return fail(faultyFile(faults))
  const checked = checkMapping(header, { targets })
  return checked.ok ? ok({ targets, words: own }) : checked
}

const plainWords = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([word, key]) => [plainWord(word), key]))
