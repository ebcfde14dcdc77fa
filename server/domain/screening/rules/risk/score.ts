import type { Hit, Lexicon } from './pattern.ts'

/** A sign that was found, and how much it says; below 0 it speaks against. */
export type Sign = { sign: string; weight: number }
export type Judgement = { score: number; signs: Sign[] }

/**
 * Weighs what the lexicon finds, thought by thought: each word counts once for its strongest sign, what speaks against
 * counts only in the thought where it stands, and two thoughts in a row are weighed together, since need is often told
 * in short sentences.
 */
export function weigh(lexicon: Lexicon, thoughts: readonly (readonly string[])[]): Judgement {
  let before: Judgement = { score: 0, signs: [] }
  let most: Judgement = before
  for (const words of thoughts) {
    const now = weighOne(lexicon.find(words))
    const both = { score: before.score + now.score, signs: [...before.signs, ...now.signs] }
    if (both.score > most.score) most = now.score >= both.score ? now : both
    before = now
  }
  return most
}

function weighOne(hits: Hit[]): Judgement {
  const taken: Hit[] = []
  const overlaps = (hit: Hit) => taken.some(({ from, to }) => hit.from <= to && hit.to >= from)
  const strongest = hits.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight)
  for (const hit of strongest) if (!overlaps(hit)) taken.push(hit)
  const contrary = new Map<string, number>()
  for (const { sign, weight } of hits) if (weight < 0) contrary.set(sign, weight)
  const signs = [
    ...taken.map(({ sign, weight }) => ({ sign, weight })),
    ...[...contrary].map(([sign, weight]) => ({ sign, weight })),
  ]
  const score = signs.reduce((sum, { weight }) => sum + weight, 0)
  return taken.length && score > 0 ? { score, signs } : { score: 0, signs: [] }
}
