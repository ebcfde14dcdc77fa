import { rankLabels } from './measures.ts'

/** How often each label was given, of all that was given, without one text: it must not vote for itself. */
export function sharesOf(right: readonly (readonly number[])[], labels: number) {
  const counts = new Float32Array(labels)
  for (const each of right) for (const label of each) counts[label]! += 1
  return {
    without: (own: readonly number[]) =>
      counts.map((count, label) => (count - (own.includes(label) ? 1 : 0)) / Math.max(1, right.length - 1)),
    all: counts.map((count) => count / Math.max(1, right.length)),
  }
}

/** How much of a chance comes from how common the label is. `top3`: the share of texts whose first three hold a right one. */
export type Mix = { share: number; shares: Float32Array; top3: number; commonestTop3: number }

/**
 * Never worse than always naming the three commonest: as much of their shares is mixed in as helped most on texts that were
 * left out while learning; all of it, if it must be.
 * @param unseen what was guessed of texts that people have coded, and `right` what they chose
 */
export function mixFor(unseen: readonly Float32Array[], right: readonly (readonly number[])[], labels: number): Mix {
  const { without, all } = sharesOf(right, labels)
  const findable = right.flatMap((each, row) => (each.length > 0 ? [{ right: each, row }] : []))
  const hitsWith = (share: number) =>
    findable.filter(({ right, row }) =>
      rankLabels(mix(unseen[row]!, without(right), share))
        .slice(0, 3)
        .some((label) => right.includes(label)),
    ).length
  const tried = [0, 0.1, 0.25, 0.5, 0.75, 1].map((share) => ({ share, hits: hitsWith(share) }))
  const best = tried.reduce((one, other) => (other.hits > one.hits ? other : one))
  const of = Math.max(1, findable.length)
  return { share: best.share, shares: all, top3: best.hits / of, commonestTop3: tried.at(-1)!.hits / of }
}

export const mix = (chances: Float32Array, shares: Float32Array, share: number): Float32Array =>
  chances.map((chance, label) => (1 - share) * chance + share * shares[label]!)
