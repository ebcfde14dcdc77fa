import { scaleOf, signless, sizeOf } from '#domain/screening/rules/risk/features.ts'
import type { Embedder } from '#domain/suggestions/rules/embedder.ts'
import type { Example } from './examples.ts'

const [rounds, shrink, worryCounts] = [200, 0.6, 1.6]
/** How much of a worry's weight goes by its words' meaning. */
const byMeaning = 1

/** The learned weight of each feature, and what all texts begin with. */
export type WordModel = { base: number; weights: Map<string, number> }
export type Meanings = ReadonlyMap<string, Float32Array>

const timesOf = (train: readonly Example[]) => {
  const times = new Map<string, number>()
  for (const { features } of train) for (const each of features) times.set(each, (times.get(each) ?? 0) + 1)
  return times
}

/**
 * What each word means, in numbers around 0 whose squares add up to about 1; less for words that stand everywhere. So
 * what is known of "flinches" is known of "cowers" too.
 */
export async function meaningsOf(encoder: Embedder, examples: readonly Example[]): Promise<Meanings> {
  const times = timesOf(examples)
  const words = [...times.keys()].filter((each) => each.startsWith('w ')).map((each) => each.slice(2))
  const timesOfWord = (word: string | undefined) => times.get(`w ${word}`) ?? 1
  const half = encoder.size / 2
  const found: Float32Array[] = []
  for (let start = 0; start < words.length; start += 256)
    found.push(...(await encoder.embed(words.slice(start, start + 256))).map((vector) => vector.slice(0, half)))
  const middle = new Float64Array(half)
  let all = 0
  for (const [index, vector] of found.entries()) {
    const often = timesOfWord(words[index])
    all += often
    for (let at = 0; at < half; at += 1) middle[at] = (middle[at] as number) + often * (vector[at] as number)
  }
  const centred = found.map((vector) => vector.map((value, at) => value - (middle[at] as number) / all))
  let squares = 0
  for (const vector of centred) for (const each of vector) squares += each * each
  const size = Math.sqrt(squares / found.length)
  return new Map(
    words.map((word, index) => {
      const rare = Math.min(1, Math.log(examples.length / timesOfWord(word)) / 6)
      return [`w ${word}`, (centred[index] as Float32Array).map((value) => (value / size) * rare * byMeaning)]
    }),
  )
}

type Row = { known: (readonly [number, number])[]; meaning: Float64Array }

function rowOf(
  features: readonly string[],
  index: ReadonlyMap<string, number>,
  meanings: Meanings,
  depth: number,
): Row {
  const size = sizeOf(features)
  const meaning = new Float64Array(depth)
  const known: [number, number][] = []
  for (const each of features) {
    const at = index.get(each)
    if (at !== undefined) known.push([at, scaleOf(each) / size])
    const vector = meanings.get(each)
    if (vector)
      for (let at = 0; at < depth; at += 1) meaning[at] = (meaning[at] as number) + (vector[at] as number) / size
  }
  return { known, meaning }
}

/** Logistic regression: gradient descent with a step of its own for each weight (AdaGrad), the same outcome each time. */
export function learnWords(train: readonly Example[], meanings: Meanings): WordModel {
  const depth = [...meanings.values()][0]?.length ?? 0
  const index = new Map<string, number>()
  for (const [each, seen] of timesOf(train)) if (seen >= (each.startsWith('b ') ? 3 : 2)) index.set(each, index.size)
  const rows = train.map(({ features }) => rowOf(features, index, meanings, depth))
  const all = index.size + depth
  const weights = new Float64Array(all)
  const steps = new Float64Array(all).fill(1e-6)
  let [base, baseSteps] = [0, 1e-6]
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(all)
    let baseSlope = 0
    for (const [at, { isWorry, counts }] of train.entries()) {
      const { known, meaning } = rows[at] as Row
      let score = base
      for (const [each, value] of known) score += (weights[each] as number) * value
      for (let each = 0; each < depth; each += 1)
        score += (weights[index.size + each] as number) * (meaning[each] as number)
      const off = (1 / (1 + Math.exp(-score)) - Number(isWorry)) * counts * (isWorry ? worryCounts : 1)
      baseSlope += off
      for (const [each, value] of known) slope[each] = (slope[each] as number) + off * value
      for (let each = 0; each < depth; each += 1)
        slope[index.size + each] = (slope[index.size + each] as number) + off * (meaning[each] as number)
    }
    for (let each = 0; each < all; each += 1) {
      const down = (slope[each] as number) + shrink * (weights[each] as number)
      steps[each] = (steps[each] as number) + down * down
      weights[each] = (weights[each] as number) - (0.5 * down) / Math.sqrt(steps[each] as number)
    }
    baseSteps += baseSlope * baseSlope
    base -= (0.5 * baseSlope) / Math.sqrt(baseSteps)
  }
  const learned = new Map([...index].map(([each, at]) => [each, weights[at] as number]))
  for (const [each, vector] of meanings) {
    const meant = vector.reduce((sum, value, at) => sum + value * (weights[index.size + at] as number), 0)
    learned.set(each, (learned.get(each) ?? 0) + meant / scaleOf(each))
  }
  return { base, weights: learned }
}

export const scoreOf = ({ base, weights }: WordModel, features: readonly string[]): number =>
  base +
  features.reduce((sum, each) => sum + (weights.get(each) ?? 0) * scaleOf(each), 0) / sizeOf(features) -
  signless(features)
