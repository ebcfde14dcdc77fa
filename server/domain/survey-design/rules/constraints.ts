import { adultBands, ageBands } from '#domain/contributions/schema.ts'
import { fieldOf, fieldsOf } from '#domain/surveys/schema/answers.ts'
import { fiveSteps, type Question, stances } from '#domain/surveys/schema/definition.ts'
import { valuesOf } from '#domain/surveys/schema/pipes.ts'

/** What must be true of the answer to one question. `at`: a field of the question, `is` and its like speak of. */
export type Constraint =
  | { want: 'given' | 'none' | 'adult' | 'not-young' | 'young' | 'not-adult' }
  | { want: 'is' | 'at-least' | 'at-most'; at: string; value: string; holds: boolean }

type Compared = Extract<Constraint, { at: string }>
const isCompared = (constraint: Constraint): constraint is Compared => 'at' in constraint

/** As conditions.ts compares: an empty answer is no number. */
function meets(constraint: Compared, value: string | null): boolean {
  const { want } = constraint
  if (want === 'is') return (value === constraint.value) === constraint.holds
  const [number, bound] = [Number(value ?? Number.NaN), Number(constraint.value)]
  return (want === 'at-least' ? number >= bound : number <= bound) === constraint.holds
}

const bands: Partial<Record<Constraint['want'], (band: string | null) => boolean>> = {
  adult: (band) => isAdult(band),
  'not-adult': (band) => !isAdult(band),
  young: (band) => band !== null && !isAdult(band),
  'not-young': (band) => band === null || isAdult(band),
}
const isAdult = (band: string | null) => adultBands.some((adult) => adult === band)

/** Whether some answer to a question, or none, fits all of it. Exact but for comparing numbers with sets of choices. */
export function isPossible(question: Question, constraints: readonly Constraint[]): boolean {
  const wants = new Set(constraints.map(({ want }) => want))
  if (wants.has('given') && wants.has('none')) return false
  const compared = constraints.filter(isCompared)
  if (!wants.has('given') && fits(compared, null) && fitsBands(constraints, null)) return true
  if (wants.has('none')) return false
  if (question.kind === 'several-choices') return someSet(question, compared)
  if (question.kind === 'ranking')
    return someRanking(
      question.choices.map(({ key }) => fieldOf(question.key, key)),
      compared,
    )
  if (question.kind === 'matrix' || question.kind === 'statements') return someRows(question, compared)
  // A field that the question does not have is never filled in.
  if (
    !fits(
      compared.filter(({ at }) => at !== question.key),
      null,
    )
  )
    return false
  const own = compared.filter(({ at }) => at === question.key)
  return candidates(question, own).some((value) => fits(own, value) && fitsBands(constraints, value))
}

const fits = (compared: readonly Compared[], value: string | null) => compared.every((each) => meets(each, value))
const fitsBands = (constraints: readonly Constraint[], value: string | null) =>
  constraints.every(({ want }) => bands[want]?.(value) ?? true)

/** Answers worth trying: all there are, or for numbers and words those on which a comparison turns. */
function candidates(question: Question, compared: readonly Compared[]): readonly string[] {
  const { kind } = question
  if (kind === 'rating') return Array.from({ length: question.points }, (_, index) => String(index + 1))
  if (kind === 'smileys' || kind === 'i-statement') return fiveSteps
  if (kind === 'age-band') return ageBands
  if (kind === 'single-choice' || kind === 'yes-no') return valuesOf(question)
  if (kind !== 'number') return ['words', ...compared.map(({ value }) => value)]
  const ends = [question.least, question.most].filter((end) => end !== null)
  const turns = [...ends, ...compared.map(({ value }) => Number(value)), 0]
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const around = turns.flatMap((turn, index) => [turn, (turn + (turns[index + 1] ?? turn + 2)) / 2, turn - 1])
  const { least, most } = question
  return around.filter((number) => (least === null || number >= least) && (most === null || number <= most)).map(String)
}

/** A set of choices: some must be in it, some must not, and it has a size. */
function someSet(question: Extract<Question, { kind: 'several-choices' }>, compared: readonly Compared[]): boolean {
  const own = compared.filter(({ at, want }) => at === question.key && want === 'is')
  if (compared.some((each) => !own.includes(each) && !meets(each, null))) return false
  const values = valuesOf(question)
  const within = new Set(own.filter(({ holds }) => holds).map(({ value }) => value))
  const without = new Set(own.filter(({ holds }) => !holds).map(({ value }) => value))
  if ([...within].some((value) => without.has(value) || !values.includes(value))) return false
  const free = values.filter((value) => !without.has(value)).length
  return Math.max(within.size, question.least ?? 1, 1) <= Math.min(free, question.most ?? free)
}

/** Each row by itself; with `required` all of them, else at least one. */
function someRows(
  question: Extract<Question, { kind: 'matrix' | 'statements' }>,
  compared: readonly Compared[],
): boolean {
  const fields = fieldsOf(question)
  const values = question.kind === 'statements' ? stances : valuesOf(question)
  const of = (field: string) => compared.filter(({ at }) => at === field)
  if (compared.some((each) => !fields.includes(each.at) && !meets(each, null))) return false
  const canFill = (field: string) => values.some((value) => fits(of(field), value))
  if (question.required) return fields.length > 0 && fields.every(canFill)
  return fields.some(canFill) && fields.every((field) => canFill(field) || fits(of(field), null))
}

/** Every choice gets a rank of its own: a matching of choices and ranks, found by making room (Kuhn's algorithm). */
function someRanking(fields: readonly string[], compared: readonly Compared[]): boolean {
  if (compared.some((each) => !fields.includes(each.at) && !meets(each, null))) return false
  const allowed = fields.map((field) => {
    const own = compared.filter(({ at }) => at === field)
    return fields.flatMap((_, index) => (fits(own, String(index + 1)) ? [index] : []))
  })
  const holder = new Map<number, number>()
  const place = (choice: number, tried: Set<number>): boolean =>
    (allowed[choice] ?? []).some((rank) => {
      if (tried.has(rank)) return false
      tried.add(rank)
      const before = holder.get(rank)
      if (before !== undefined && !place(before, tried)) return false
      holder.set(rank, choice)
      return true
    })
  return fields.length > 0 && fields.every((_, choice) => place(choice, new Set()))
}
