/** Letters as people mean them, whichever keyboard they came from; every number alike. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\p{N}+/gu, '0')

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu

/** The words of a text in any script, in order. */
export const wordsOf = (text: string): string[] => plain(text).match(words) ?? []

/** Enough of English endings that "wait", "waits", "waited" and "waiting" meet. Other words come out nearly as they are. */
export function stem(word: string): string {
  let root = word.replace(/'s?$/, '')
  if (root.length > 4) root = root.replace(/ies$/, 'y')
  if (root.length > 3) root = root.replace(/(?<![suiy])s$/, '')
  if (root.length > 5) root = root.replace(/(?:ing|edly|ed|ly)$/, '')
  if (root.length > 3) root = root.replace(/([bdfgmnprt])\1$/, '$1').replace(/e$/, '')
  return root || word
}

/** Words and pairs of neighbours, as stems. "^" and "$" stand for beginning and end: a short answer is all edge. */
export function wordFeatures(text: string): string[] {
  const stems = wordsOf(text).map(stem)
  const pairs = ['^', ...stems, '$']
  return [...stems, ...pairs.slice(1).map((each, index) => `${pairs[index]} ${each}`)]
}

/** Runs of three to five letters within words, by code point: they forgive misspelling and work in every language. */
export function letterFeatures(text: string): string[] {
  const found: string[] = []
  for (const word of wordsOf(text)) {
    const letters = ['<', ...word, '>']
    for (let length = 3; length <= 5; length++)
      for (let start = 0; start + length <= letters.length; start++)
        found.push(letters.slice(start, start + length).join(''))
  }
  return found
}
