import type { OutcomeOf, Ranking } from '../schema.ts'
import { addUp } from './add-up.ts'
import { cleanRanking } from './rankings.ts'

/**
 * Of m options the first of a ranking gets m - 1 points, the second m - 2, and so on; most points win. Options that a
 * ranking leaves out share what is left of its points equally (the averaged scale): two left out get half a point each.
 * So every ballot gives the same number of points, and leaving out is neither rewarded nor punished. It is the same as
 * one point for each option that is beaten, and half a point where a ballot has no order. Counted in half points.
 *
 * Sources: Borda, Mémoire sur les élections au scrutin, 1781; for the averaged scale Dummett, Voting Procedures, 1984,
 * and Terzopoulou and Endriss, The Borda class, Journal of Mathematical Economics 92 (2021).
 */
export function borda(options: readonly string[], rankings: readonly Ranking[]): OutcomeOf<'borda'> {
  const clean = rankings.map((ranking) => cleanRanking(options, ranking))
  return addUp(
    'borda',
    options,
    clean.map((ranking) => halfPoints(options, ranking)),
    { unit: 2, isFor: (ballot, option) => clean[ballot]?.[0] === option },
  )
}

function halfPoints(options: readonly string[], ranking: readonly string[]): Map<string, number> {
  if (ranking.length === 0) return new Map()
  const left = options.length - ranking.length
  return new Map(
    options.map((option) => {
      const place = ranking.indexOf(option)
      return [option, place < 0 ? left - 1 : 2 * (options.length - 1 - place)]
    }),
  )
}
