import type { ChoiceBallot, OutcomeOf } from '../schema.ts'
import { addUp } from './add-up.ts'

/**
 * One choice each; the most chosen wins, whether or not it is more than half. A ballot that names none of the options,
 * or several, is blank.
 *
 * Source: Brandt, Conitzer, Endriss, Lang and Procaccia (editors), Handbook of Computational Social Choice, 2016,
 * chapter 2.
 */
export function plurality(options: readonly string[], ballots: readonly ChoiceBallot[]): OutcomeOf<'plurality'> {
  return addUp(
    'plurality',
    options,
    ballots.map((ballot) => {
      const named = new Set(ballot.filter((option) => options.includes(option)))
      return named.size === 1 ? new Map([...named].map((option) => [option, 1])) : new Map()
    }),
  )
}
