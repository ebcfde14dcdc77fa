import type { Hit } from './pattern.ts'

/** Which ideas each word belongs to. */
export function ideaFinder(ideas: Readonly<Record<string, string>>) {
  const whole = new Map<string, string[]>()
  const begins: { start: string; idea: string }[] = []
  for (const [idea, words] of Object.entries(ideas))
    for (const word of words.split(' ').filter(Boolean))
      if (word.endsWith('*')) begins.push({ start: word.slice(0, -1), idea })
      else whole.set(word, [...(whole.get(word) ?? []), idea])
  const byStart = new Map<string, string[]>()
  for (const { start, idea } of begins) byStart.set(start, [...(byStart.get(start) ?? []), idea])
  return (word: string): Set<string> => {
    const found = new Set(whole.get(word))
    for (let length = 3; length <= word.length; length += 1)
      for (const idea of byStart.get(word.slice(0, length)) ?? []) found.add(idea)
    return found
  }
}

/** The ideas of one thought, and each two of them together. */
export function* togetherOf(ideas: ReadonlySet<string>): Generator<string> {
  const list = [...ideas].sort()
  for (const [index, one] of list.entries()) {
    yield `i ${one}`
    for (const other of list.slice(index + 1)) yield `p ${one} ${other}`
  }
}

/**
 * What can be said of a text in one word each: the ideas that it holds, two ideas in one thought, its words, and the
 * signs that patterns found. A learned weight stands for each.
 */
export function featuresWith(ideas: Readonly<Record<string, string>>) {
  const ideasOf = ideaFinder(ideas)
  return (thoughts: readonly (readonly string[])[], hits: readonly Hit[]): Set<string> => {
    const found = new Set<string>()
    for (const words of thoughts) {
      const here = new Set<string>()
      let before = ''
      for (const word of words) {
        found.add(`w ${word}`)
        if (before) found.add(`b ${before} ${word}`)
        before = word
        for (const idea of ideasOf(word)) here.add(idea)
      }
      for (const each of togetherOf(here)) found.add(each)
    }
    for (const { sign, weight } of hits)
      found.add(`s ${sign} ${weight >= 1 ? 'strong' : weight > 0 ? 'some' : 'against'}`)
    return found
  }
}

/** How much each kind of feature weighs before anything is learned: words and signs most, pairs of ideas least. */
const scales: Record<string, number> = { w: 1.5, b: 0.8, i: 1, p: 0.2, s: 2 }
export const scaleOf = (feature: string): number => scales[feature[0] ?? ''] ?? 0

/**
 * What a text's weights are divided by, so that a long one says no more than a short one that is as sure. Few words are
 * little to go by, though: they count as if they stood among others that say nothing.
 */
const leastSize = 80
export const sizeOf = (features: Iterable<string>): number => {
  let size = 0
  for (const feature of features) size += scaleOf(feature) ** 2
  return Math.sqrt(Math.max(leastSize, size))
}

/** Where no pattern found a sign, words alone have to say more than where one did; a handful of them, much more. */
const [withoutSign, inFewWords, fewWords] = [0.35, 1, 8]
export const signless = (features: Iterable<string>): number => {
  let words = 0
  for (const feature of features) {
    if (feature.startsWith('s ') && !feature.endsWith(' against')) return 0
    if (feature.startsWith('w ')) words += 1
  }
  return words < fewWords ? inFewWords : withoutSign
}

/** Reads weights as they are written: `w hungry=0.42,i cold=0.1`. */
export function readWeights(written: string): ReadonlyMap<string, number> {
  const entries = written.split(/[\n,]/).filter((entry) => entry.includes('='))
  return new Map(
    entries.map((entry) => {
      const at = entry.lastIndexOf('=')
      return [entry.slice(0, at), Number(entry.slice(at + 1))]
    }),
  )
}

/** Reads weights of ideas as they are written, a line for what several have in common: `p cold: food=0.3 home=-0.1`. */
export function readIdeaWeights(written: string): ReadonlyMap<string, number> {
  const entries = written
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [begin, list = ''] = line.split(': ')
      return list.split(' ').map((entry) => `${begin} ${entry}`)
    })
  return readWeights(entries.join(','))
}

/** No text that holds nothing but these can weigh more: known before they are weighed together. */
export function mostOf(weights: ReadonlyMap<string, number>, features: ReadonlySet<string>): number {
  let sum = 0
  for (const feature of features) sum += Math.max(0, (weights.get(feature) ?? 0) * scaleOf(feature))
  return sum / Math.sqrt(leastSize)
}

/** The features' weights together, and those that say most for it. */
export function weighFeatures(weights: ReadonlyMap<string, number>, features: ReadonlySet<string>) {
  const weighed = [...features].map((feature) => ({ feature, weight: (weights.get(feature) ?? 0) * scaleOf(feature) }))
  const sum = weighed.reduce((all, { weight }) => all + weight, 0)
  const telling = weighed.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  return {
    score: sum / sizeOf(features) - signless(features),
    telling: telling.slice(0, 5).map(({ feature }) => feature),
  }
}
