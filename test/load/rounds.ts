/** Median of some numbers; the mean of the middle two where their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? Number.NaN, sorted[Math.floor(middle)] ?? Number.NaN]
  return (low + high) / 2
}

/** The smallest number that `share` of all numbers do not exceed (nearest rank). */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export type Figure = { ours: number; ceiling: number; ratio: number; spread: { ours: number[]; ceiling: number[] } }

/**
 * Lets ours and the ceiling take turns for five rounds, so that a machine that drifts slows both.
 * Each gives one figure a round; the result holds medians, their ratio, and each side's least and most.
 */
export async function alternate(ours: () => Promise<number>, ceiling: () => Promise<number>): Promise<Figure> {
  const figures = { ours: [] as number[], ceiling: [] as number[] }
  for (let round = 0; round < 5; round++) {
    figures.ours.push(await ours())
    figures.ceiling.push(await ceiling())
  }
  const round = (value: number) => Math.round(value * 100) / 100
  const ends = (values: number[]) => [Math.min(...values), Math.max(...values)].map(round)
  const [mine, best] = [median(figures.ours), median(figures.ceiling)]
  return {
    ours: round(mine),
    ceiling: round(best),
    ratio: round(mine / best),
    spread: { ours: ends(figures.ours), ceiling: ends(figures.ceiling) },
  }
}
