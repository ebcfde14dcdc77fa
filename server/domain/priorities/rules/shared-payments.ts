import type { Payment } from '../schema.ts'
import { type Costed, costOf, oneOfTwins } from './funding.ts'

/**
 * People who chose the same projects together, as they always have the same money left: how many there are of each such
 * group, and by project the numbers of the groups that chose it.
 */
export type Likeminded = { people: bigint[]; supporters: ReadonlyMap<string, readonly number[]> }
/** What was bought so far. Money is counted in `parts` to one unit, so that halves and thirds stay exact. */
export type Purse = { funded: readonly string[]; money: readonly bigint[]; parts: bigint; payments: readonly Payment[] }

export function likeminded({ chosen, projects }: Costed): Likeminded {
  const groups = new Map<string, { affordable: string[]; people: bigint }>()
  for (const ballot of chosen) {
    const affordable = projects.filter((option) => ballot.has(option))
    const key = JSON.stringify(affordable)
    groups.set(key, { affordable, people: (groups.get(key)?.people ?? 0n) + 1n })
  }
  const all = [...groups.values()]
  const supportersOf = (option: string) => [...all.keys()].filter((group) => all[group]?.affordable.includes(option))
  return {
    people: all.map(({ people }) => people),
    supporters: new Map(projects.map((option) => [option, supportersOf(option)])),
  }
}

/** What makes two projects twins here: whoever can pay for one can pay for the other. */
export const costAndSupporters = (costed: Costed, { supporters }: Likeminded, option: string): string =>
  `${costOf(costed, [option])}/${supporters.get(option)?.join()}`

/** A price that its supporters can pay: each `rest / payers`, and who has less all that is left. */
type Offer = { option: string; rest: bigint; payers: bigint; supporters: readonly number[] }

/**
 * What can follow one purchase after another: the project with the most effective votes (its cost, divided by what each
 * of its supporters who can pays), as each of them has at most what was left of the share.
 * @param unit how many units of money one of the envelope's is
 */
export function nextPurchases(costed: Costed, groups: Likeminded, purse: Purse, unit: bigint): Purse[] {
  const offers = costed.projects
    .filter((option) => !purse.funded.includes(option))
    .map((option) => offerFor(costed, groups, purse, option, unit))
    .filter((offer) => offer !== null)
  const best = bestOf(costed, offers)
  if (best.length === 0) return []
  // Whose supporters can pay for all that is tied: bought in any order, at the same price.
  const free = best.filter(({ supporters }) => supporters.every((group) => canPayAll(best, purse, group)))
  if (free.length > 0) return [free.reduce((after, offer) => buy(costed, after, offer, unit, purse.parts), purse)]
  return oneOfTwins(best, ({ option }) => costAndSupporters(costed, groups, option)).map((offer) =>
    buy(costed, purse, offer, unit, purse.parts),
  )
}

function offerFor(
  costed: Costed,
  groups: Likeminded,
  { money, parts }: Purse,
  option: string,
  unit: bigint,
): Offer | null {
  const supporters = groups.supporters.get(option) ?? []
  let able = supporters
  let rest = BigInt(costOf(costed, [option])) * unit * parts
  for (;;) {
    const payers = able.reduce((sum, group) => sum + (groups.people[group] ?? 0n), 0n)
    if (payers === 0n) return null
    const richer: number[] = []
    let paid = 0n
    for (const group of able) {
      const owned = money[group] ?? 0n
      if (owned * payers >= rest) richer.push(group)
      else paid += owned * (groups.people[group] ?? 0n)
    }
    if (richer.length === able.length) return { option, rest, payers, supporters }
    rest -= paid
    able = richer
  }
}

function bestOf(costed: Costed, offers: readonly Offer[]): Offer[] {
  let best: Offer[] = []
  for (const offer of offers) {
    const first = best[0]
    const difference = first ? votesOf(costed, offer) * first.rest - votesOf(costed, first) * offer.rest : 1n
    if (difference > 0n) best = [offer]
    else if (difference === 0n) best.push(offer)
  }
  return best
}

/** Effective votes are this, divided by `rest`. */
const votesOf = (costed: Costed, { option, payers }: Offer): bigint => BigInt(costOf(costed, [option])) * payers

function canPayAll(offers: readonly Offer[], { money }: Purse, group: number): boolean {
  const asked = offers.filter(({ supporters }) => supporters.includes(group))
  // All in parts of one common share of the payers.
  const common = asked.reduce((product, { payers }) => product * payers, 1n)
  const owned = (money[group] ?? 0n) * common
  const sum = asked.reduce((total, { rest, payers }) => total + min(owned, (rest * common) / payers), 0n)
  return sum <= owned
}

const min = (one: bigint, other: bigint): bigint => (one < other ? one : other)

/** @param offered the parts in which the offer was made: purchases since then may have made finer ones */
function buy(
  costed: Costed,
  purse: Purse,
  { option, rest, payers, supporters }: Offer,
  unit: bigint,
  offered: bigint,
): Purse {
  const parts = purse.parts * payers
  const price = rest * (purse.parts / offered)
  const money = purse.money.map((owned) => owned * payers)
  for (const group of supporters) {
    const owned = money[group] ?? 0n
    money[group] = owned > price ? owned - price : 0n
  }
  const payment = {
    option,
    cost: costOf(costed, [option]),
    payers: Number(payers),
    // Parts of a penny may be lost here: it is for reading, nothing is decided by it.
    most: Number((price * 1_000_000n) / (parts * unit)) / 1_000_000,
  }
  return { funded: [...purse.funded, option], money, parts, payments: [...purse.payments, payment] }
}
