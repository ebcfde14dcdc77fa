import type { PackContent, RowOf } from '../schema.ts'

/** A pack as it is kept: without the words of its quotes. */
export const withoutQuotes = ({ about, findings, sheets }: PackContent): PackContent => ({
  ...{ about, findings },
  sheets: { ...sheets, quotes: [] },
})

/**
 * A pack as it may be read now: with the words that may still be quoted. Its counts stay as they were.
 * @param gone how many quotes were taken back since it was composed
 */
export function assemble(
  { about, findings, sheets }: PackContent,
  quotes: readonly RowOf<'quotes'>[],
  gone: number,
): PackContent {
  const counted = sheets['read-me'].map((row) =>
    row.item === 'rows' && row.subject === 'quotes' ? { ...row, value: quotes.length } : row,
  )
  const note = gone > 0 ? [{ item: 'quotes_taken_back', subject: null, value: gone }] : []
  return { about, findings, sheets: { ...sheets, 'read-me': [...counted, ...note], quotes: [...quotes] } }
}
