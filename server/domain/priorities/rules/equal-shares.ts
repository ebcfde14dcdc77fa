import type { Budget, ChoiceBallot, OutcomeOf, Payment } from '../schema.ts'
import { everyEnd } from './every-end.ts'
import { type Costed, costOf, fundByVotes, fundingOutcome, readBallots, turnTwins } from './funding.ts'
import { costAndSupporters, type Likeminded, likeminded, nextPurchases, type Purse } from './shared-payments.ts'

/**
 * The envelope is shared equally between all who voted. A project is paid by the people who chose it, each the same
 * amount, or all they have left where that is less; of the projects that can be paid, the one comes first for which each
 * of its people pays the smallest part of its cost (cost utilities: somebody is served by the cost of what is funded of
 * their choices). So a group of a third of the people decides over about a third of the money.
 *
 * Completion: add1u. Shares come to an end before the envelope does, so everybody's share grows by a hundredth of what it
 * was at first, and all is counted anew, until what is bought would cost more than the envelope, or no other project
 * fits, or the share is four times what it was; what is left then goes to projects by votes (`fundByVotes`).
 *
 * It is not monotonic: one more person makes everybody's share smaller, so that a vote more for a project can lose it its
 * money (an example is kept in the tests).
 *
 * Ties are tried in every way, anew in each of these counts. What only some ways fund is tied. Money is counted in whole
 * parts (`Purse`), so that equal is equal.
 *
 * Sources: Peters, Pierczyński and Skowron, Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021;
 * completion as in equalshares.net, where the increment is one unit of money.
 */
export function equalShares(
  options: readonly string[],
  ballots: readonly ChoiceBallot[],
  budget: Budget,
): OutcomeOf<'equal-shares'> {
  const costed = readBallots(options, ballots, budget)
  const groups = likeminded(costed)
  const { counts, begun } = buyWithGrowingShares(costed, groups)
  const kindOf = (option: string) => costAndSupporters(costed, groups, option)
  const turned = (funded: readonly string[]) => turnTwins(funded, costed.projects, kindOf)
  const completed = counts.flatMap(({ funded }) => turned(funded).map((each) => fundByVotes(costed, each)))
  const outcome = fundingOutcome(options, costed, {
    sets: completed.flatMap(({ sets }) => sets),
    begun: [...begun.flatMap(({ funded }) => turned(funded)), ...completed.flatMap((ways) => ways.begun)],
  })
  const story = counts[0]
  const added = completed[0]?.sets[0]?.filter((option) => !story?.funded.includes(option))
  return {
    ...outcome,
    rule: 'equal-shares',
    trace: {
      ...outcome.trace,
      share: story?.share ?? 0,
      payments: story ? [...story.payments] : [],
      completed: added ?? [],
    },
  }
}

/** One count that its shares ended with. */
type Bought = { funded: readonly string[]; payments: readonly Payment[]; share: number }

const percent = 100n
const mostSteps = 300
/** Of ties, in all the counts together: a room of a few people with many projects has them by the dozen. */
const mostWays = 2000

function buyWithGrowingShares(costed: Costed, groups: Likeminded): { counts: Bought[]; begun: Bought[] } {
  const people = BigInt(costed.chosen.length)
  if (people === 0n) return { counts: [{ funded: [], payments: [], share: 0 }], begun: [] }
  // A hundredth of a person's share of one unit: every share on the way is whole.
  const unit = people * percent
  const isFull = ({ funded }: Bought) => {
    const left = costed.envelope - costOf(costed, funded)
    return costed.projects.every((option) => funded.includes(option) || costOf(costed, [option]) > left)
  }
  let ways = mostWays
  const countAt = (step: number): { counts: Bought[]; begun: Bought[] } => {
    const share = BigInt(costed.envelope) * (percent + BigInt(step))
    const all = buyAll(costed, groups, { share, unit, most: ways })
    ways -= all.looked
    const bought = ({ funded, payments }: Purse) => ({ funded, payments, share: Number(share) / Number(unit) })
    return { counts: all.ends.map(bought), begun: all.open.map(bought) }
  }
  const over: Bought[] = []
  let { counts, begun } = countAt(0)
  for (let step = 1; step <= mostSteps && begun.length === 0; step++) {
    over.push(...counts.filter(isFull))
    counts = counts.filter((count) => !isFull(count))
    if (counts.length === 0) break
    const next = countAt(step)
    // What was not counted to its end may yet cost too much, and then nothing of it is bought.
    begun = next.begun.map((each) => (costOf(costed, each.funded) <= costed.envelope ? each : { ...each, funded: [] }))
    if (begun.length > 0) over.push(...counts)
    const affordable = next.counts.filter(({ funded }) => costOf(costed, funded) <= costed.envelope)
    if (affordable.length < next.counts.length) over.push(...counts)
    counts = affordable
    if (counts.length === 0) break
  }
  return { counts: [...over, ...counts], begun }
}

/** `looked`: at how many ties, at least one. */
function buyAll(
  costed: Costed,
  groups: Likeminded,
  { share, unit, most }: { share: bigint; unit: bigint; most: number },
): { ends: Purse[]; open: Purse[]; looked: number } {
  const start: Purse = { funded: [], money: groups.people.map(() => share), parts: 1n, payments: [] }
  /** To the next tie: until then there is one way on. */
  const advance = (from: Purse): { purse: Purse; following: Purse[] } => {
    let purse = from
    let following = nextPurchases(costed, groups, purse, unit)
    for (; following.length === 1; following = nextPurchases(costed, groups, purse, unit)) purse = following[0] as Purse
    return { purse, following }
  }
  let looked = 0
  const { ends, open } = everyEnd(
    [advance(start)],
    ({ following }) => {
      looked += following.length
      return following.map(advance)
    },
    ({ purse }) => keyOf(purse),
    most,
  )
  return { ends: ends.map(({ purse }) => purse), open: open.map(({ purse }) => purse), looked }
}

/** The same purchases and the same money, in whatever parts it is counted. */
const keyOf = ({ funded, money, parts }: Purse): string =>
  `${[...funded].sort().join()}|${money.map((owned) => fraction(owned, parts)).join()}`

function fraction(numerator: bigint, denominator: bigint): string {
  let [one, other] = [numerator, denominator]
  while (other !== 0n) [one, other] = [other, one % other]
  return one === 0n ? '0' : `${numerator / one}/${denominator / one}`
}
