/** Ballots come one for each person: what they last said (`vote`, or `latestOnly`). Options are known by their ids. */
export type ChoiceBallot = readonly string[]
/** Dots, or points on a scale, by option. An option that is left out was given nothing, or not rated. */
export type PointsBallot = Readonly<Record<string, number>>
/** The best first. It may stop before the end; what is left out comes after all that is in it, without an order. */
export type Ranking = readonly string[]
/** By statement: 1 agrees, -1 disagrees, 0 passes. A statement that is left out was not answered. */
export type StanceBallot = Readonly<Record<string, 1 | 0 | -1>>

/** Whole numbers, the best on top. */
export type Scale = { least: number; most: number }
/** Costs are whole numbers above zero, in the envelope's own unit (pounds or pence, never both). */
export type Budget = { envelope: number; costs: Readonly<Record<string, number>> }

export const ruleNames = [
  'plurality',
  'approval',
  'dots',
  'score-mean',
  'score-median',
  'borda',
  'instant-runoff',
  'schulze',
  'greedy-budget',
  'equal-shares',
] as const
export type RuleName = (typeof ruleNames)[number]

/** Options that the rule puts level. `score` is null where it orders without one. */
export type Place = { options: string[]; score: number | null }

type CountTrace = { rows: { option: string; score: number; people: number }[] }
export type ScoreRow = {
  option: string
  /** Who rated it. */
  people: number
  mean: number | null
  median: number | null
  /** How many gave each point of the scale, the lowest first. */
  spread: number[]
}
export type RunoffRound = {
  votes: { option: string; votes: number }[]
  /** Ballots that name none of those who are left. */
  exhausted: number
  /** Who leaves after it; of several who tie for last and cannot all leave at once, one, so that the story goes on. */
  out: string[]
  /** For such a tie, who can win after each way of breaking it. Empty without one. */
  ways: { out: string; winners: string[] }[]
}
export type Pair = { option: string; other: string; prefer: number }
export type FundingRow = {
  option: string
  cost: number
  /** Who chose it. */
  people: number
  state: 'funded' | 'tied' | 'no-money' | 'nobody'
}
type FundingTrace = {
  /** The most wanted first. */
  rows: FundingRow[]
  envelope: number
  /** Over every way of breaking ties: the least and the most that is spent. */
  spent: { least: number; most: number }
  /** False when there were too many ways to try them all: then everything left open counts as tied. */
  isWhole: boolean
}
export type Payment = {
  option: string
  cost: number
  /** Who had money left to pay with. */
  payers: number
  /** What each of them paid at most. */
  most: number
}

/** What a page can explain each rule from. */
export type Traces = {
  plurality: CountTrace
  approval: CountTrace
  dots: CountTrace
  'score-mean': { rows: ScoreRow[] }
  'score-median': { rows: ScoreRow[] }
  borda: CountTrace
  'instant-runoff': { rounds: RunoffRound[]; isWhole: boolean }
  schulze: { pairs: Pair[]; paths: Pair[] }
  'greedy-budget': FundingTrace
  /** `share`: what each person began with, once as much was added as was used. The rest of the funded came by votes. */
  'equal-shares': FundingTrace & { share: number; payments: Payment[]; completed: string[] }
}

/** What a rule made of the ballots. Nothing in it was decided by lot, by name or by order on the page. */
export type OutcomeOf<Rule extends RuleName> = {
  rule: Rule
  /** Every option once, the best first. Of a budget: the most chosen first. */
  places: Place[]
  /** The winner, or what is funded, whichever way ties are broken. Empty when a tie decides, and when nobody voted. */
  chosen: string[]
  /** Options between which only people can decide, because the rule cannot. */
  tie: string[] | null
  /** `blank`: who handed in a ballot that this rule can read nothing from. */
  people: { voted: number; blank: number }
  /** People who gave something to one of the chosen or tied: first places in rankings, the upper half of a scale. */
  backers: number
  trace: Traces[Rule]
}
export type Outcome = { [Rule in RuleName]: OutcomeOf<Rule> }[RuleName]

/** What people are asked to do in an activity. */
export const votingKinds = ['poll-single', 'poll-multiple', 'dots', 'scale', 'ranking', 'budget'] as const
export type VotingKind = (typeof votingKinds)[number]

export type StanceCount = { statement: string; agree: number; pass: number; disagree: number }

/** Fewer people than this make no groups, only persons. */
export const leastPeople = 15
/** A smaller group would say of somebody what they think. */
export const leastGroup = 5

export type GroupCount = { group: number; agree: number; disagree: number; seen: number }
export type SharedStatement = {
  statement: string
  /** Group-informed consensus: the product over the groups of how likely somebody there agrees, from 0 to 1. */
  consensus: number
  groups: GroupCount[]
}
export type TypicalStatement = {
  statement: string
  stance: 'agree' | 'disagree'
  inside: number
  insideOf: number
  outside: number
  outsideOf: number
}
export type OpinionGroups = {
  /** `voted` gave any answer, `placed` gave enough of them to be put in a group. */
  people: { voted: number; placed: number }
  /** The largest first. `members` are places in the list of ballots: for counting, never for a page. */
  groups: { members: number[]; typical: TypicalStatement[] }[]
  /** How far apart the groups are, from -1 to 1; null for one group. */
  silhouette: number | null
  /** What more than half of each group agrees with, the most shared first. */
  common: SharedStatement[]
}

/**
 * One sentence of an explanation: its key in `priorities:explain`, the numbers in it, and the options in it by gap. The
 * page puts the options' words in, several as a list.
 */
export type Sentence = {
  key: string
  numbers: Readonly<Record<string, number>>
  options: Readonly<Record<string, readonly string[]>>
}
/** Two rules on the same ballots. `both` have it, `one` and `other` have it alone: winners, or what is funded. */
export type Comparison = {
  isSame: boolean
  both: string[]
  one: string[]
  other: string[]
  /** Options that either rule leaves to people, if any. */
  tied: string[]
  sentences: Sentence[]
}
