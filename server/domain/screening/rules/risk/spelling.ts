/** As it sounds: letters that are heard alike written alike, no vowels but the first, nothing double. */
export function soundOf(word: string): string {
  const heard = word
    .replace(/ph/g, 'f')
    .replace(/ght/g, 't')
    .replace(/(ck|q|k)/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?:^wr)/, 'r')
    .replace(/^kn/, 'n')
  const [first = '', ...rest] = heard
  return (
    first +
    rest
      .join('')
      .replace(/[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}

/** Optimal string alignment, given up once it is over `most`: one slip is a letter more, less, other, or two swapped. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      now.push(least)
    }
    if (Math.min(...now) > most) return most + 1
    before = last
    last = now
  }
  return last[other.length] ?? most + 1
}

/** Shorter words have too many neighbours that mean something else. */
const shortestMended = 5

/**
 * Finds the word that was meant by a misspelt one: one that sounds the same with few slips, or one slip in a long word.
 * @param vocabulary what may be meant
 * @param asItStands real words that must not be taken for another
 */
export function mender(vocabulary: ReadonlySet<string>, asItStands: ReadonlySet<string>) {
  const bySound = new Map<string, string[]>()
  const byGap = new Map<string, string[]>()
  const note = (map: Map<string, string[]>, key: string, word: string) => map.set(key, [...(map.get(key) ?? []), word])
  for (const word of vocabulary) {
    if (word.length < shortestMended || !/^[a-z]+$/.test(word)) continue
    note(bySound, soundOf(word), word)
    for (const gap of withOneLess(word)) note(byGap, gap, word)
  }
  return (word: string): string => {
    if (word.length < shortestMended || !/^[a-z]+$/.test(word) || asItStands.has(word)) return word
    const alike = bySound.get(soundOf(word))?.find((known) => slipsBetween(word, known, 2) <= (word.length > 6 ? 2 : 1))
    if (alike) return alike
    if (word.length < 6) return word
    const near = withOneLess(word).flatMap((gap) => [...(vocabulary.has(gap) ? [gap] : []), ...(byGap.get(gap) ?? [])])
    return (
      [...near, ...(byGap.get(word) ?? [])].find(
        (known) => known[0] === word[0] && slipsBetween(word, known, 1) === 1,
      ) ?? word
    )
  }
}

const withOneLess = (word: string): string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
