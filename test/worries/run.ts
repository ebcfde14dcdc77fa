import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { isSure, languageOf } from '#domain/screening/rules/language.ts'
import { riskOf } from '#domain/screening/rules/risk.ts'
import { doubtOf, isHarmless } from '#domain/screening/rules/second-look.ts'
import { openEnglish } from '#server/suggestions/english.ts'
import { isHeldOut, isLearnedFrom } from './examples.ts'

/**
 * How many worries of the labelled lists screening notices, and how many harmless texts it holds: by the rules that a
 * text meets on arrival, and by the second look that the encoder takes at what these hold.
 * npm run test:worries: one line for the third of each list that is never looked at while rules are tuned, and beside it
 * the numbers of the worries that were missed, so that they can be found without their words being learned by.
 * -- --tuning: the misses and false alarms of the other two thirds, in full. -- --misses: those of the held-out third,
 * to be read once, after the last change.
 */
const languages = ['en', 'ur', 'ro', 'pl', 'cs', 'ar', 'pa'] as const
type Row = { id: string; label: 'worry' | 'fine'; kind: string; text: string }

const here = import.meta.dirname
const shared = join(here, '../../../shared/data/voices/nhs-feedback-half.csv')
const asked = process.argv[2]
const encoder = await openEnglish()

const listOf = (language: string): Row[] => {
  const file = join(here, `${language}.csv`)
  return existsSync(file) ? parse(readFileSync(file), { columns: true, bom: true }) : []
}
const share = (part: number, all: number) => (all ? Math.round((part / all) * 1000) / 1000 : null)

/** What becomes of texts whose form was in one language: which the rules hold, and which of those stay held. */
async function judged(texts: readonly string[], formLanguage: string) {
  const byRules = new Set(texts.filter((text) => riskOf(text).mayBe))
  const stay = new Set(byRules)
  for (const text of byRules) {
    // As the sweep writes it down before the second look.
    const found = languageOf(text)
    const doubt = doubtOf(text, isSure(found) && found.language ? found.language : formLanguage)
    const [meaning] = doubt === null ? [] : await encoder.embed([text])
    if (doubt !== null && meaning && isHarmless(doubt, meaning)) stay.delete(text)
  }
  return { byRules, stay }
}

async function judge(rows: readonly Row[], language: string) {
  const worries = rows.filter(({ label }) => label === 'worry')
  const fine = rows.filter(({ label }) => label === 'fine')
  const { byRules, stay } = await judged(
    rows.map(({ text }) => text),
    language,
  )
  const misses = worries.filter(({ text }) => !stay.has(text))
  const alarms = fine.filter(({ text }) => stay.has(text))
  const isCleared = ({ text }: Row) => byRules.has(text) && !stay.has(text)
  const figures = {
    recall: share(worries.length - misses.length, worries.length),
    falseAlarm: share(alarms.length, fine.length),
    ...{ worries: worries.length, fine: fine.length },
    byRulesAlone: {
      recall: share(worries.filter(({ text }) => byRules.has(text)).length, worries.length),
      falseAlarm: share(fine.filter(({ text }) => byRules.has(text)).length, fine.length),
    },
    worriesCleared: worries.filter(isCleared).length,
  }
  return { misses, alarms, figures, isCleared }
}

type Comment = { id: string; text: string }
function readComments(): Comment[] {
  if (!existsSync(shared)) {
    process.stderr.write('The shared comments are not there: their share was not counted.\n')
    return []
  }
  const rows: Record<string, string>[] = parse(readFileSync(shared), { columns: true, bom: true })
  return rows
    .map((row) => ({ id: row.comment_id ?? '', text: row.comment ?? row.text ?? row.comment_txt ?? '' }))
    .filter(({ text }) => text !== '')
}

/** How many of the shared comments are held: all, and those that no weight was learned from. */
async function shareHeld(comments: readonly Comment[]) {
  const { byRules, stay } = await judged(
    comments.map(({ text }) => text),
    'en',
  )
  const of = (some: ReadonlySet<string>, among: readonly Comment[]) =>
    share(among.filter(({ text }) => some.has(text)).length, among.length)
  const unlearned = comments.filter(({ id }) => !isLearnedFrom(id))
  return {
    ...{ held: of(stay, comments), heldByRulesAlone: of(byRules, comments) },
    unlearned: { held: of(stay, unlearned), heldByRulesAlone: of(byRules, unlearned) },
  }
}

/** Short ones outweigh nothing. */
const longEnough = 60
const ended = (text: string) => (/[.!?]\s*$/.test(text) ? text.trim() : `${text.trim()}.`)
/**
 * How many worries are noticed that stand after or before a whole harmless comment that somebody really sent, each
 * beside another: none that was learned from, and none that is held by itself.
 */
async function noticedBeside(worries: readonly Row[], comments: readonly Comment[]) {
  const harmless = comments
    .filter(({ id, text }) => !isLearnedFrom(id) && text.length > longEnough && !riskOf(text).mayBe)
    .map(({ text }) => text)
  if (harmless.length === 0) return null
  const pairs = worries.map(({ text }, at) => ({ text, beside: harmless[(at * 31) % harmless.length] as string }))
  const after = pairs.map(({ text, beside }) => `${ended(beside)} ${text}`)
  const before = pairs.map(({ text, beside }) => `${ended(text)} ${beside}`)
  const { byRules, stay } = await judged([...after, ...before], 'en')
  const of = (some: ReadonlySet<string>, texts: readonly string[]) =>
    share(texts.filter((text) => some.has(text)).length, texts.length)
  return {
    ...{ after: of(stay, after), before: of(stay, before) },
    byRulesAlone: { after: of(byRules, after), before: of(byRules, before) },
  }
}

const parts = []
for (const language of languages) {
  const part = listOf(language).filter(({ id }) => isHeldOut(id) !== (asked === '--tuning'))
  parts.push({ language, rows: part, ...(await judge(part, language)) })
}
if (asked === '--tuning' || asked === '--misses')
  for (const { language, misses, alarms, isCleared } of parts) {
    for (const row of misses) {
      const { id, kind, text } = row
      process.stdout.write(`${language} ${isCleared(row) ? 'CLEARED' : 'MISS'} ${id} ${kind}: ${text}\n`)
    }
    for (const { id, kind, text } of alarms) {
      const { signs, telling } = riskOf(text)
      process.stdout.write(`${language} ALARM ${id} ${kind}: ${text} [${[...signs, ...telling].join(', ')}]\n`)
    }
  }
else
  for (const { language, misses, isCleared } of parts)
    for (const row of misses)
      process.stderr.write(`${language} ${isCleared(row) ? 'cleared' : 'missed'} ${row.id} (${row.kind})\n`)
const { recall, falseAlarm } = parts[0]?.figures ?? { recall: null, falseAlarm: null }
const byLanguage = Object.fromEntries(parts.map(({ language, figures }) => [language, figures]))
const comments = readComments()
const beside = await noticedBeside(parts[0]?.rows.filter(({ label }) => label === 'worry') ?? [], comments)
process.stdout.write(
  `${JSON.stringify({ test: 'worries', part: asked === '--tuning' ? 'tuning' : 'held-out', recall, falseAlarm, ...(await shareHeld(comments)), beside, unchecked: languages.slice(1), byLanguage })}\n`,
)
