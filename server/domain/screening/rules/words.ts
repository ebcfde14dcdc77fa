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
const thoughtEnd = /[.!?;:\n\r؟۔؛।॥•]+/u
const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*/gu

/** And what parts a thought: who gives thanks and says what is done to them may put no more than a comma between. */
const clauseEnd = /[.!?;:\n\r؟۔؛।॥•,،–—()]+/u

function wordsBetween(text: string, ends: RegExp): string[][] {
  const found: string[][] = []
  for (const part of plainLetters(text).split(ends)) {
    const words = (part.match(word) ?? []).map((each) => each.slice(0, longestWord))
    for (let from = 0; from < words.length; from += longestThought) found.push(words.slice(from, from + longestThought))
  }
  return found
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
