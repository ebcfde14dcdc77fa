import type { OutcomeOf, Place, Ranking, RunoffRound } from '../schema.ts'
import { everyEnd } from './every-end.ts'
import { winnerOutcome } from './outcome.ts'
import { cleanRanking, groupRankings } from './rankings.ts'

/**
 * Each ballot counts for the best of its options that is still in. Whoever has more than half of the ballots that still
 * count wins; until then the one with the fewest leaves. What a ballot leaves out gets nothing from it.
 *
 * It is not monotonic: a better place on a ballot can lose an option the victory (an example is kept in the tests).
 *
 * Ties for last: where several could leave one after the other whatever the order (together they have fewer votes than
 * the next), they leave together. Otherwise every order is counted to its end, and whoever wins in any of them is in the
 * first place: one winner means that the tie did not matter, several that it does, and that people have to break it.
 * The other places are shared by options of which each may end above the other.
 *
 * Source: Ware's method of 1871, as in Tideman, Collective Decisions and Voting, 2006; ties as in Conitzer, Rognlie and
 * Xia (`everyEnd`).
 */
export function instantRunoff(options: readonly string[], rankings: readonly Ranking[]): OutcomeOf<'instant-runoff'> {
  const count = counter(options, rankings)
  const order = new Map(options.map((option) => [option, new Set<string>()]))
  const { winners, isWhole } = winnersFrom(options, count, order)
  const clean = rankings.map((ranking) => cleanRanking(options, ranking))
  const places = [
    { options: options.filter((option) => winners.has(option)), score: null },
    ...restInPlaces(
      options.filter((option) => !winners.has(option)),
      order,
    ),
  ].filter((place) => place.options.length > 0)
  return winnerOutcome('instant-runoff', {
    places,
    people: { voted: rankings.length, blank: clean.filter(({ length }) => length === 0).length },
    isFor: (ballot, option) => clean[ballot]?.[0] === option,
    trace: { rounds: tellStory(options, count), isWhole },
  })
}

/** By option that is still in: how many ballots count for it. */
type Votes = Map<string, number>
type Count = (left: readonly string[]) => Votes

function counter(options: readonly string[], rankings: readonly Ranking[]): Count {
  const groups = groupRankings(options, rankings)
  return (left) => {
    const votes = new Map(left.map((option) => [option, 0]))
    for (const { ranking, people } of groups) {
      const best = ranking.find((option) => votes.has(option))
      if (best !== undefined) votes.set(best, (votes.get(best) ?? 0) + people)
    }
    return votes
  }
}

type Step = { kind: 'over'; winners: string[] } | { kind: 'out'; out: string[] } | { kind: 'tie'; between: string[] }

function stepAfter(votes: Votes): Step {
  const counting = [...votes.values()].reduce((sum, each) => sum + each, 0)
  if (counting === 0) return { kind: 'over', winners: [...votes.keys()] }
  for (const [option, each] of votes) if (each * 2 > counting) return { kind: 'over', winners: [option] }
  const fewest = Math.min(...votes.values())
  const last = [...votes].filter(([, each]) => each === fewest).map(([option]) => option)
  const next = Math.min(...[...votes.values()].filter((each) => each > fewest))
  const cannotRise = Number.isFinite(next) && fewest * last.length < next
  return last.length === 1 || cannotRise ? { kind: 'out', out: last } : { kind: 'tie', between: last }
}

/** Notes in `order`, by option, above which others it can end. */
type Order = Map<string, Set<string>>

function winnersFrom(start: readonly string[], count: Count, order: Order): { winners: Set<string>; isWhole: boolean } {
  const winners = new Set<string>()
  const { open } = everyEnd(
    [start],
    (left) => {
      const votes = count(left)
      const step = stepAfter(votes)
      if (step.kind === 'over') {
        for (const option of step.winners) winners.add(option)
        for (const [one, its] of votes)
          for (const [other, others] of votes) if (one !== other && its >= others) order.get(one)?.add(other)
        return []
      }
      const leaving = step.kind === 'out' ? step.out : step.between
      for (const out of leaving) for (const option of left) if (option !== out) order.get(option)?.add(out)
      return step.kind === 'out'
        ? [left.filter((option) => !leaving.includes(option))]
        : leaving.map((out) => left.filter((option) => option !== out))
    },
    (left) => JSON.stringify(left),
  )
  // What was not walked through may end in any way.
  for (const left of open)
    for (const one of left) {
      winners.add(one)
      for (const other of left) if (one !== other) order.get(one)?.add(other)
    }
  return { winners, isWhole: open.length === 0 }
}

function restInPlaces(rest: readonly string[], order: Order): Place[] {
  const above = new Map(rest.map((option) => [option, new Set(rest.filter((other) => order.get(option)?.has(other)))]))
  for (const via of rest)
    for (const one of rest)
      if (above.get(one)?.has(via)) for (const other of above.get(via) ?? []) above.get(one)?.add(other)
  const size = (option: string) => [...(above.get(option) ?? [])].filter((other) => other !== option).length
  const sorted = [...rest].sort((one, other) => size(other) - size(one))
  const places: Place[] = []
  for (const option of sorted) {
    const last = places.at(-1)
    if (last?.options.every((other) => above.get(option)?.has(other))) last.options.push(option)
    else places.push({ options: [option], score: null })
  }
  return places
}

/** One way through all rounds. Where a tie splits it, it says where each way leads, and goes on with the first. */
function tellStory(options: readonly string[], count: Count): RunoffRound[] {
  const rounds: RunoffRound[] = []
  const ballots = [...count(options).values()].reduce((sum, each) => sum + each, 0)
  for (let left = [...options]; left.length > 0; ) {
    const votes = count(left)
    const step = stepAfter(votes)
    const without = (out: string) => left.filter((option) => option !== out)
    const out = step.kind === 'out' ? step.out : step.kind === 'tie' ? step.between.slice(0, 1) : []
    const between = step.kind === 'tie' ? step.between : []
    const counting = [...votes.values()].reduce((sum, each) => sum + each, 0)
    rounds.push({
      votes: [...votes].map(([option, each]) => ({ option, votes: each })),
      exhausted: ballots - counting,
      out,
      ways: between.map((each) => ({ out: each, winners: [...winnersFrom(without(each), count, new Map()).winners] })),
    })
    if (step.kind === 'over') break
    left = left.filter((option) => !out.includes(option))
  }
  return rounds
}
