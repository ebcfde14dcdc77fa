import type { OutcomeOf, PointsBallot, Scale, ScoreRow } from '../schema.ts'
import { placesBy, winnerOutcome } from './outcome.ts'

/**
 * Everybody rates as many options as they like on one scale; the highest mean wins. Who did not rate an option says
 * nothing about it. Means are compared as fractions, so that 7/3 and 14/6 are level.
 *
 * Source: Hillinger, The Case for Utilitarian Voting, Homo Oeconomicus 22 (2005).
 */
export const scoreByMean = (
  options: readonly string[],
  ballots: readonly PointsBallot[],
  scale: Scale,
): OutcomeOf<'score-mean'> =>
  rate(
    'score-mean',
    options,
    ballots,
    scale,
    (one, other) => other.sum * one.points.length - one.sum * other.points.length,
  )

/**
 * The same ballots, ordered by the median: the point that half of the raters reach, between two of them the middle.
 * A few extreme ratings move it less than the mean. Equal medians are level: no second step tells them apart.
 *
 * Source: Balinski and Laraki, Majority Judgment, MIT Press 2011, without its way of breaking ties.
 */
export const scoreByMedian = (
  options: readonly string[],
  ballots: readonly PointsBallot[],
  scale: Scale,
): OutcomeOf<'score-median'> =>
  rate('score-median', options, ballots, scale, (one, other) => other.twiceMedian - one.twiceMedian)

/** `points` in rising order. */
type Rated = { points: number[]; sum: number; twiceMedian: number }

function rate<Rule extends 'score-mean' | 'score-median'>(
  rule: Rule,
  options: readonly string[],
  ballots: readonly PointsBallot[],
  { least, most }: Scale,
  compare: (one: Rated, other: Rated) => number,
): OutcomeOf<Rule> {
  const isPoint = (point: number | undefined): point is number =>
    Number.isSafeInteger(point) && Number(point) >= least && Number(point) <= most
  const rated = new Map<string, Rated>()
  for (const option of options) {
    const points = ballots.map((ballot) => ballot[option]).filter(isPoint)
    points.sort((one, other) => one - other)
    const middle = (points.length - 1) / 2
    rated.set(option, {
      points,
      sum: points.reduce((sum, point) => sum + point, 0),
      twiceMedian: (points[Math.floor(middle)] ?? 0) + (points[Math.ceil(middle)] ?? 0),
    })
  }
  const rows = [...rated].map(([option, each]) => rowOf(option, each, { least, most }))
  const read = (option: string) => rated.get(option) as Rated
  return winnerOutcome<'score-mean' | 'score-median'>(rule, {
    places: placesBy(
      options,
      // What nobody rated comes last, below the lowest mean there can be.
      (one, other) => {
        const unrated = Number(read(one).points.length === 0) - Number(read(other).points.length === 0)
        return unrated || compare(read(one), read(other))
      },
      (option) => {
        const row = rows.find((each) => each.option === option)
        return (rule === 'score-mean' ? row?.mean : row?.median) ?? null
      },
    ),
    people: {
      voted: ballots.length,
      blank: ballots.filter((ballot) => !options.some((option) => isPoint(ballot[option]))).length,
    },
    isFor: (ballot, option) => {
      const point = ballots[ballot]?.[option]
      return isPoint(point) && point * 2 > least + most
    },
    trace: { rows },
  }) as OutcomeOf<Rule>
}

function rowOf(option: string, { points, sum, twiceMedian }: Rated, { least, most }: Scale): ScoreRow {
  const spread = Array.from({ length: most - least + 1 }, () => 0)
  for (const point of points) spread[point - least] = (spread[point - least] ?? 0) + 1
  const people = points.length
  return { option, people, mean: people ? sum / people : null, median: people ? twiceMedian / 2 : null, spread }
}
