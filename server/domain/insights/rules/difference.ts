/** Some of all: people who did something, of everybody in their group. */
export type Part = { n: number; of: number }
/** In shares, from -1 to 1: how much larger the first one is, and between what it could as well be by chance alone. */
export type Difference = { gap: number; low: number; high: number }

/** Of a normal distribution: 95 of 100 lie within. */
const z = 1.959964

/** Wilson's interval of a share: it stays between none and all where few were asked. */
function rangeOf({ n, of }: Part): { low: number; high: number } {
  const share = n / of
  const middle = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const all = 1 + z ** 2 / of
  return { low: (middle - half) / all, high: (middle + half) / all }
}

/**
 * The difference of two shares with its 95% interval, by Newcombe's way (Statistics in Medicine 17, 1998, method 10). Both
 * groups must be apart from each other, and neither empty.
 */
export function differenceOf(one: Part, other: Part): Difference {
  const [here, there] = [one.n / one.of, other.n / other.of]
  const [ours, theirs] = [rangeOf(one), rangeOf(other)]
  const gap = here - there
  return {
    gap,
    low: gap - Math.sqrt((here - ours.low) ** 2 + (theirs.high - there) ** 2),
    high: gap + Math.sqrt((ours.high - here) ** 2 + (there - theirs.low) ** 2),
  }
}
