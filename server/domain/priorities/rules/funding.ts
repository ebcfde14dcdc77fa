import type { Budget, ChoiceBallot, FundingRow, OutcomeOf } from '../schema.ts'
import { everyEnd } from './every-end.ts'
import { countBackers, placesBy } from './outcome.ts'

/** The projects that could be paid at all, and how many people chose each. */
export type Costed = Budget & { projects: string[]; people: ReadonlyMap<string, number>; chosen: Set<string>[] }

export function readBallots(options: readonly string[], ballots: readonly ChoiceBallot[], budget: Budget): Costed {
  const chosen = ballots.map((ballot) => new Set(ballot.filter((option) => options.includes(option))))
  const people = new Map(options.map((option) => [option, chosen.filter((each) => each.has(option)).length]))
  return costed(options, people, budget, chosen)
}

/** Throws where a cost is no whole number above zero: whoever asked for the count let a wrong budget in. */
export function costed(
  options: readonly string[],
  people: ReadonlyMap<string, number>,
  budget: Budget,
  chosen: Set<string>[] = [],
): Costed {
  const wrong = options.find(
    (option) => !Number.isSafeInteger(budget.costs[option]) || Number(budget.costs[option]) < 1,
  )
  if (wrong !== undefined || !Number.isSafeInteger(budget.envelope))
    throw new RangeError(`Costs and envelopes are whole numbers above zero: ${wrong ?? budget.envelope}`)
  const projects = options.filter((option) => people.get(option) !== 0 && costOf(budget, [option]) <= budget.envelope)
  return { ...budget, projects, people, chosen }
}

export const costOf = ({ costs }: Pick<Budget, 'costs'>, options: Iterable<string>): number =>
  [...options].reduce((sum, option) => sum + (costs[option] ?? 0), 0)

/** What ties can lead to. `begun` was not counted to its end: what it lacks may or may not be funded. */
export type Ways = { sets: readonly (readonly string[])[]; begun: readonly (readonly string[])[] }

/** Of those that tie, one of each kind of twins: twins are what a rule cannot tell apart, so one is tried for all. */
export function oneOfTwins<Each>(tied: readonly Each[], kindOf: (each: Each) => string): Each[] {
  const kinds = new Map<string, Each>()
  for (const each of tied) if (!kinds.has(kindOf(each))) kinds.set(kindOf(each), each)
  return [...kinds.values()]
}

/** The set, and where it holds some twins and not others, sets with these in turn in their place. */
export function turnTwins(
  set: readonly string[],
  pool: readonly string[],
  kindOf: (option: string) => string,
): string[][] {
  const kinds = new Map<string, string[]>()
  for (const option of pool) kinds.set(kindOf(option), [...(kinds.get(kindOf(option)) ?? []), option])
  const split = [...kinds.values()].filter((kind) => new Set(kind.map((option) => set.includes(option))).size === 2)
  const turned = (option: string, turn: number) => {
    const kind = split.find((twins) => twins.includes(option))
    return kind?.[(kind.indexOf(option) + turn) % kind.length] ?? option
  }
  const turns = Math.max(1, ...split.map(({ length }) => length))
  return Array.from({ length: turns }, (_, turn) => set.map((option) => turned(option, turn)))
}

/**
 * Goes on from what is funded already: the project that most people chose is next, and what no longer fits is skipped.
 * Equals may come in any order.
 */
export function fundByVotes(costed: Costed, already: readonly string[]): Ways {
  const { people, envelope } = costed
  const pool = costed.projects.filter((option) => !already.includes(option))
  const start = envelope - costOf(costed, already)
  const costAndVotes = (option: string) => `${costOf(costed, [option])}/${people.get(option)}`
  const { ends, open } = everyEnd<string[]>(
    [[]],
    (added) => {
      const left = start - costOf(costed, added)
      const fitting = pool.filter((option) => !added.includes(option) && costOf(costed, [option]) <= left)
      const most = Math.max(...fitting.map((option) => people.get(option) ?? 0))
      const next = fitting.filter((option) => people.get(option) === most)
      if (costOf(costed, next) <= left) return next.length > 0 ? [[...added, ...next]] : []
      return oneOfTwins(next, costAndVotes).map((option) => [...added, option])
    },
    (added) => JSON.stringify([...added].sort()),
  )
  const whole = (added: readonly string[]) => turnTwins(added, pool, costAndVotes).map((each) => [...already, ...each])
  return { sets: ends.flatMap(whole), begun: open.flatMap(whole) }
}

/** What all the ways agree on is funded, what only some of them fund is tied. Small: a chart in a browser needs no more. */
export function fundingTrace(
  options: readonly string[],
  costed: Costed,
  { sets, begun }: Ways,
): OutcomeOf<'greedy-budget'>['trace'] {
  const ways = [...sets, ...begun]
  const mayBe = (option: string) =>
    begun.length > 0 ? costed.projects.includes(option) : sets.some((set) => set.includes(option))
  const rows = options.map((option): FundingRow => {
    const people = costed.people.get(option) ?? 0
    const common = { option, cost: costOf(costed, [option]), people }
    if (ways.every((set) => set.includes(option))) return { ...common, state: 'funded' }
    if (mayBe(option)) return { ...common, state: 'tied' }
    return { ...common, state: people === 0 ? 'nobody' : 'no-money' }
  })
  const spent = ways.map((set) => costOf(costed, set))
  return {
    rows: rows.sort((one, other) => other.people - one.people),
    envelope: costed.envelope,
    spent: { least: Math.min(...spent), most: Math.max(...spent) },
    isWhole: begun.length === 0,
  }
}

/** The same as an outcome: what is funded is chosen. */
export function fundingOutcome(
  options: readonly string[],
  costed: Costed,
  ways: Ways,
): Omit<OutcomeOf<'greedy-budget'>, 'rule'> {
  const trace = fundingTrace(options, costed, ways)
  const of = (state: FundingRow['state']) => {
    const those = new Set(trace.rows.filter((row) => row.state === state).map(({ option }) => option))
    return options.filter((option) => those.has(option))
  }
  const [chosen, tied] = [of('funded'), of('tied')]
  const peopleOf = (option: string) => costed.people.get(option) ?? 0
  return {
    places: placesBy(options, (one, other) => peopleOf(other) - peopleOf(one), peopleOf),
    chosen,
    tie: tied.length > 0 ? tied : null,
    people: { voted: costed.chosen.length, blank: costed.chosen.filter(({ size }) => size === 0).length },
    backers: countBackers(
      costed.chosen.length,
      [...chosen, ...tied],
      (ballot, option) => costed.chosen[ballot]?.has(option) ?? false,
    ),
    trace,
  }
}
