import type { Hit } from './pattern.ts'

/** Which ideas each word belongs to. */
function ideaFinder(ideas: Readonly<Record<string, string>>) {
  const whole = new Map<string, string[]>()
  const begins: { start: string; idea: string }[] = []
  for (const [idea, words] of Object.entries(ideas))
    for (const word of words.split(' '))
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
      const list = [...here].sort()
      for (const [index, one] of list.entries()) {
        found.add(`i ${one}`)
        for (const other of list.slice(index + 1)) found.add(`p ${one} ${other}`)
      }
    }
    for (const { sign, weight } of hits)
      found.add(`s ${sign} ${weight >= 1 ? 'strong' : weight > 0 ? 'some' : 'against'}`)
    return found
  }
}

/** How much each kind of feature weighs before anything is learned: words most, pairs of ideas least. */
const scales: Record<string, number> = { w: 2, b: 0.8, i: 1, p: 0.2, s: 2 }
export const scaleOf = (feature: string): number => scales[feature[0] ?? ''] ?? 0

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

/** The features' weights together, and those that say most for it. */
export function weighFeatures(weights: ReadonlyMap<string, number>, features: ReadonlySet<string>) {
  let [sum, size] = [0, 0]
  const telling: { feature: string; weight: number }[] = []
  for (const feature of features) {
    const weight = weights.get(feature)
    if (weight === undefined) continue
    const scale = scaleOf(feature)
    sum += weight * scale
    size += scale * scale
    if (weight > 0) telling.push({ feature, weight: weight * scale })
  }
  telling.sort((one, other) => other.weight - one.weight)
  return { score: sum / Math.sqrt(Math.max(1, size)), telling: telling.slice(0, 5).map(({ feature }) => feature) }
}
