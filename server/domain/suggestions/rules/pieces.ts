/** The encoder's time grows fast with length, and what it makes of a long text is vague. */
const mostWords = 60
/** A word without end is no word. */
const mostLetters = 600
/** Of a text that long the rest adds nothing but time. */
const mostPieces = 24

/** A text as sentences, long ones cut into pieces of at most sixty words. Never empty. */
export function piecesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
  const pieces = sentences.flatMap((sentence) => {
    const words = sentence.split(/\s+/)
    return Array.from({ length: Math.ceil(words.length / mostWords) }, (_, part) =>
      words
        .slice(part * mostWords, (part + 1) * mostWords)
        .join(' ')
        .slice(0, mostLetters),
    )
  })
  return pieces.length > 0 ? pieces.slice(0, mostPieces) : [text.slice(0, 100)]
}

/** What a text is about as a whole, and what any one sentence of it says loudest: the mean and the largest, side by side. */
export function poolPieces(pieces: readonly Float32Array[]): Float32Array {
  const size = pieces[0]!.length
  const pooled = new Float32Array(2 * size)
  for (let at = 0; at < size; at++) {
    let [sum, most] = [0, Number.NEGATIVE_INFINITY]
    for (const piece of pieces) {
      sum += piece[at]!
      most = Math.max(most, piece[at]!)
    }
    pooled[at] = sum / pieces.length
    pooled[size + at] = most
  }
  return ofLengthOne(pooled)
}

export function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0))
  return length === 0 ? vector : vector.map((each) => each / length)
}
