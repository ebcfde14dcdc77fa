import type { Sparse } from './rows.ts'
import { letterFeatures, wordFeatures } from './words.ts'

/** What a vocabulary knows of a feature: its column, and how rare it is. */
type Known = { column: number; rarity: number }
type Block = { featuresOf(text: string): string[]; known: Map<string, Known>; weight: number }
/** Turns texts into weighted features: words and pairs in one block, letters in another, each of length one. */
export type Vocabulary = { width: number; rowsOf(texts: readonly string[]): Sparse }

/** Letters say a little less than words: they mostly repeat them. */
const blocks = [
  { featuresOf: wordFeatures, weight: 1, least: 1 },
  { featuresOf: letterFeatures, weight: 0.8, least: 2 },
]

/** Learns which features there are and how rare each is. A run of letters that only one text has says nothing. */
export function learnVocabulary(texts: readonly string[]): Vocabulary {
  let width = 0
  const learned = blocks.map(({ featuresOf, weight, least }): Block => {
    const holders = new Map<string, number>()
    for (const text of texts)
      for (const feature of new Set(featuresOf(text))) holders.set(feature, (holders.get(feature) ?? 0) + 1)
    const known = new Map<string, Known>()
    for (const [feature, count] of holders) {
      if (count < least) continue
      known.set(feature, { column: width, rarity: Math.log((1 + texts.length) / (1 + count)) + 1 })
      width += 1
    }
    return { featuresOf, known, weight }
  })
  return { width, rowsOf: (texts) => sparseOf(texts, learned, width) }
}

function sparseOf(texts: readonly string[], blocks: readonly Block[], width: number): Sparse {
  const starts = new Int32Array(texts.length + 1)
  const columns: number[] = []
  const values: number[] = []
  for (const [row, text] of texts.entries()) {
    for (const block of blocks) addBlock(text, block, columns, values)
    starts[row + 1] = columns.length
  }
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values), width }
}

function addBlock(text: string, { featuresOf, known, weight }: Block, columns: number[], values: number[]): void {
  const times = new Map<Known, number>()
  for (const feature of featuresOf(text)) {
    const found = known.get(feature)
    if (found) times.set(found, (times.get(found) ?? 0) + 1)
  }
  let square = 0
  const start = values.length
  for (const [{ column, rarity }, count] of times) {
    const value = (1 + Math.log(count)) * rarity
    columns.push(column)
    values.push(value)
    square += value * value
  }
  const scale = square > 0 ? weight / Math.sqrt(square) : 0
  for (let at = start; at < values.length; at++) values[at]! *= scale
}
