/** What weights on ideas are learned from. `counts`: how much. */
export type Told = { ideas: readonly string[]; isWorry: boolean; counts: number }
export type IdeaModel = { base: number; weights: ReadonlyMap<string, number> }

const [rounds, shrink, worryCounts] = [150, 0.6, 1.6]

/**
 * Ideas that are named after a harm, or after whoever has somebody in their hands: that a text speaks of one is never a
 * reason to think it harmless. Beside what else it speaks of, as in "bullying policy", it may be.
 */
const harms = `hurt mark fear hide lock letnot hungry dirt die despair weapon vengeance sexual sex cry shout drink bully
  slave carers`
const neverAgainst = new Set(harms.split(/\s+/).map((idea) => `i ${idea}`))

/** Logistic regression on ideas and pairs of them: gradient descent with a step of its own for each weight (AdaGrad). */
export function learnIdeas(
  train: readonly Told[],
  sharesOf: (ideas: readonly string[]) => [string, number][],
): IdeaModel {
  const times = new Map<string, number>()
  for (const { ideas } of train) for (const each of ideas) times.set(each, (times.get(each) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [each, seen] of times) if (seen >= 3) index.set(each, index.size)
  const rows = train.map(({ ideas }) =>
    sharesOf(ideas).flatMap(([each, share]): [number, number][] => {
      const at = index.get(each)
      return at === undefined ? [] : [[at, share]]
    }),
  )
  const least = Float64Array.from([...index.keys()], (each) => (neverAgainst.has(each) ? 0 : Number.NEGATIVE_INFINITY))
  const weights = new Float64Array(index.size)
  const steps = new Float64Array(index.size).fill(1e-6)
  let [base, baseSteps] = [0, 1e-6]
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(index.size)
    let baseSlope = 0
    for (const [at, { isWorry, counts }] of train.entries()) {
      const row = rows[at] as [number, number][]
      const score = row.reduce((sum, [each, share]) => sum + (weights[each] as number) * share, base)
      const off = (1 / (1 + Math.exp(-score)) - Number(isWorry)) * counts * (isWorry ? worryCounts : 1)
      baseSlope += off
      for (const [each, share] of row) slope[each] = (slope[each] as number) + off * share
    }
    for (let each = 0; each < index.size; each += 1) {
      const down = (slope[each] as number) + shrink * (weights[each] as number)
      steps[each] = (steps[each] as number) + down * down
      const moved = (weights[each] as number) - (0.5 * down) / Math.sqrt(steps[each] as number)
      weights[each] = Math.max(moved, least[each] as number)
    }
    baseSteps += baseSlope * baseSlope
    base -= (0.5 * baseSlope) / Math.sqrt(baseSteps)
  }
  return { base, weights: new Map([...index].map(([each, at]) => [each, weights[at] as number])) }
}
