import type { OutcomeOf } from '../schema.ts'
import { placesBy, winnerOutcome } from './outcome.ts'

/** What each ballot gives to each option, in whole numbers above zero. Empty: it cannot be counted. */
export type Given = ReadonlyMap<string, number>

/** Adds whole numbers up, so that equal is equal. @param unit how many of them are one point, to show */
export function addUp<Rule extends 'plurality' | 'approval' | 'dots' | 'borda'>(
  rule: Rule,
  options: readonly string[],
  ballots: readonly Given[],
  { unit = 1, isFor }: { unit?: number; isFor?: (ballot: number, option: string) => boolean } = {},
): OutcomeOf<Rule> {
  const sums = new Map(options.map((option) => [option, { points: 0, people: 0 }]))
  for (const ballot of ballots)
    for (const [option, points] of ballot) {
      const sum = sums.get(option)
      if (!sum) continue
      sum.points += points
      sum.people += 1
    }
  const pointsOf = (option: string) => sums.get(option)?.points ?? 0
  const rows = [...sums].map(([option, { points, people }]) => ({ option, score: points / unit, people }))
  return winnerOutcome(rule, {
    places: placesBy(
      options,
      (one, other) => pointsOf(other) - pointsOf(one),
      (option) => pointsOf(option) / unit,
    ),
    people: { voted: ballots.length, blank: ballots.filter(({ size }) => size === 0).length },
    isFor: isFor ?? ((ballot, option) => ballots[ballot]?.has(option) ?? false),
    trace: { rows } as OutcomeOf<Rule>['trace'],
  })
}
