import { adultBands } from '#domain/contributions/schema.ts'
import type { GivenAnswers } from './answers.ts'
import type { Definition, QuestionKind } from './definition.ts'

/** Kinds that say where somebody lives: never asked of the young, whose place is known no finer than as a whole. */
export const placeKinds: readonly QuestionKind[] = ['area', 'postcode-district']

/** Who may be with a child under 13 while they answer: nobody of that age answers alone. */
export const companions = ['parent', 'teacher', 'group-worker', 'other-adult'] as const
export type Companion = (typeof companions)[number]

type Asking = Pick<Definition, 'audience' | 'items'>

/** Each band that was given, once. More than one only where somebody made up a form. */
function bandsIn({ items }: Asking, given: GivenAnswers): string[] {
  const question = items.find(({ kind }) => kind === 'age-band')
  const values = question ? (given[question.key] ?? []) : []
  return [...new Set(values.map((value) => value.trim()))].filter((band) => band !== '')
}

const isAdult = (band: string): boolean => adultBands.some((adult) => adult === band)

/**
 * Whether the rules for the young hold, which no setting turns off: no public quote, no place finer than the whole, no
 * address of their own. They hold under 18, in a survey for young people also for whoever does not say, and for whoever
 * says more than one thing.
 */
export function isYoung(asking: Asking, given: GivenAnswers): boolean {
  const bands = bandsIn(asking, given)
  if (bands.length !== 1) return bands.length > 1 || asking.audience === 'young-people'
  return !bands.every(isAdult)
}

/** Under 13: nothing is kept unless an adult they trust is with them. */
export const needsCompanion = (asking: Asking, given: GivenAnswers): boolean =>
  bandsIn(asking, given).includes('under-13')
