import { clausesOf, thoughtsOf } from '../words.ts'
import { against } from './english/against.ts'
import { englishClasses } from './english/classes.ts'
import { harmByAnother, threat } from './english/harm.ts'
import { abuseAtHome } from './english/home.ts'
import { ideas } from './english/ideas.ts'
import { neglect, noBasics } from './english/need.ts'
import { selfHarm } from './english/self-harm.ts'
import { base, threshold, weights } from './english/weights.ts'
import { asItStands, englishReading } from './english/words.ts'
import { childAtRisk, exploitation } from './english/young.ts'
import { featuresWith, ideaFinder, mostOf, readWeights, weighFeatures } from './features.ts'
import { type Hit, lexiconOf } from './pattern.ts'
import { mender } from './spelling.ts'
import { type Told, tellingIdeas } from './told.ts'

const english = lexiconOf(englishClasses, [
  ...harmByAnother,
  ...threat,
  ...selfHarm,
  ...neglect,
  ...noBasics,
  ...abuseAtHome,
  ...childAtRisk,
  ...exploitation,
  ...against,
])
const mend = mender(english.vocabulary, asItStands)
const featuresOf = featuresWith(ideas)
const learned = readWeights(weights)

const reading = (words: readonly string[]) => englishReading(words, (word) => (english.knows(word) ? word : mend(word)))
/** A thought's words in the spelling that the patterns have. */
const inEnglish = (words: readonly string[]): string[] => reading(words).map(({ word }) => word)

/** A long text is weighed by the page: what one sentence says must not drown in the rest. */
const wordsWeighed = 90

type Weighed = { features: Set<string>; hits: Hit[] }

export function* pagesOf(thoughts: readonly string[][]): Generator<string[][]> {
  let page: string[][] = []
  let size = 0
  for (const words of thoughts) {
    page.push(words)
    size += words.length
    if (size < wordsWeighed) continue
    yield page
    // The next page begins with the last thoughts of this one: nothing falls between two.
    page = page.slice(-Math.ceil(page.length / 3))
    size = page.reduce((sum, each) => sum + each.length, 0)
    if (size >= wordsWeighed / 2) [page, size] = [[], 0]
  }
  if (size > 0) yield page
}

const seen = (thoughts: readonly string[][]): Weighed => {
  const hits = thoughts.flatMap((words) => english.find(words))
  return { hits, features: featuresOf(thoughts, hits) }
}

/** Harm by somebody else, of which a pattern says outright that it is done. */
const doneByAnother: ReadonlySet<string> = new Set(['harm-by-another', 'threat', 'child-at-risk', 'abuse-at-home'])
/** Words of harm that nothing in their own clause speaks against. */
const isBare = (hits: readonly Hit[]) =>
  hits.some(({ sign, weight }) => weight >= 1 && doneByAnother.has(sign)) && hits.every(({ weight }) => weight > 0)

/** The clauses that are weighed alone as well: what they say plainly must not drown in the praise around it. */
const bareClauses = (text: string): (Weighed & { at: number })[] =>
  clausesOf(text)
    .map((words, at) => ({ at, ...seen([inEnglish(words)]) }))
    .filter(({ hits }) => isBare(hits))

/** What can be said of a whole text: what the weights are learned from. */
export const featuresOfText = (text: string): Set<string> => seen(thoughtsOf(text).map(inEnglish)).features

/** `at`: which thoughts of the text it is of, or of its clauses which. */
export type EnglishJudgement = {
  mayBe: boolean
  hits: Hit[]
  telling: string[]
  doubt: number | null
  at: { of: 'thoughts' | 'clauses'; which: number[] }
}

/** What makes a text gentler without saying that its words are not meant: "a bench, please, before I kill myself". */
const gentle: ReadonlySet<string> = new Set(['mishap', 'contented', 'wish'])
/** Said in so many words, it needs no weighing; unless something in the same breath says that it is not meant. */
const isPlain = (hits: readonly Hit[]) =>
  hits.some(({ weight }) => weight >= 2) && !hits.some(({ sign, weight }) => weight < 0 && !gentle.has(sign))

/** Of which a pattern that says it outright is never cleared by a machine. */
const violent: ReadonlySet<string> = new Set(['harm-by-another', 'threat', 'child-at-risk'])

/** Harm to oneself however it is said, and violence in so many words. */
const isForPeople = (hits: readonly Hit[]) =>
  hits.some(
    ({ sign, weight }) => weight >= 2 || (weight > 0 && sign === 'self-harm') || (weight >= 1 && violent.has(sign)),
  )

/** Whether only a person may find a text harmless, whatever it means to the encoder. */
export const onlyPeopleClear = (text: string): boolean =>
  isForPeople(
    thoughtsOf(text)
      .map(inEnglish)
      .flatMap((words) => english.find(words)),
  )

/** How much more a clause must say alone than a text, whose other words say that such things are meant. */
const aloneSays = 0.3

/**
 * How much more one thought must say alone, and two in a row: pages weigh a worry among whatever stands beside it, and
 * a comment's worth of harmless sentences outweighs most. The least by which of the shared comments that nothing was
 * learned from no more than one in twenty is held.
 */
const besideSays = [1.4, 1] as const

/** The most telling of what is said in a thought, or in two, so plainly that the rest does not matter. */
function saidBeside(all: readonly string[][]): EnglishJudgement | null {
  const thoughts = all.map((words) => seen([words]))
  const most = thoughts.map(({ features }) => mostOf(learned, features))
  for (const [more, says] of besideSays.entries()) {
    const enough = threshold + says
    for (let from = 0; from + more < all.length && all.length > more + 1; from += 1) {
      const hits = thoughts.slice(from, from + more + 1).flatMap((each) => each.hits)
      const isSaid = isPlain(hits)
      const reach = most.slice(from, from + more + 1).reduce((sum, each) => sum + each, 0)
      if (!isSaid && base + reach < enough) continue
      const features = new Set(thoughts.slice(from, from + more + 1).flatMap((each) => [...each.features]))
      const { score, telling } = weighFeatures(learned, features)
      if (!isSaid && base + score < enough) continue
      const which = Array.from({ length: more + 1 }, (_, at) => from + at)
      // Read by a person, whatever the encoder makes of the whole text.
      return { mayBe: true, hits, telling, doubt: null, at: { of: 'thoughts', which } }
    }
  }
  return null
}

/** Patterns say what a text speaks of; learned weights say how often such a text turned out to be a worry. */
export function judgeEnglish(text: string, thoughts: readonly string[][]): EnglishJudgement {
  let most: EnglishJudgement & { score: number } = {
    mayBe: false,
    score: Number.NEGATIVE_INFINITY,
    hits: [],
    telling: [],
    doubt: null,
    at: { of: 'thoughts', which: [] },
  }
  let pages = 0
  let speaksOfHarm = false
  const all = thoughts.map(inEnglish)
  for (const page of pagesOf(all)) {
    pages += 1
    const { features, hits } = seen(page)
    speaksOfHarm ||= hits.some(({ sign, weight }) => weight >= 1 && doneByAnother.has(sign))
    const { score: learnedScore, telling } = weighFeatures(learned, features)
    const score = isPlain(hits) ? Number.POSITIVE_INFINITY : base + learnedScore
    if (score <= most.score) continue
    const mayBe = score >= threshold && (score === Number.POSITIVE_INFINITY || telling.length > 0)
    const which = page.map((thought) => all.indexOf(thought))
    const doubt = mayBe && !isForPeople(hits) ? score : null
    most = { mayBe, score, hits, telling, doubt, at: { of: 'thoughts', which } }
  }
  if (!most.mayBe || most.doubt !== null) {
    const beside = saidBeside(all)
    if (beside) return beside
  }
  if (!most.mayBe && speaksOfHarm)
    for (const { features, hits, at } of bareClauses(text)) {
      const { score, telling } = weighFeatures(learned, features)
      // Read by a person, whatever the encoder makes of the whole text.
      if (base + score >= threshold + aloneSays)
        return { mayBe: true, hits, telling, doubt: null, at: { of: 'clauses', which: [at] } }
    }
  // What a text of several pages means as a whole says little of the one that is held.
  return { ...most, doubt: pages === 1 ? most.doubt : null }
}

const ideasOf = ideaFinder(ideas)
/** What the judgement of a text went by, in one of its thoughts: patterns and telling features. Places are words. */
export function tellingInEnglish(words: readonly string[], { telling }: Pick<EnglishJudgement, 'telling'>): Told[] {
  const read = reading(words)
  const inPlace = read.map(({ word }) => word)
  const placed = (rule: string, from: number, to = from): Told => ({
    ...{ rule, from: read[from]!.first, to: read[to]!.last },
  })
  const patterns = english
    .find(inPlace)
    .filter(({ weight }) => weight > 0)
    .map(({ sign, from, to }) => placed(`sign ${sign}`, from, to))
  const ofWords = inPlace.flatMap((word, at) => [
    ...(telling.includes(`w ${word}`) ? [placed('word', at)] : []),
    ...(at > 0 && telling.includes(`b ${inPlace[at - 1]} ${word}`) ? [placed('words', at - 1, at)] : []),
  ])
  return [...patterns, ...ofWords, ...tellingIdeas(inPlace.map(ideasOf), telling, placed)]
}
