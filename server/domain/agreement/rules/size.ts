import { leastSize, mostSize } from '../schema.ts'

/** Half the width of the interval that is wanted: alpha give or take a tenth. */
const wanted = 0.1
/** Of the normal distribution, for 95 of 100. */
const z = 1.96
/** How far people who code comments agree as a rule. */
const usual = 0.74
/** Half of all texts: the share for which one decision tells most, as for any yes or no. */
const share = 0.5

/** Why so many are proposed. `all`: there are no more. */
export type SizeReason = 'usual' | 'last-round' | 'all'

/**
 * How many texts two people must code for alpha give or take 0.1.
 *
 * Before anything was measured: alpha of two people's yes or no is, but for the 1/n of a small sample, the kappa whose
 * variance is (1-k)/n ((1-k)(1-2k) + k(2-k)/(2p(1-p))): D. Bloch and H. Kraemer, 2 x 2 Kappa Coefficients, Biometrics 45
 * (1989), 269-287. A text counts as one decision here; that it has one for each code makes the interval narrower.
 * After a round: an interval narrows with the root of the number of texts.
 */
export function proposedSize(
  available: number,
  last?: { texts: number; low: number | null; high: number | null },
): { size: number; because: SizeReason } {
  const variance = (1 - usual) * ((1 - usual) * (1 - 2 * usual) + (usual * (2 - usual)) / (2 * share * (1 - share)))
  const measured = last && last.low !== null && last.high !== null && last.high > last.low
  const size = measured
    ? last.texts * ((last.high! - last.low!) / 2 / wanted) ** 2
    : (z * z * variance) / (wanted * wanted)
  const whole = Math.min(mostSize, Math.max(leastSize, Math.ceil(size)))
  if (whole >= available) return { size: available, because: 'all' }
  return { size: whole, because: measured ? 'last-round' : 'usual' }
}
