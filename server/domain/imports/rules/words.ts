import { adultBands, ageBands, earlierAgeBands } from '#domain/contributions/schema.ts'
import type { PlaceLists } from '#domain/surveys/rules/check-answer.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { fiveSteps, otherKey, type Question, stances, yesNo } from '#domain/surveys/schema/definition.ts'
import { allEditions, languageOf, styleOf, type Texts } from '#domain/surveys/schema/editions.ts'
import type { Code, Target } from '../schema.ts'
import { askedBy } from './targets.ts'

/** A word as it is compared: no matter its case, its spaces, its dashes or the full stop at its end. */
export const plainWord = (word: string): string =>
  withoutStop(
    word
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/[‘’]/g, "'")
      .replace(/\s+/g, ' '),
  ).trim()

/** From the end by hand: a pattern would begin anew at each of a thousand dots. */
function withoutStop(text: string): string {
  let end = text.length
  while (end > 0 && '.:;,'.includes(text[end - 1] as string)) end -= 1
  return text.slice(0, end)
}

/** A key and every word that means it. */
export type KnownCode = Code & { words: string[] }

const coded = (key: string, words: readonly string[], texts: Texts = {}): KnownCode => ({
  key,
  texts,
  words: [key, ...words],
})

/** What other tools write for answers that every survey shares. */
const sharedWords: Record<string, readonly string[]> = {
  yes: ['y', 'true', '1'],
  no: ['n', 'false', '0'],
  'not-sure': ['not sure', 'unsure', 'don’t know', 'dont know', 'maybe'],
  agree: ['agreed', 'yes', '1'],
  disagree: ['disagreed', 'no', '-1'],
  pass: ['skip', 'unsure', 'neutral', 'not sure', '0'],
}

/** The answers that a column can hold; undefined where it holds free text, a number or a day. */
export function codesOf(definition: Definition, target: Target, { areas }: PlaceLists): KnownCode[] | undefined {
  if (target === 'area') return areas.map(({ code, name }) => coded(code, [name], { en: name }))
  if (target === 'age-band') return [...ageBands, ...earlierAgeBands].map((band) => coded(band, wordsForBand(band)))
  if (target === 'edition') return allEditions.map((edition) => coded(edition, wordsForEdition(edition)))
  const asked = askedBy(definition, target)
  if (!asked || asked.part === otherKey || asked.isTick) return undefined
  return answersOf(asked.question, asked.part)
}

function answersOf(question: Question, part: string | undefined): KnownCode[] | undefined {
  const choices = 'choices' in question ? question.choices : []
  const listed = choices.map(({ key, text }) => coded(key, Object.values(text), text))
  const shared = (keys: readonly string[]) => keys.map((key) => coded(key, sharedWords[key] ?? []))
  switch (question.kind) {
    case 'single-choice':
    case 'several-choices':
      return question.other ? [...listed, coded(otherKey, [])] : listed
    case 'yes-no':
      return shared(yesNo)
    case 'statements':
      return shared(stances)
    case 'matrix':
      return listed
    case 'ranking':
      return part === undefined ? listed : undefined
    case 'rating':
      return Array.from({ length: question.points }, (_, step) => coded(String(step + 1), []))
    case 'smileys':
    case 'i-statement':
      return part === undefined ? shared(fiveSteps) : undefined
    default:
      return undefined
  }
}

/** '18-24', '18 to 24', 'Under 13', '80+'. */
function wordsForBand(band: string): string[] {
  const years = band.match(/\d+/g) ?? []
  if (band.startsWith('under')) return [`under ${years}`, `<${years}`]
  if (band === '80-plus') return ['80+', '80 plus', '80 or over', '80 and over', 'over 80']
  return [years.join(' to '), years.join(' - '), `aged ${years.join('-')}`]
}

/** By the language's name, in English and in itself. */
function wordsForEdition(edition: string): string[] {
  const language = languageOf(edition)
  const style = styleOf(edition)
  const names = ['en', language].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language,
  )
  if (style === 'standard') return names
  return style === 'easy' && language === 'en' ? ['easy read', 'easyread'] : []
}

/** By every word that means a key, the key. Of two that share a word the first has it. */
export function byWord(codes: readonly KnownCode[]): Map<string, string> {
  const known = new Map<string, string>()
  for (const { key, words } of codes)
    for (const word of words) {
      const plain = plainWord(word)
      if (plain !== '' && !known.has(plain)) known.set(plain, key)
    }
  return known
}

/** Whoever is of no band of grown-ups counts as young: those rules are the safer ones. */
export const isYoungBand = (band: string | null): boolean =>
  band !== null && !adultBands.some((adult) => adult === band)
