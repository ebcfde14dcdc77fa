import type { OutcomeOf, Pair, Place, Ranking } from '../schema.ts'
import { winnerOutcome } from './outcome.ts'
import { cleanRanking, groupRankings } from './rankings.ts'

/**
 * Compares every two options by how many people rank the one above the other. Where these comparisons go round in a
 * circle, the strongest chains of them decide: a chain is as strong as its weakest link, a link as strong as the number
 * of people who prefer it (winning votes; a lost or level comparison is no link). What is ranked is preferred to what is
 * left out; between two that are left out a ballot says nothing. An option that beats every other wins.
 *
 * Who loses to nobody is in the first place; the next places come the same way from those that are left.
 *
 * Source: Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
 * election method, Social Choice and Welfare 36 (2011).
 */
export function schulze(options: readonly string[], rankings: readonly Ranking[]): OutcomeOf<'schulze'> {
  const prefer = comparePairs(options, rankings)
  const strength = strongestPaths(prefer)
  const clean = rankings.map((ranking) => cleanRanking(options, ranking))
  return winnerOutcome('schulze', {
    places: placesFrom(options, strength),
    people: { voted: rankings.length, blank: clean.filter(({ length }) => length === 0).length },
    isFor: (ballot, option) => clean[ballot]?.[0] === option,
    trace: { pairs: pairsOf(options, prefer), paths: pairsOf(options, strength) },
  })
}

type Matrix = number[][]

/** [one][other]: how many rank one above other. */
function comparePairs(options: readonly string[], rankings: readonly Ranking[]): Matrix {
  const prefer = options.map(() => options.map(() => 0))
  for (const { ranking, people } of groupRankings(options, rankings)) {
    const places = options.map((option) => {
      const place = ranking.indexOf(option)
      return place < 0 ? options.length : place
    })
    for (const [one, place] of places.entries())
      for (const [other, otherPlace] of places.entries())
        if (place < otherPlace) (prefer[one] as number[])[other] = cell(prefer, one, other) + people
  }
  return prefer
}

/** The widest paths, by Floyd and Warshall's way. */
function strongestPaths(prefer: Matrix): Matrix {
  const strength = prefer.map((row, one) =>
    row.map((people, other) => (people > cell(prefer, other, one) ? people : 0)),
  )
  for (const via of strength.keys())
    for (const one of strength.keys())
      for (const other of strength.keys()) {
        if (one === other || one === via || other === via) continue
        const through = Math.min(cell(strength, one, via), cell(strength, via, other))
        if (through > cell(strength, one, other)) (strength[one] as number[])[other] = through
      }
  return strength
}

function placesFrom(options: readonly string[], strength: Matrix): Place[] {
  const places: Place[] = []
  let left = [...options.keys()]
  while (left.length > 0) {
    const beats = (one: number, other: number) => cell(strength, one, other) > cell(strength, other, one)
    const best = left.filter((one) => !left.some((other) => beats(other, one)))
    places.push({ options: best.map((index) => options[index] as string), score: null })
    left = left.filter((index) => !best.includes(index))
  }
  return places
}

const cell = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0

const pairsOf = (options: readonly string[], matrix: Matrix): Pair[] =>
  options.flatMap((option, row) =>
    options.flatMap((other, column) => (row === column ? [] : [{ option, other, prefer: cell(matrix, row, column) }])),
  )
