import {
  type GroupCount,
  leastGroup,
  type SharedStatement,
  type StanceBallot,
  type TypicalStatement,
} from '../schema.ts'
import { countStances } from './count-stances.ts'

/** By statement, in their order: each group's counts. */
type Counts = GroupCount[][]

export function countByGroup(
  statements: readonly string[],
  ballots: readonly StanceBallot[],
  groups: readonly (readonly number[])[],
): Counts {
  const counted = groups.map((members) =>
    countStances(
      statements,
      members.map((index) => ballots[index] as StanceBallot),
    ),
  )
  return statements.map((_, row) =>
    counted.map((counts, group) => {
      const { agree = 0, pass = 0, disagree = 0 } = counts[row] ?? {}
      return { group, agree, disagree, seen: agree + pass + disagree }
    }),
  )
}

/** How likely somebody of a group is to say so, drawn to the middle where few were asked (add one, as in Polis). */
const likely = (said: number, seen: number): number => (said + 1) / (seen + 2)

/**
 * Statements that more than half of every group agrees with, passes counted as not agreeing, where at least five people
 * of each group answered. The order is Polis' group-informed consensus: the product of how likely each group agrees, so
 * that a large group cannot make up for a small one.
 */
export const commonGround = (statements: readonly string[], counts: Counts): SharedStatement[] =>
  statements
    .map((statement, row) => {
      const groups = counts[row] ?? []
      return { statement, consensus: groups.reduce((all, { agree, seen }) => all * likely(agree, seen), 1), groups }
    })
    .filter(({ groups }) => groups.every(({ agree, seen }) => seen >= leastGroup && agree * 2 > seen))
    .sort((one, other) => other.consensus - one.consensus)

/** A one-sided test at 90 percent. */
const significant = 1.2816
const mostTypical = 5

/**
 * What a group says and the others don't (representativeness, as in Polis): most of the group says it, more likely than
 * the others do, and both more surely than chance.
 */
export function typicalOf(statements: readonly string[], counts: Counts, group: number): TypicalStatement[] {
  const found = statements.flatMap((statement, row) =>
    (['agree', 'disagree'] as const).flatMap((stance) => {
      const here = counts[row]?.[group]
      if (!here) return []
      const others = (counts[row] ?? []).filter((each) => each.group !== group)
      const [inside, insideOf] = [here[stance], here.seen]
      const outside = others.reduce((sum, each) => sum + each[stance], 0)
      const outsideOf = others.reduce((sum, each) => sum + each.seen, 0)
      const [most, more] = [moreThanHalf(inside, insideOf), moreThanOthers(inside, insideOf, outside, outsideOf)]
      if (outsideOf === 0 || most <= significant || more <= significant) return []
      const weight = (likely(inside, insideOf) / likely(outside, outsideOf)) * likely(inside, insideOf) * most * more
      return [{ weight, typical: { statement, stance, inside, insideOf, outside, outsideOf } }]
    }),
  )
  return found
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostTypical)
    .map(({ typical }) => typical)
}

/** How many standard errors a share is above one half. */
const moreThanHalf = (said: number, seen: number): number => 2 * Math.sqrt(seen + 1) * ((said + 1) / (seen + 1) - 0.5)

/** How many standard errors one share is above another, each with one added to what was said and seen. */
function moreThanOthers(said: number, seen: number, othersSaid: number, othersSeen: number): number {
  const share = (said + othersSaid + 2) / (seen + othersSeen + 2)
  if (share === 1) return 0
  const error = Math.sqrt(share * (1 - share) * (1 / (seen + 1) + 1 / (othersSeen + 1)))
  return ((said + 1) / (seen + 1) - (othersSaid + 1) / (othersSeen + 1)) / error
}
