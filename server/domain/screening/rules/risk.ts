import { judgeEnglish } from './risk/english.ts'
import { otherLexicons } from './risk/other-languages.ts'
import { weigh } from './risk/score.ts'
import { thoughtsOf } from './words.ts'

/** What the patterns of the other languages must reach together. */
const enough = 1
export const riskSigns = [
  'harm-by-another',
  'self-harm',
  'neglect',
  'abuse-at-home',
  'exploitation',
  'child-at-risk',
  'no-basics',
  'threat',
] as const
export type RiskSign = (typeof riskSigns)[number]

/**
 * `signs`: which harm the words speak of, as far as patterns tell. `telling`: what else weighed, for whoever asks why.
 * `doubt`: of a text that is held, how sure the English weights were, higher being surer; null where only a person may
 * find it harmless.
 */
export type Risk = { mayBe: boolean; signs: RiskSign[]; telling: string[]; doubt: number | null }

/**
 * Whether somebody may be at risk, and by which signs. Tuned to miss little: a false alarm costs a person one look, a
 * miss may leave somebody alone with it. It neither diagnoses nor decides: it asks a person to read first, and all
 * else is read by a person too. Takes time in proportion to the text.
 */
export function riskOf(text: string): Risk {
  const thoughts = thoughtsOf(text)
  const english = judgeEnglish(thoughts)
  const others = otherLexicons.map((lexicon) => weigh(lexicon, thoughts)).filter(({ score }) => score >= enough)
  const found = [...(english.mayBe ? english.hits : []), ...others.flatMap(({ signs }) => signs)]
  return {
    mayBe: english.mayBe || others.length > 0,
    signs: riskSigns.filter((each) => found.some(({ sign, weight }) => sign === each && weight > 0)),
    telling: english.mayBe ? english.telling : [],
    doubt: others.length === 0 ? english.doubt : null,
  }
}

export const mayMeanRisk = (text: string): boolean => riskOf(text).mayBe
