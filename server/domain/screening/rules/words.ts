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

/**
 * The words of a text, thought by thought. Without a full stop a thought ends after `longestThought` words, so that
 * words far apart are not read as one.
 */
export function thoughtsOf(text: string): string[][] {
  const thoughts: string[][] = []
  for (const part of plainLetters(text).split(thoughtEnd)) {
    const words = (part.match(word) ?? []).map((each) => each.slice(0, longestWord))
    for (let from = 0; from < words.length; from += longestThought)
      thoughts.push(words.slice(from, from + longestThought))
  }
  return thoughts
}
const longestThought = 40
/** No word is longer; a line of ten thousand digits must not be looked up letter by letter. */
const longestWord = 30
