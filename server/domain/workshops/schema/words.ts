const around = ' .,;:!?…"\'“”‘’،۔؟'

/** What makes two words the same one: not capitals, and not the signs around them. */
export function wordKey(word: string): string {
  const letters = [...word.normalize('NFC')]
  const isSign = (letter: string) => around.includes(letter)
  const first = letters.findIndex((letter) => !isSign(letter))
  const last = letters.findLastIndex((letter) => !isSign(letter))
  return letters
    .slice(first === -1 ? letters.length : first, last + 1)
    .join('')
    .toLowerCase()
}
