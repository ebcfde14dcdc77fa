import { type Alpha, alphaFrom } from './alpha.ts'

/** Yes-or-no decisions that two people made about the same things: both said yes, one of them, neither. */
export type Tally = { both: number; one: number; neither: number }

const noTally: Tally = { both: 0, one: 0, neither: 0 }

export const tallyOf = (isFirst: boolean, isSecond: boolean): Tally => ({
  both: isFirst && isSecond ? 1 : 0,
  one: isFirst === isSecond ? 0 : 1,
  neither: isFirst || isSecond ? 0 : 1,
})

export const together = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, each) => ({ both: sum.both + each.both, one: sum.one + each.one, neither: sum.neither + each.neither }),
    noTally,
  )

/** Alpha of two people who each said yes or no of everything: each decision is a pair, so its cells are counts. */
export const alphaOfTally = ({ both, one, neither }: Tally): Alpha =>
  alphaFrom([2 * both + one, 2 * neither + one], 2 * one)

/**
 * Of what either said yes to, how much both did: the harmonic mean of precision and recall, whichever of the two is
 * taken for right. Decisions on which both said no, mostly easy ones, do not count. Null where neither ever said yes.
 *
 * Source: G. Hripcsak and A. Rothschild, Agreement, the F-Measure, and Reliability in Information Retrieval, Journal of
 * the American Medical Informatics Association 12 (2005), 296-298.
 */
export const f1OfTally = ({ both, one }: Tally): number | null =>
  both + one === 0 ? null : (2 * both) / (2 * both + one)
