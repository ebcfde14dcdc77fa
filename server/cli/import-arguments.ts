import { parseArgs } from 'node:util'
import { isDateFormat } from '#domain/imports/rules/dates.ts'
import { type DateFormat, usualDateFormat } from '#domain/imports/schema.ts'

export type ImportArguments = {
  file: string
  survey: string
  columns: { text?: string; date?: string; area?: string }
  /** A file that says what further columns hold. */
  mapFile: string | undefined
  dateFormat: DateFormat
  language: string
  isDryRun: boolean
}

export const usage = `npm run import -- FILE.csv --survey SLUG (--text COLUMN | --map FILE.json) [options]

  --date COLUMN          the column with the day somebody answered; without it, today
  --date-format FORMAT   dd, mm and yyyy in the order of the file, and every date must follow it. If not given it is
                         dd/mm/yyyy, and dates that only make sense as mm/dd/yyyy are read so, and counted
  --area COLUMN          the column with the name or code of an area of the place
  --map FILE.json        what more columns hold, as {"columns": {"Column": "field:KEY"}, "words": {"Column": {"Word": "KEY"}}};
                         a target is field:QUESTION, field:QUESTION.PART, tick:QUESTION.CHOICE, age-band, edition or respondent
                         (what the other tool calls somebody by: nobody is counted twice)
  --language CODE        the language of the texts; en if not given
  --dry-run              checks the file and says what would come in, and changes nothing`

/** @returns what was asked for, or a sentence that says what is missing */
export function readArguments(args: string[]): ImportArguments | string {
  const given = parsed(args)
  if (typeof given === 'string') return given
  const { values, positionals } = given
  const [file, ...more] = positionals
  if (!file) return 'Which file? Name one CSV file.'
  if (more.length > 0) return `One file at a time: ${file}, and then ${more.join(', ')}.`
  if (!values.survey) return 'Which survey do the answers belong to? Give its address name with --survey.'
  if (!values.text && !values.map) return 'Which column holds the text? Name it with --text.'
  const pattern = values['date-format']?.toLowerCase()
  if (pattern !== undefined && !isDateFormat(pattern))
    return `${pattern} is no date format: write dd, mm and yyyy with one sign between them.`
  const language = canonicalLanguage(values.language ?? 'en')
  if (!language) return `${values.language} is no language code: write one like en, ur or en-GB.`
  return {
    file,
    survey: values.survey,
    columns: {
      ...(values.text && { text: values.text }),
      ...(values.date && { date: values.date }),
      ...(values.area && { area: values.area }),
    },
    mapFile: values.map,
    dateFormat: pattern === undefined ? usualDateFormat : { pattern, isCertain: true },
    language,
    isDryRun: values['dry-run'] ?? false,
  }
}

/** BCP 47 in its one spelling: en-GB for en-gb; undefined for what is none, as en_GB. */
function canonicalLanguage(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0]
  } catch {
    return undefined
  }
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ survey: text, text, date: text, area: text, map: text, language: text, 'date-format': text },
        'dry-run': { type: 'boolean' },
      },
    })
  } catch (error) {
    return (error as Error).message
  }
}
