import { judgeByIdeas } from './risk/by-ideas.ts'
import { judgeEnglish } from './risk/english.ts'
import { otherLexicons } from './risk/other-languages.ts'
import { weigh } from './risk/score.ts'
import { thoughtsOf } from './words.ts'

/** What the patterns of the other languages must reach together. */
const enough = 1
/** A pattern outweighs a text whose ideas are harmless by less than this; beyond it, it has taken one word for another. */
const patternSays = 1.5
/** In fewer words there is nothing to weigh a pattern against. */
const fewWords = 8
/** What is never weighed against the rest of a text: a miss costs most. */
const outright: ReadonlySet<string> = new Set(['self-harm', 'threat'])
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
  const byPattern = otherLexicons.map((lexicon) => weigh(lexicon, thoughts)).filter(({ score }) => score >= enough)
  const byIdeas = judgeByIdeas(thoughts)
  const isOutright = byPattern.some(({ signs }) => signs.some(({ sign, weight }) => weight > 0 && outright.has(sign)))
  const isShort = thoughts.flat().length < fewWords
  const isHeld =
    byIdeas === null || isOutright || isShort
      ? byPattern.length > 0 || (byIdeas?.over ?? -1) >= 0
      : byIdeas.over + (byPattern.length > 0 ? patternSays : 0) >= 0
  const found = [...(english.mayBe ? english.hits : []), ...(isHeld ? byPattern.flatMap(({ signs }) => signs) : [])]
  return {
    mayBe: english.mayBe || isHeld,
    signs: riskSigns.filter((each) => found.some(({ sign, weight }) => sign === each && weight > 0)),
    telling: [...(english.mayBe ? english.telling : []), ...(isHeld ? (byIdeas?.telling ?? []) : [])],
    doubt: isHeld ? null : english.doubt,
  }
}

export const mayMeanRisk = (text: string): boolean => riskOf(text).mayBe
