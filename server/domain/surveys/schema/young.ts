import { adultBands } from '#domain/contributions/schema.ts'
import type { GivenAnswers } from './answers.ts'
import type { Definition, QuestionKind } from './definition.ts'

/** Kinds that say where somebody lives: never asked of the young, whose place is known no finer than as a whole. */
export const placeKinds: readonly QuestionKind[] = ['area', 'postcode-district']

/** Who may be with a child under 13 while they answer: nobody of that age answers alone. */
export const companions = ['parent', 'teacher', 'group-worker', 'other-adult'] as const
export type Companion = (typeof companions)[number]

type Asking = Pick<Definition, 'audience' | 'items'>

export const ageBandOf = ({ items }: Asking, given: GivenAnswers): string | undefined => {
  const question = items.find(({ kind }) => kind === 'age-band')
  return question && (given[question.key]?.[0] || undefined)
}

const isAdult = (band: string | undefined): boolean => adultBands.some((adult) => adult === band)

/**
 * Whether the rules for the young hold, which no setting turns off: no public quote, no place finer than the whole, no
 * address of their own. They hold under 18, and in a survey for young people also for whoever does not say.
 */
export function isYoung(asking: Asking, given: GivenAnswers): boolean {
  const band = ageBandOf(asking, given)
  return asking.audience === 'young-people' ? !isAdult(band) : band !== undefined && !isAdult(band)
}

/** Under 13: nothing is kept unless an adult they trust is with them. */
export const needsCompanion = (asking: Asking, given: GivenAnswers): boolean => ageBandOf(asking, given) === 'under-13'
