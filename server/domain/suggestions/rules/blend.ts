import { chance, fitLogistic, oddsOf } from './logistic.ts'
import type { Rows } from './rows.ts'

/** How far a label may trust the experts otherwise than all labels together do; and how far its own frequency counts. */
const [ownTrust, ownBase] = [0.3, 1.5]
const cost = 0.3

/**
 * What each expert says of each label of each text, laid out as one row a text and label: the experts' words, shared by all
 * labels; the same again for the label alone, kept small; and the label itself.
 */
function pairs(table: Float32Array, experts: number, labels: number): Rows {
  const width = experts + labels * experts + labels
  return {
    count: table.length / experts,
    width,
    dot(row, weights) {
      const label = row % labels
      let [shared, own] = [0, 0]
      for (let expert = 0; expert < experts; expert++) {
        const said = table[row * experts + expert]!
        shared += said * weights[expert]!
        own += said * weights[experts + label * experts + expert]!
      }
      return shared + ownTrust * own + ownBase * weights[experts + labels * experts + label]!
    },
    addTo(row, factor, weights) {
      const label = row % labels
      for (let expert = 0; expert < experts; expert++) {
        const said = factor * table[row * experts + expert]!
        weights[expert]! += said
        weights[experts + label * experts + expert]! += ownTrust * said
      }
      weights[experts + labels * experts + label]! += ownBase * factor
    },
    square(row) {
      let sum = 0
      for (let expert = 0; expert < experts; expert++) sum += table[row * experts + expert]! ** 2
      return sum * (1 + ownTrust ** 2) + ownBase ** 2
    },
  }
}

/** Each expert's number of each label, and again how it stands to that expert's numbers of the other labels. */
export function evidenceOf(opinions: readonly Float32Array[], words: number, labels: number): Float32Array {
  const width = widthOf(opinions.length)
  const table = new Float32Array(labels * width)
  for (const [expert, odds] of opinions.entries()) {
    const all = Math.log(odds.reduce((sum, each) => sum + Math.exp(each), 0))
    for (let label = 0; label < labels; label++) {
      table[label * width + 2 * expert] = odds[label]! / 2
      table[label * width + 2 * expert + 1] = (odds[label]! - all) / 2
    }
  }
  // Long texts speak of more.
  for (let label = 0; label < labels; label++) table[label * width + width - 1] = Math.log(1 + words) - 2.5
  return table
}
const widthOf = (experts: number) => 2 * experts + 1

/** A judge of experts: from what they say of a text to a chance for each label. */
export type Blend = (evidence: Float32Array) => Float32Array

/**
 * Learns how far to trust each expert from what they said of texts they had not seen.
 * @param evidence of each text, as `evidenceOf` gives it
 */
export function learnBlend(
  evidence: readonly Float32Array[],
  right: readonly (readonly number[])[],
  shape: { experts: number; labels: number; seed: number; weights: Float32Array },
): Blend {
  const { labels, seed } = shape
  const width = widthOf(shape.experts)
  const table = new Float32Array(evidence.length * labels * width)
  for (const [row, each] of evidence.entries()) table.set(each, row * labels * width)
  const isPositive = new Uint8Array(evidence.length * labels)
  for (const [row, each] of right.entries()) for (const label of each) isPositive[row * labels + label] = 1
  const count = evidence.length * labels
  const weights = fitLogistic(pairs(table, width, labels), {
    members: Int32Array.from({ length: count }, (_, pair) => pair),
    isPositive,
    costs: Float32Array.from({ length: count }, (_, pair) => cost * shape.weights[Math.floor(pair / labels)]!),
    seed,
    rounds: 15,
  })
  return (asked) => {
    const rows = pairs(asked, width, labels)
    return Float32Array.from({ length: labels }, (_, label) => chance(oddsOf(rows, label, weights)))
  }
}
