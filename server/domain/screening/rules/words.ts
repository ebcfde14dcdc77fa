/** Marks that only decorate: accents of Latin letters, vowel signs of Arabic ones, joiners. Gurmukhi keeps its own. */
const decoration = /[\u0300-\u036f\u064B-\u065F\u0670\u0640\u200B-\u200F\u2060\uFEFF\u00AD]/g
const sameLetter: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', ı: 'i' }

/**
 * Letters as people mean them: lower case, no accents (many type without), one apostrophe, one kind of space, Arabic
 * letters for Urdu ones, and no more than two of a letter in a row.
 */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(decoration, '')
    .normalize('NFC')
    .replace(/[łđøßæı]/g, (letter) => sameLetter[letter] as string)
    .replace(/[‘’ʼ`´′]/g, "'")
    .replace(/[يىئ]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ةه\u06C1-\u06C3\u06BE\u06D5]/g, 'ہ')
    .replace(/ؤ/g, 'و')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')

/** What ends a thought: the signs of every script here, a new line, a bullet. */
const thoughtEnd = /[.!?;:\n\r؟۔؛।॥•]+/gu
const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*/gu

/** And what parts a thought: who gives thanks and says what is done to them may put no more than a comma between. */
const clauseEnd = /[.!?;:\n\r؟۔؛।॥•,،–—()]+/gu

function wordsBetween(text: string, ends: RegExp): string[][] {
  return spansBetween(plainLetters(text), ends).map((spans) => spans.map(({ word: each }) => each))
}

/** A word and where it stands in plain letters. */
type Span = { word: string; from: number; to: number }
function spansBetween(plain: string, ends: RegExp): Span[][] {
  const found: Span[][] = []
  let begun = 0
  const keep = (part: string) => {
    const spans = [...part.matchAll(word)].map(({ 0: each, index }) => ({
      ...{ word: each.slice(0, longestWord), from: begun + index, to: begun + index + each.length },
    }))
    for (let from = 0; from < spans.length; from += longestThought) found.push(spans.slice(from, from + longestThought))
  }
  for (const { 0: end, index } of plain.matchAll(ends)) {
    keep(plain.slice(begun, index))
    begun = index + end.length
  }
  keep(plain.slice(begun))
  return found
}

/** A stretch of a text in code points. */
export type Stretch = { starts: number; ends: number }
/** For each thought, or clause, where each of its words stands in the text; null where that cannot be told. */
export type Places = (readonly Stretch[])[] | null

/** Where the words of `thoughtsOf` stand in the text as it was written. */
export const placesInThoughts = (text: string): Places => placesBetween(text, thoughtEnd)
/** The same for `clausesOf`. */
export const placesInClauses = (text: string): Places => placesBetween(text, clauseEnd)

function placesBetween(text: string, ends: RegExp): Places {
  const plain = plainLetters(text)
  const origins = originsOf(text, plain)
  return (
    origins &&
    spansBetween(plain, ends).map((spans) =>
      spans.map(({ from, to }) => ({ starts: origins[from]!.starts, ends: origins[to - 1]!.ends })),
    )
  )
}

/** A letter with what is written onto it. */
const cluster = /[^\p{M}][\p{M}\u200B-\u200F\u2060\uFEFF\u00AD]*|\p{M}+/gsu

/** For each sign of the plain letters, where it comes from. Null if letters do not become plain one by one. */
function originsOf(text: string, plain: string): Stretch[] | null {
  const origins: Stretch[] = []
  let [made, starts] = ['', 0]
  for (const [written] of text.matchAll(cluster)) {
    const ends = starts + Array.from(written).length
    for (const letter of plainLetters(written)) {
      // What plain letters leave out of a row belongs to the last that they keep.
      if (/\p{L}/u.test(letter) && made.endsWith(letter + letter)) origins.at(-1)!.ends = ends
      else {
        made += letter
        for (let unit = 0; unit < letter.length; unit += 1) origins.push({ starts, ends })
      }
    }
    starts = ends
  }
  return made === plain ? origins : null
}

/**
 * The words of a text, thought by thought. Without a full stop a thought ends after `longestThought` words, so that
 * words far apart are not read as one.
 */
export const thoughtsOf = (text: string): string[][] => wordsBetween(text, thoughtEnd)
/** The same, with an end at every comma and bracket. */
export const clausesOf = (text: string): string[][] => wordsBetween(text, clauseEnd)

const longestThought = 40
/** No word is longer; a line of ten thousand digits must not be looked up letter by letter. */
const longestWord = 30
