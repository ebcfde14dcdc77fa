import { ageBands, longestText } from '#domain/contributions/schema.ts'
import { latinDigits } from '#domain/kernel/digits.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import {
  answerMissing,
  answerTooLong,
  choiceUnknown,
  dateOutside,
  dateUnknown,
  districtUnknown,
  numberOutside,
  numberUnknown,
  onlyOneChoice,
  otherMissing,
  rankingIncomplete,
  rowsIncomplete,
  stepUnknown,
  tooFewChoices,
  tooManyChoices,
} from '../problems.ts'
import {
  type AnswerValue,
  dateParts,
  fieldOf,
  type GivenAnswers,
  isGiven,
  pickedOf,
  whyPart,
} from '../schema/answers.ts'
import { fiveSteps, otherKey, type Question, stances, yesNo } from '../schema/definition.ts'
import { cleanText, lengthOf } from '../schema/public.ts'
import { longestCode, readDay, readNumber } from '../schema/typed.ts'

/** What a place brings along: its areas, and the postcode districts it reaches into. */
export type PlaceLists = {
  areas: readonly { id: string; code: string; name: string }[]
  districts: readonly { code: string; areaId: string | null }[]
}

/** What is kept of one answer. Words become a contribution; areas and age bands stand with the response. */
export type CheckedAnswer = {
  key: string
  value?: AnswerValue
  text?: string
  areaId?: string
  ageBand?: string
}
type Checked = Result<CheckedAnswer, Problem>
type Given = (part?: string) => string[]

/** One answer to one question; undefined for a question that was skipped and may be. */
export function checkAnswer(
  question: Question,
  given: GivenAnswers,
  place: PlaceLists,
): Result<CheckedAnswer | undefined, Problem> {
  if (!isGiven(given, question)) return question.required ? fail(answerMissing) : ok(undefined)
  // Not cut here: an answer must be refused for what it is, not stored shortened.
  const of: Given = (part) =>
    (given[fieldOf(question.key, part)] ?? []).map(cleanText).filter((value) => value.trim() !== '')
  if (of().length > 1 && question.kind !== 'several-choices') return fail(onlyOneChoice)
  return check(question, of, place)
}

function check(question: Question, of: Given, place: PlaceLists): Checked {
  const { key, kind } = question
  const first = (of()[0] ?? '').trim()
  switch (kind) {
    case 'open-text':
      return withText({ key }, first, question.longest)
    case 'single-choice':
    case 'several-choices':
      return checkChoices(question, of)
    case 'yes-no':
      return checkOneOf(key, first, yesNo)
    case 'rating':
      return checkStep(key, first, question.points)
    case 'smileys':
      return checkStep(key, first, fiveSteps.length)
    case 'i-statement': {
      // Words without a step are an answer too, where a step may be skipped.
      const step = first === '' && !question.required ? ok({ key }) : checkStep(key, first, fiveSteps.length)
      return step.ok && question.why ? withText(step.value, of(whyPart)[0] ?? '', longestText) : step
    }
    case 'number':
      return checkNumber(question, first)
    case 'date':
      return checkDate(question, of)
    case 'ranking':
      return checkRanking(question, of)
    case 'matrix':
      return checkRows(
        question,
        of,
        question.choices.map((choice) => choice.key),
      )
    case 'statements':
      return checkRows(question, of, stances)
    case 'area': {
      const area = place.areas.find(({ code }) => code === first)
      return area ? ok({ key, areaId: area.id }) : fail(choiceUnknown)
    }
    case 'postcode-district':
      return checkDistrict(key, first, place)
    case 'age-band':
      return ageBands.some((band) => band === first) ? ok({ key, ageBand: first }) : fail(choiceUnknown)
  }
}

function withText(answer: CheckedAnswer, given: string, longest: number): Checked {
  const length = lengthOf(given)
  if (length > longest) return fail(answerTooLong(length, longest))
  return ok(length > 0 ? { ...answer, text: given.trim() } : answer)
}

function checkChoices(question: Extract<Question, { kind: 'single-choice' | 'several-choices' }>, of: Given): Checked {
  const words = of(otherKey)[0] ?? ''
  const picked = new Set(pickedOf(question, of(), words))
  const known = question.choices.map(({ key }) => key).filter((key) => picked.has(key))
  const isOther = question.other && picked.has(otherKey)
  const choices = isOther ? [...known, otherKey] : known
  if (choices.length !== picked.size) return fail(choiceUnknown)
  if (question.kind === 'several-choices') {
    if (question.least !== null && choices.length < question.least) return fail(tooFewChoices(question.least))
    if (question.most !== null && choices.length > question.most) return fail(tooManyChoices(question.most))
  }
  if (isOther && words === '') return fail(otherMissing)
  return withText({ key: question.key, value: { choices } }, isOther ? words : '', longestText)
}

const checkOneOf = (key: string, given: string, known: readonly string[]): Checked =>
  known.includes(given) ? ok({ key, value: { choices: [given] } }) : fail(choiceUnknown)

const checkStep = (key: string, given: string, points: number): Checked =>
  /^\d{1,2}$/.test(given) && Number(given) >= 1 && Number(given) <= points
    ? ok({ key, value: { step: Number(given) } })
    : fail(stepUnknown(points))

function checkNumber({ key, least, most }: Extract<Question, { kind: 'number' }>, given: string): Checked {
  const number = readNumber(given)
  if (number === undefined) return fail(numberUnknown)
  if ((least !== null && number < least) || (most !== null && number > most)) return fail(numberOutside(least, most))
  return ok({ key, value: { number } })
}

function checkDate({ key, first, last }: Extract<Question, { kind: 'date' }>, of: Given): Checked {
  const [day = '', month = '', year = ''] = dateParts.map((part) => of(part)[0] ?? '')
  const text = readDay({ day, month, year })
  if (text === undefined) return fail(dateUnknown)
  if ((first !== null && text < first) || (last !== null && text > last)) return fail(dateOutside(first, last))
  return ok({ key, value: { day: text } })
}

/** Every choice has a rank of its own, or none has. */
function checkRanking({ key, choices }: Extract<Question, { kind: 'ranking' }>, of: Given): Checked {
  const ranks = choices.map((choice) => ({ key: choice.key, rank: Number(of(choice.key)[0] ?? Number.NaN) }))
  const ranking = ranks.sort((one, other) => one.rank - other.rank)
  const isWhole = ranking.every(({ rank }, index) => rank === index + 1)
  return isWhole ? ok({ key, value: { ranking: ranking.map((each) => each.key) } }) : fail(rankingIncomplete)
}

function checkRows(
  question: Extract<Question, { kind: 'matrix' | 'statements' }>,
  of: Given,
  known: readonly string[],
): Checked {
  const given = question.rows.flatMap((row) => of(row.key).map((value) => [row.key, value] as const))
  if (given.some(([, value]) => !known.includes(value))) return fail(choiceUnknown)
  const rows = Object.fromEntries(given)
  const missing = question.rows.length - Object.keys(rows).length
  if (question.required && missing > 0) return fail(rowsIncomplete(missing))
  return ok({ key: question.key, value: { rows } })
}

/** A whole postcode is cut to its district at once: the rest would lead to a street. */
function checkDistrict(key: string, given: string, { districts }: PlaceLists): Checked {
  if (given.length > longestCode) return fail(districtUnknown)
  const code = districtOf(given)
  const found = districts.find((district) => district.code === code)
  // A place that has listed none takes whatever has the form of one.
  if (!found && (districts.length > 0 || !outward.test(code))) return fail(districtUnknown)
  return ok({ key, value: { district: code }, ...(found?.areaId && { areaId: found.areaId }) })
}

/** The first half of a postcode. */
const outward = /^[A-Z]{1,2}\d[A-Z\d]?$/

/** 'ts1 2ab', 'TS12AB' and 'ts1' are all in TS1: the last three characters of a whole postcode are its street's. */
export function districtOf(given: string): string {
  const code = latinDigits(given).toUpperCase().replace(/\s+/g, '')
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(code) ? code.slice(0, -3) : code
}
