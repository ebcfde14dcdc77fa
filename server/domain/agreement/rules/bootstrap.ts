import { randomFrom } from '#domain/suggestions/rules/random.ts'
import { alphaOfTally, type Tally } from './tally.ts'

export type Interval = { low: number; high: number }

const draws = 2000
/** Of the draws, so many may say nothing (all the same) before the interval says nothing. */
const mostUnsaid = 0.05
/** Fewer texts than this say nothing about other texts. */
const leastTexts = 5

/**
 * Between which two numbers alpha lies in 95 of 100 samples like this one: texts are drawn anew with replacement, 2,000
 * times, whole: all decisions about a text stay together, for a coder who misses one code of it is more likely to have
 * misread the rest. The middle 95 % of the alphas is the interval. The same seed gives the same interval.
 *
 * Sources: B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), chapters 8 and 13; A. Zapf and others,
 * Measuring inter-rater reliability for nominal data, BMC Medical Research Methodology 16:93 (2016), for its use here.
 *
 * @param texts of each text a tally for each thing that is measured, in the same order, of the same number of decisions
 * @returns for each thing; null where it says nothing
 */
export function intervalsOf(texts: readonly (readonly Tally[])[], seed: number): (Interval | null)[] {
  const things = texts[0]?.length ?? 0
  if (texts.length < leastTexts) return Array.from({ length: things }, () => null)
  const random = randomFrom(seed)
  const flat = flatten(texts, things)
  // Of each text the same number, so of each draw too.
  const decisions = texts[0]!.map(({ both, one, neither }) => (both + one + neither) * texts.length)
  const alphas = Array.from({ length: things }, (): number[] => [])
  const sums = new Int32Array(things * 2)
  for (let draw = 0; draw < draws; draw++) {
    sums.fill(0)
    for (let picked = 0; picked < texts.length; picked++) {
      const from = Math.floor(random() * texts.length) * sums.length
      for (let cell = 0; cell < sums.length; cell++) sums[cell]! += flat[from + cell]!
    }
    for (let thing = 0; thing < things; thing++) {
      const [both, one] = [sums[thing * 2]!, sums[thing * 2 + 1]!]
      const alpha = alphaOfTally({ both, one, neither: decisions[thing]! - both - one })
      if ('said' in alpha) alphas[thing]!.push(alpha.said)
    }
  }
  return alphas.map(middleOf)
}

function flatten(texts: readonly (readonly Tally[])[], things: number): Int32Array {
  const flat = new Int32Array(texts.length * things * 2)
  for (const [text, tallies] of texts.entries())
    for (const [thing, { both, one }] of tallies.entries()) flat.set([both, one], (text * things + thing) * 2)
  return flat
}

function middleOf(alphas: number[]): Interval | null {
  if (alphas.length < draws * (1 - mostUnsaid)) return null
  const sorted = Float64Array.from(alphas).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
  return { low: at(0.025), high: at(0.975) }
}
