import type { Day } from '#db/schema/columns.ts'
import type { Stance } from '#db/schema/commitments.ts'
import { latinDigits } from '#domain/kernel/digits.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'
import {
  answerMissing,
  baselineDayMissing,
  baselineLater,
  doneLater,
  dueMissing,
  dueNoDay,
  duePast,
  measureMissing,
  noNumber,
  roleMissing,
  saidMissing,
  stanceMissing,
  targetSame,
  targetWithoutBaseline,
  titleMissing,
  tooLong,
} from '../problems.ts'
import { longest, stances, type TextName, type TextsIn, type Typed, texts } from '../schema.ts'

/** What a version holds, checked; texts only in the languages that they were written in. */
export type Written = {
  texts: Record<TextName, TextsIn>
  stance: Stance
  role: string
  dueOn: Day | null
  baseline: number | null
  baselineOn: Day | null
  target: number | null
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
export const signs = (text: string): number => Array.from(text).length

/** Texts as they are kept: tidied, and no language in which nothing stands. */
export function checkTexts(field: string, typed: TextsIn, limit: number): Result<TextsIn, Problem> {
  const kept: TextsIn = {}
  for (const language of pageLanguages) {
    const text = tidy(typed[language] ?? '')
    if (signs(text) > limit) return fail(tooLong(`${field}.${language}`, limit))
    if (text) kept[language] = text
  }
  return ok(kept)
}

/** One line of text in one language. */
export function checkLine(field: string, typed: string, limit: number): Result<string, Problem> {
  const text = tidy(typed)
  return signs(text) > limit ? fail(tooLong(field, limit)) : ok(text)
}

/** 'YYYY-MM-DD' of a day that there is, between 1990 and 2100; null where nothing was typed. */
export function checkDay(field: string, typed: string): Result<Day | null, Problem> {
  const text = latinDigits(typed.trim())
  if (!text) return ok(null)
  const isThere =
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    text > '1990' &&
    text < '2100' &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  return isThere ? ok(text) : fail(dueNoDay(field))
}

/** As English and Urdu write what is large: 1,200 is never a little more than one. */
const inThousands = /^-?[1-9]\d{0,2}([,٬]\d{3})+([.٫]\d+)?$/

/** A number with a point or a comma, of any keyboard's digits; null where nothing was typed. */
export function checkNumber(field: string, typed: string): Result<number | null, Problem> {
  const digits = latinDigits(typed.trim()).replace('−', '-')
  const whole = inThousands.test(digits) ? digits.replaceAll(/[,٬]/g, '') : digits
  const text = whole.replace(',', '.').replace('٫', '.')
  if (!text) return ok(null)
  // A thousand million is more than anybody here counts; four places are more than anybody here measures.
  return /^-?\d{1,10}(\.\d{1,4})?$/.test(text) ? ok(Number(text)) : fail(noNumber(field))
}

/**
 * A commitment as it was typed, with what is wrong in it: a draft may be half, but not wrong.
 * @param kept the date that stands already: time alone makes nothing wrong
 */
export function checkWritten(typed: Typed, today: Day, kept: Day | null): Result<Written, Problem> {
  const written = {} as Record<TextName, TextsIn>
  for (const name of texts) {
    const checked = checkTexts(name, typed.texts[name], longest[name])
    if (!checked.ok) return checked
    written[name] = checked.value
  }
  // A list of nothing but drafts without a name helps nobody.
  if (!written.title.en) return fail(titleMissing)
  const stance = stances.find((each) => each === typed.stance)
  if (!stance) return fail(stanceMissing)
  const role = checkLine('role', typed.role.replace(/\s+/g, ' '), longest.role)
  if (!role.ok) return role
  const due = checkDay('dueOn', typed.dueOn)
  if (!due.ok) return due
  const dueOn = stance === 'wont' ? null : due.value
  if (dueOn !== null && stance === 'did' && dueOn > today) return fail(doneLater)
  if (dueOn !== null && stance !== 'did' && dueOn < today && dueOn !== kept) return fail(duePast)
  const measure = checkMeasure(typed, written, today)
  if (!measure.ok) return measure
  return ok({ texts: written, stance, role: role.value, dueOn, ...measure.value })
}

type Numbers = Pick<Written, 'baseline' | 'baselineOn' | 'target'>

function checkMeasure(typed: Typed, written: Written['texts'], today: Day): Result<Numbers, Problem> {
  const baseline = checkNumber('baseline', typed.baseline)
  if (!baseline.ok) return baseline
  const baselineOn = checkDay('baselineOn', typed.baselineOn)
  if (!baselineOn.ok) return baselineOn
  const target = checkNumber('target', typed.target)
  if (!target.ok) return target
  const hasAny = baseline.value !== null || baselineOn.value !== null || target.value !== null
  if (target.value !== null && baseline.value === null) return fail(targetWithoutBaseline)
  if (baseline.value === null && baselineOn.value !== null) return fail(noNumber('baseline'))
  if (baseline.value !== null && baselineOn.value === null) return fail(baselineDayMissing)
  if (baselineOn.value !== null && baselineOn.value > today) return fail(baselineLater)
  if (target.value !== null && target.value === baseline.value) return fail(targetSame)
  if (hasAny && !written.measure.en) return fail(measureMissing)
  return ok({ baseline: baseline.value, baselineOn: baselineOn.value, target: target.value })
}

/** Whether anything is missing before everybody may read it. */
export function checkWhole(
  { texts: words, stance, role, dueOn }: Omit<Written, 'baseline' | 'baselineOn' | 'target'>,
  today: Day,
  kept: Day | null,
): Result<null, Problem> {
  if (!words.said.en) return fail(saidMissing)
  if (!words.answer.en) return fail(answerMissing)
  if (!role) return fail(roleMissing)
  if (stance !== 'wont' && dueOn === null) return fail(dueMissing)
  // A draft may have lain for longer than it gave itself.
  if (dueOn !== null && (stance === 'will' || stance === 'doing') && dueOn < today && dueOn !== kept)
    return fail(duePast)
  return ok(null)
}
