import { plainLetters } from '../words.ts'
import { pagesOf } from './english.ts'
import { ideaFinder, readIdeaWeights, readWeights, togetherOf } from './features.ts'
import { arabicIdeas } from './languages/ideas/arabic.ts'
import { czechIdeas } from './languages/ideas/czech.ts'
import { polishIdeas } from './languages/ideas/polish.ts'
import { punjabiIdeas } from './languages/ideas/punjabi.ts'
import { romanianIdeas } from './languages/ideas/romanian.ts'
import { urduIdeas } from './languages/ideas/urdu.ts'
import { base, thresholds, weights } from './languages/ideas/weights.ts'
import type { IdeasOf } from './shared-ideas.ts'
import { type Told, tellingIdeas } from './told.ts'

type Finder = (word: string) => ReadonlySet<string>
/** `phrasesOf`: the ideas of two words that mean something only together, written with a `_` between. */
type Spoken = {
  language: string
  letters: RegExp
  common: ReadonlySet<string>
  ideasOf: Finder
  phrasesOf: (before: string, word: string) => ReadonlySet<string>
}

/** What Arabic writes in front of a word, outermost first: and, then; with, to, like, will; the; the persons of a tense. */
const inFront = ['و ف', 'ب ح س ل ك ع', 'ال', 'ي ت ن ا'].map((each) => plainLetters(each).split(' '))
/** An Arabic word as it is known, or without one after another of what may stand in front of it. */
function withoutFront(ideasOf: Finder): Finder {
  return (word) => {
    let rest = word
    let found = ideasOf(rest)
    for (const fronts of inFront) {
      if (found.size > 0 || rest.length < 4) break
      const front = fronts.find((start) => rest.startsWith(start))
      if (front === undefined || rest.length - front.length < 2) continue
      rest = rest.slice(front.length)
      found = ideasOf(rest)
    }
    return found
  }
}

/** What the commonest words of a language may be: who is spoken of, and that something is not. All else is content. */
const grammatical: ReadonlySet<string> = new Set(['me', 'us', 'they', 'lack'])
const nothing: ReadonlySet<string> = new Set()

/** Compiles once; a language that takes a word of its grammar for an idea throws, being a slip of ours. */
export function spoken(language: string, letters: RegExp, { common = '', ...ideas }: IdeasOf): Spoken {
  const commonWords = new Set(plainLetters(common).split(' '))
  const [singles, phrases]: [Record<string, string>, Record<string, string>] = [{}, {}]
  for (const [idea, written] of Object.entries(ideas)) {
    const words = plainLetters(written).split(' ')
    const slip = grammatical.has(idea) ? undefined : words.find((each) => commonWords.has(each))
    // Read word by word, "of" within a phrase would be as good as the phrase.
    if (slip !== undefined) throw new Error(`a word of grammar as an idea: ${slip} as ${idea} (${language})`)
    singles[idea] = words.filter((each) => !each.includes('_')).join(' ')
    phrases[idea] = words.filter((each) => each.includes('_')).join(' ')
  }
  const finder = ideaFinder(singles)
  const known = language === 'ar' ? withoutFront(finder) : finder
  // By its beginning, or without what stands in front, a word of grammar may look like another.
  const ofCommon = new Map(
    [...commonWords].map((word) => [word, new Set([...finder(word)].filter((idea) => grammatical.has(idea)))]),
  )
  const inPhrases = ideaFinder(phrases)
  const beginPhrases = new Set(
    Object.values(phrases).flatMap((each) => each.split(' ').map((phrase) => phrase.split('_')[0] as string)),
  )
  return {
    ...{ language, letters, common: commonWords },
    ideasOf: (word) => ofCommon.get(word) ?? known(word),
    phrasesOf: (before, word) => (beginPhrases.has(before) ? inPhrases(`${before}_${word}`) : nothing),
  }
}

const [latin, arabic, gurmukhi] = [/[a-z]/, /[\u0600-\u06FF]/, /[\u0A00-\u0A7F]/]
const languages: readonly Spoken[] = [
  spoken('ur', arabic, urduIdeas),
  spoken('ro', latin, romanianIdeas),
  spoken('pl', latin, polishIdeas),
  spoken('cs', latin, czechIdeas),
  spoken('ar', arabic, arabicIdeas),
  spoken('pa', gurmukhi, punjabiIdeas),
]

/** What English is told by: of these no other language here has more than a few. */
const english = new Set(
  `the and is of to in for that it on with was my we you not have are this they but no from at as be so or i he she his
  her our me us them there would should could when what who how why all just get got more need people been had has were
  will can dont im its up out about if by your their one than because too very some any after before where now`.split(
    /\s+/,
  ),
)

/** Below this share of words that a language knows a text is in none: names and figures are in every one. */
const leastKnown = 0.12

/** In which of the other languages a text is, by the words that each knows; undefined for English and what is unknown. */
export function spokenIn(thoughts: readonly (readonly string[])[]): Spoken | undefined {
  const words = thoughts.flat().slice(0, wordsAsked)
  const asked = languages.filter(({ letters }) => words.some((word) => letters.test(word)))
  const inEnglish = words.filter((word) => english.has(word)).length
  let best: Spoken | undefined
  let most = Math.max(leastKnown * words.length, inEnglish)
  for (const each of asked) {
    const common = words.filter((word) => each.common.has(word)).length
    // Most texts are English: where not even all other words could make it another language, none is looked up.
    if (common + knownSays * (words.length - Math.max(common, inEnglish)) <= most) continue
    const known = words.filter((word) => !each.common.has(word) && each.ideasOf(word).size > 0).length
    const share = common + knownSays * known
    if (share > most) [best, most] = [each, share]
  }
  return best
}
/** A word of some idea says less of the language than one of its commonest. */
const knownSays = 0.7
/** Enough to tell: longer texts only take longer. */
const wordsAsked = 60

/** What a text is about, each idea and each two of one thought. */
export function ideasIn(
  { ideasOf, phrasesOf }: Pick<Spoken, 'ideasOf'> & Partial<Pick<Spoken, 'phrasesOf'>>,
  thoughts: readonly (readonly string[])[],
): Set<string> {
  const found = new Set<string>()
  for (const words of thoughts) {
    const here = new Set(ideasByWord({ ideasOf, phrasesOf }, words).flat())
    for (const each of togetherOf(here)) found.add(each)
  }
  return found
}

/** A phrase's ideas stand with its second word. */
const ideasByWord = (
  { ideasOf, phrasesOf }: Pick<Spoken, 'ideasOf'> & Partial<Pick<Spoken, 'phrasesOf'>>,
  words: readonly string[],
) => words.map((word, at) => [...ideasOf(word), ...(phrasesOf?.(words[at - 1] ?? '', word) ?? [])])

/** Two ideas of one thought say less than one; fewer than some twelve are little to go by, and say as much as those. */
const [pairSays, leastSize] = [0.6, 12]
/** What each idea and pair counts for in a text, so that a long one says no more than a short one that is as sure. */
export function sharesOf(ideas: Iterable<string>): [string, number][] {
  const scaled = [...ideas].map((each): [string, number] => [each, each.startsWith('p ') ? pairSays : 1])
  const size = Math.sqrt(
    Math.max(
      leastSize,
      scaled.reduce((sum, [, scale]) => sum + scale ** 2, 0),
    ),
  )
  return scaled.map(([each, scale]) => [each, scale / size])
}

const learned = readIdeaWeights(weights)
const thresholdOf = readWeights(thresholds)

/** How far above what its language's harmless texts say, and the ideas that say most; null in English and the unknown. */
export function judgeByIdeas(thoughts: readonly string[][]): { over: number; telling: string[] } | null {
  const found = spokenIn(thoughts)
  const threshold = found && thresholdOf.get(found.language)
  if (!found || threshold === undefined) return null
  let most: ByIdeas = { over: Number.NEGATIVE_INFINITY, telling: [] }
  for (const page of pagesOf(thoughts)) {
    const judged = judgeOne(found, page, threshold)
    if (judged.over > most.over) most = judged
  }
  return most
}

type ByIdeas = { over: number; telling: string[] }
function judgeOne(language: Spoken, thoughts: readonly (readonly string[])[], threshold: number): ByIdeas {
  const weighed = sharesOf(ideasIn(language, thoughts)).map(
    ([each, share]) => [each, share * (learned.get(each) ?? 0)] as const,
  )
  const telling = weighed.filter(([, weight]) => weight > 0).sort(([, one], [, other]) => other - one)
  return {
    over: weighed.reduce((sum, [, weight]) => sum + weight, base) - threshold,
    telling: telling.slice(0, 5).map(([each]) => each),
  }
}

/**
 * How much more one thought must say alone, and two in a row, as in English: whatever stands beside a worry thins what its
 * page says. The least by which no harmless texts of the two thirds that may be looked at, strung together by two to six,
 * are held that were not before.
 */
const besideSays = [1, 0.8] as const

/**
 * The first thought, or two in a row, that say so much that the rest does not matter; null where none does, and where
 * nothing stands beside it. @param hintOf what patterns add to a thought, by its place
 */
export function saidBesideByIdeas(thoughts: readonly string[][], hintOf: (at: number) => number): ByIdeas | null {
  const found = spokenIn(thoughts)
  const threshold = found && thresholdOf.get(found.language)
  if (!found || threshold === undefined) return null
  for (const [more, says] of besideSays.entries())
    for (let from = 0; from + more < thoughts.length && thoughts.length > more + 1; from += 1) {
      const some = thoughts.slice(from, from + more + 1)
      const hint = Math.max(...some.map((_, index) => hintOf(from + index)))
      const judged = judgeOne(found, some, threshold)
      if (judged.over + hint >= says && judged.telling.length > 0) return judged
    }
  return null
}

/** Which words of a thought stand for what told, in the language that the whole text is in. */
export function tellingByIdeas(
  thoughts: readonly (readonly string[])[],
  words: readonly string[],
  telling: readonly string[],
): Told[] {
  const found = spokenIn(thoughts)
  if (!found) return []
  const ideas = ideasByWord(found, words).map((each) => new Set(each))
  return tellingIdeas(ideas, telling, (rule, at) => ({ rule, from: at, to: at }))
}
