import { faultsTold, type ImportFault, type ImportSummary } from '#domain/imports/schema.ts'

const number = new Intl.NumberFormat('en-GB')
const list = new Intl.ListFormat('en-GB')

/** One line that says what happened, or what would. */
export function summaryLine(file: string, survey: string, summary: ImportSummary, isDryRun: boolean): string {
  const { read, added, withoutText, knownBefore, sameRespondent, hiddenAnswers } = summary
  const rows = `${number.format(read)} ${read === 1 ? 'row' : 'rows'}`
  const asides = [
    ...(knownBefore > 0 ? [`${number.format(knownBefore)} came in from this file before`] : []),
    ...(sameRespondent > 0 ? [`${number.format(sameRespondent)} of people, by their id, who are here already`] : []),
    ...(hiddenAnswers > 0
      ? [`${number.format(hiddenAnswers)} answers left out, as their row’s other answers hide the question`]
      : []),
    ...(withoutText > 0 ? [`${number.format(withoutText)} without text skipped`] : []),
  ]
  const done = isDryRun ? 'would bring in' : 'brought in'
  return `${file}: ${rows} read, ${done} ${number.format(added)} for ${survey}${asides.map((aside) => `; ${aside}`).join('')}.`
}

/** What whoever knows the file should look at; undefined when all is plain. */
export function dateNote({ turnedDates, unsureDates }: ImportSummary): string | undefined {
  if (turnedDates === 0) return undefined
  const dates = (count: number) => `${number.format(count)} ${count === 1 ? 'date' : 'dates'}`
  const turned = `${dates(turnedDates)} only made sense with the month first, and came in so.`
  const unsure = `${dates(unsureDates)} could be either way, and came in day first.`
  return `Note: ${turned}${unsureDates > 0 ? ` ${unsure}` : ''} To allow one way only, give --date-format.`
}

/** What is wrong with a file, a line each. */
export function faultLines(file: string, faults: readonly ImportFault[]): string[] {
  const told = faults.slice(0, faultsTold).map((fault) => `  ${where(fault)}: ${sentence(fault)}`)
  const rest = faults.length - told.length
  return [
    `${file} was not brought in, and nothing was changed:`,
    ...told,
    ...(rest > 0 ? [`  … and ${number.format(rest)} more.`] : []),
  ]
}

const where = ({ line, column }: ImportFault) => (column ? `line ${line}, column ${column}` : `line ${line}`)

function sentence(fault: ImportFault): string {
  switch (fault.code) {
    case 'spreadsheet':
      return 'this is a spreadsheet, not CSV. Save it as “CSV UTF-8”, then try again.'
    case 'not-csv':
      return quotes[fault.reason]
    case 'empty-file':
      return 'the file is empty. Its first line must name the columns.'
    case 'no-such-column':
      return `there is no such column. The columns are ${list.format(fault.known)}.`
    case 'column-twice':
      return 'two columns have this name. Rename one.'
    case 'too-many-rows':
      return `more than ${number.format(fault.limit)} rows. Split the file.`
    case 'too-many-columns':
      return `more than ${number.format(fault.limit)} columns. Is it the right file?`
    case 'wrong-number-of-cells':
      return `${fault.cells} cells, but the first line names ${fault.wanted} columns. Is a quotation mark or a comma missing?`
    case 'too-long':
      return `${number.format(fault.length)} characters. The longest text we take has ${number.format(fault.limit)}.`
    case 'no-date':
      return `there is no date. Write one as ${fault.format}.`
    case 'not-a-date':
      return `“${fault.value}” is not a day written as ${fault.format}.`
    case 'date-to-come':
      return `“${fault.value}” is still to come. Is --date-format right?`
    case 'unknown-area':
      return `“${fault.value}” is not an area of this place. The areas are ${list.format(fault.known)}.`
    case 'unknown-word':
      return `“${fault.value}” is none of the answers. Say what it means in the words of --map.`
    case 'child-alone':
      return 'a child under 13, and no file says who was with them. Leave this row out.'
    case 'respondent-twice':
      return `the same id stands in line ${fault.first}. One of the two rows has to go.`
    case 'answer':
      return `this answer does not fit its question (${fault.problem.code}).`
  }
}

const quotes = {
  'open-quote': 'a quotation mark opens a cell here and none closes it.',
  'stray-quote':
    'a quotation mark stands in the middle of a cell: write it twice, and the cell between quotation marks.',
}

/** What the file was taken for, where it does not say so itself. */
export const encodingNote = ({ encoding }: ImportSummary): string | undefined =>
  encoding === 'windows-1252' ? 'Note: the file is no UTF-8, and was read as Windows-1252.' : undefined
