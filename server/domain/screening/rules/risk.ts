import { judgeByIdeas, saidBesideByIdeas, tellingByIdeas } from './risk/by-ideas.ts'
import { judgeEnglish, tellingInEnglish } from './risk/english.ts'
import { otherLexicons } from './risk/other-languages.ts'
import { type Judgement, type Sign, weigh } from './risk/score.ts'
import type { Told } from './risk/told.ts'
import { clausesOf, placesInClauses, placesInThoughts, type Stretch, thoughtsOf } from './words.ts'

/** What the patterns of the other languages must reach together. */
const enough = 1
/** What they must reach within one clause for thanks beside a comma to say nothing against them: harm said twice. */
const enoughInClause = 2
/** A hint outweighs a text whose ideas are harmless by less than this; beyond it, it has taken one word for another. */
const hintSays = 1.5
/** In fewer words there is nothing to weigh a hint against. */
const fewWords = 8
/** Of what harm a mere hint is never weighed against the rest of a text: a miss costs most. */
const neverWeighed: ReadonlySet<string> = new Set(['self-harm', 'threat'])
/** Of what a pattern is no more than a hint, however sure: words of cold and hunger stand in wishes and praise too. */
const onlyHinted = 'no-basics'
/**
 * Said by a pattern that is enough by itself, or harm that a hint is enough for: it holds, however much praise and
 * thanks stand around it. Who is hurt at home also writes of the park.
 */
const isOutright = ({ sign, weight }: Sign) =>
  weight >= enough ? sign !== onlyHinted : weight > 0 && neverWeighed.has(sign)
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

/** How a text was weighed, by the rules of English and by those of the other languages. */
function weighed(text: string) {
  const thoughts = thoughtsOf(text)
  const english = judgeEnglish(text, thoughts)
  const inThoughts = otherLexicons.map((lexicon) => weigh(lexicon, thoughts)).filter(({ score }) => score >= enough)
  const byPattern = inThoughts.length > 0 ? inThoughts : saidInClauses(text, thoughts.length)
  const byIdeas = judgeByIdeas(thoughts)
  const isSaid = byPattern.some(({ signs }) => signs.some(isOutright))
  const isShort = thoughts.flat().length < fewWords
  const isHeld =
    byIdeas === null || isSaid || isShort
      ? byPattern.length > 0 || (byIdeas?.over ?? -1) >= 0
      : byIdeas.over + (byPattern.length > 0 ? hintSays : 0) >= 0
  const beside = isHeld || byIdeas === null ? null : saidBesideByIdeas(thoughts, (at) => hintIn(thoughts[at] ?? []))
  return {
    ...{ thoughts, english, isHeld: isHeld || beside !== null },
    ...{ byPattern: byPattern.flatMap(({ signs }) => signs), byIdeas: beside ?? byIdeas },
  }
}

/** What patterns add to what the ideas of one thought say. */
const hintIn = (words: readonly string[]): number =>
  otherLexicons.some((lexicon) => weigh(lexicon, [words]).score >= enough) ? hintSays : 0

/**
 * Whether somebody may be at risk, and by which signs. Tuned to miss little: a false alarm costs a person one look, a
 * miss may leave somebody alone with it. It neither diagnoses nor decides: it asks a person to read first, and all
 * else is read by a person too. Takes time in proportion to the text.
 */
export function riskOf(text: string): Risk {
  const { english, isHeld, byPattern, byIdeas } = weighed(text)
  const found = [...(english.mayBe ? english.hits : []), ...(isHeld ? byPattern : [])]
  return {
    mayBe: english.mayBe || isHeld,
    signs: riskSigns.filter((each) => found.some(({ sign, weight }) => sign === each && weight > 0)),
    telling: [...(english.mayBe ? english.telling : []), ...(isHeld ? (byIdeas?.telling ?? []) : [])],
    doubt: isHeld ? null : english.doubt,
  }
}

/** A rule that weighed when a text was held, and where: code points of the text. No place: it cannot be told. */
export type Reason = { rule: string; place: Stretch | null }
/** More than anybody reads; a text of pages repeats itself. */
const mostReasons = 40

/**
 * Why a text is held: the names of the rules that weighed, and the places of the words they found. Never words: they
 * stand in the text alone. None for a text that is not held.
 */
export function reasonsFor(text: string): Reason[] {
  const { thoughts, english, isHeld, byPattern, byIdeas } = weighed(text)
  const reasons = new Map<string, Reason>()
  const add = ({ rule, from, to }: Told, places: readonly Stretch[] | undefined) => {
    const place = places ? { starts: places[from]!.starts, ends: places[to]!.ends } : null
    if (reasons.size < mostReasons) reasons.set(`${rule} ${place?.starts} ${place?.ends}`, { rule, place })
  }
  const inThoughts = placesInThoughts(text)
  if (english.mayBe) {
    const isOfClauses = english.at.of === 'clauses'
    const parts = isOfClauses ? clausesOf(text) : thoughts
    const places = isOfClauses ? placesInClauses(text) : inThoughts
    for (const at of english.at.which) for (const told of tellingInEnglish(parts[at]!, english)) add(told, places?.[at])
  }
  const spoken = new Set(byPattern.filter(({ weight }) => weight > 0).map(({ sign }) => sign))
  if (isHeld)
    for (const [at, words] of thoughts.entries()) {
      for (const { sign, weight, from, to } of otherLexicons.flatMap((lexicon) => lexicon.find(words)))
        if (weight > 0 && spoken.has(sign)) add({ rule: `sign ${sign}`, from, to }, inThoughts?.[at])
      for (const told of tellingByIdeas(thoughts, words, byIdeas?.telling ?? [])) add(told, inThoughts?.[at])
    }
  return [...reasons.values()]
}

/** What is said so plainly in one clause that the rest of its sentence does not matter. */
function saidInClauses(text: string, thoughts: number): Judgement[] {
  const clauses = clausesOf(text)
  if (clauses.length === thoughts) return []
  return clauses.flatMap((clause) =>
    otherLexicons.map((lexicon) => weigh(lexicon, [clause])).filter(({ score }) => score >= enoughInClause),
  )
}

export const mayMeanRisk = (text: string): boolean => riskOf(text).mayBe
