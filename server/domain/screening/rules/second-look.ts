import { base, doubtWeight, threshold, weights } from './risk/english/meaning.ts'
import { riskOf } from './risk.ts'

const learned = weights.trim().split(/\s+/).map(Number)

/**
 * How sure the rules' weights were of a text that they hold, where the encoder may be asked whether it is harmless; null
 * where it may not: what the rules let pass, what is in another language than the encoder's, and what only a person may
 * find harmless.
 * @param language of the text, as screening found it
 */
export const doubtOf = (text: string, language: string): number | null =>
  language.split('-')[0] === 'en' ? riskOf(text).doubt : null

/**
 * Whether a text that the English rules held is harmless by what it means. Learned from the same examples as the rules'
 * weights.
 * @param doubt how sure those were, as `doubtOf` says
 * @param meaning the encoder's vector of the text
 */
export function isHarmless(doubt: number, meaning: Float32Array): boolean {
  let score = base + doubtWeight * doubt
  for (let at = 0; at < meaning.length; at += 1) score += (learned[at] as number) * (meaning[at] as number)
  return score < threshold
}
