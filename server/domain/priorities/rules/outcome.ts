import type { OutcomeOf, Place, RuleName, Traces } from '../schema.ts'

/**
 * Options in places, equal ones together in the order they came in.
 * @param compare below zero where the first of two comes first. It must be exact: whole numbers, no rounded ones.
 */
export function placesBy(
  options: readonly string[],
  compare: (one: string, other: string) => number,
  scoreOf: (option: string) => number | null,
): Place[] {
  const places: Place[] = []
  for (const option of [...new Set(options)].sort(compare)) {
    const last = places.at(-1)
    if (last && compare(last.options[0] as string, option) === 0) last.options.push(option)
    else places.push({ options: [option], score: scoreOf(option) })
  }
  return places
}

type Counted<Rule extends RuleName> = {
  places: Place[]
  people: { voted: number; blank: number }
  trace: Traces[Rule]
  /** Whether a ballot, by its place in the list, is for the option. */
  isFor: (ballot: number, option: string) => boolean
}

/** The outcome of a rule that looks for one winner. Two in the first place are a tie, and nobody has won. */
export function winnerOutcome<Rule extends RuleName>(
  rule: Rule,
  { places, people, trace, isFor }: Counted<Rule>,
): OutcomeOf<Rule> {
  const nobody = people.voted === people.blank
  const first = nobody ? [] : (places[0]?.options ?? [])
  return {
    rule,
    places,
    chosen: first.length === 1 ? first : [],
    tie: first.length > 1 ? first : null,
    people,
    backers: countBackers(people.voted, first, isFor),
    trace,
  }
}

export function countBackers(
  voted: number,
  options: readonly string[],
  isFor: (ballot: number, option: string) => boolean,
): number {
  let backers = 0
  for (let ballot = 0; ballot < voted; ballot++) if (options.some((option) => isFor(ballot, option))) backers++
  return backers
}
