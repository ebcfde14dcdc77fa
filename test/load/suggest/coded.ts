import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A comment with the themes that people gave it. */
export type Coded = { respondent: string; text: string; themes: string[] }

/** What a coder writes who gives no theme. */
const noTheme = ['Not assigned']

/**
 * Reads comments with columns comment_id, comment and themes ("; " between themes). Left out: comments without a theme,
 * and every text that was there before, however it was written.
 */
export function readCoded(file: string, known: ReadonlySet<string> = new Set()): Coded[] {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true })
  const seen = new Set(known)
  const coded: Coded[] = []
  for (const { comment_id, comment, themes } of rows) {
    if (comment_id === undefined || comment === undefined || themes === undefined)
      throw new Error(`${file} needs the columns comment_id, comment and themes`)
    const own = [...new Set(themes.split(';').map((theme) => theme.trim()))].filter(
      (theme) => theme && !noTheme.some((none) => none.toLowerCase() === theme.toLowerCase()),
    )
    const same = sameText(comment)
    if (own.length === 0 || same === '' || seen.has(same)) continue
    seen.add(same)
    coded.push({ respondent: comment_id.replace(/ - Q\d+$/, ''), text: comment.trim(), themes: own })
  }
  return coded
}

/** What makes two texts the same: their letters and digits. */
export const sameText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Seven of ten respondents to learn from, by a hash of who they are, so that nobody stands on both sides. */
export function splitByRespondent(coded: readonly Coded[]): { train: Coded[]; test: Coded[] } {
  const isTrain = ({ respondent }: Coded) =>
    createHash('sha256').update(respondent).digest().readUInt32BE(0) / 4_294_967_296 < 0.7
  return { train: coded.filter(isTrain), test: coded.filter((each) => !isTrain(each)) }
}

/** Themes that a learner can be asked for: with 25 comments or more to learn from. In the order of the alphabet. */
export function themesToLearn(train: readonly Coded[], least = 25): string[] {
  const counts = new Map<string, number>()
  for (const { themes } of train) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([theme]) => theme)
    .sort()
}
