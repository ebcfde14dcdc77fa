import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { riskOf } from '#domain/screening/rules/risk.ts'

/**
 * How many worries of the labelled lists screening notices, and how many harmless texts it holds.
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

/** A third, by the first bytes of the id's hash: the same whoever runs it, whatever is added. */
const isHeldOut = (id: string) => createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0

const listOf = (language: string): Row[] => {
  const file = join(here, `${language}.csv`)
  return existsSync(file) ? parse(readFileSync(file), { columns: true, bom: true }) : []
}
const share = (part: number, all: number) => (all ? Math.round((part / all) * 1000) / 1000 : null)

function judge(rows: readonly Row[]) {
  const worries = rows.filter(({ label }) => label === 'worry')
  const fine = rows.filter(({ label }) => label === 'fine')
  const misses = worries.filter(({ text }) => !riskOf(text).mayBe)
  const alarms = fine.filter(({ text }) => riskOf(text).mayBe)
  const figures = {
    recall: share(worries.length - misses.length, worries.length),
    falseAlarm: share(alarms.length, fine.length),
    worries: worries.length,
    fine: fine.length,
  }
  return { misses, alarms, figures }
}

function shareHeld(): number | null {
  if (!existsSync(shared)) {
    process.stderr.write('The shared comments are not there: their share was not counted.\n')
    return null
  }
  const comments: Record<string, string>[] = parse(readFileSync(shared), { columns: true, bom: true })
  const texts = comments.map((row) => row.comment ?? row.text ?? row.comment_txt ?? '').filter(Boolean)
  return share(texts.filter((text) => riskOf(text).mayBe).length, texts.length)
}

const parts = languages.map((language) => {
  const rows = listOf(language)
  const part = rows.filter(({ id }) => isHeldOut(id) !== (asked === '--tuning'))
  return { language, ...judge(part) }
})
const english = parts[0]
if (asked === '--tuning' || asked === '--misses')
  for (const { language, misses, alarms } of parts) {
    for (const { id, kind, text } of misses) process.stdout.write(`${language} MISS ${id} ${kind}: ${text}\n`)
    for (const { id, kind, text } of alarms) {
      const { signs, telling } = riskOf(text)
      process.stdout.write(`${language} ALARM ${id} ${kind}: ${text} [${[...signs, ...telling].join(', ')}]\n`)
    }
  }
else
  for (const { language, misses } of parts)
    for (const { id, kind } of misses) process.stderr.write(`${language} missed ${id} (${kind})\n`)
const { recall, falseAlarm } = english?.figures ?? { recall: null, falseAlarm: null }
const byLanguage = Object.fromEntries(parts.map(({ language, figures }) => [language, figures]))
process.stdout.write(
  `${JSON.stringify({ test: 'worries', part: asked === '--tuning' ? 'tuning' : 'held-out', recall, falseAlarm, held: shareHeld(), unchecked: languages.slice(1), byLanguage })}\n`,
)
