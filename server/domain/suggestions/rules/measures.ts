/** How well suggestions meet what people chose. All between 0 and 1. */
export type Measures = {
  microF1: number
  macroF1: number
  samplesF1: number
  /** A right label among the first three. */
  top3: number
  top1: number
}

/** For one text: what people chose, what was said by itself, and all labels in the order of their chance. */
export type Judged = { right: readonly number[]; said: readonly number[]; ranked: readonly number[] }

const f1 = (hits: number, said: number, right: number): number => (said + right === 0 ? 0 : (2 * hits) / (said + right))
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/**
 * As scikit-learn counts them: micro over all decisions, macro as the mean over labels (0 for a label that is never right
 * nor said), samples as the mean over texts. Texts without any right label count against micro and macro alone: there is
 * nothing to find in them.
 */
export function measure(judged: readonly Judged[], labels: number): Measures {
  const [hits, said, right] = [new Float64Array(labels), new Float64Array(labels), new Float64Array(labels)]
  for (const each of judged) {
    for (const label of each.right) right[label]! += 1
    for (const label of each.said) {
      said[label]! += 1
      if (each.right.includes(label)) hits[label]! += 1
    }
  }
  const sum = (numbers: Float64Array) => numbers.reduce((all, each) => all + each, 0)
  const findable = judged.filter((each) => each.right.length > 0)
  const isAmong = (most: number) =>
    mean(findable.map(({ ranked, right }) => (ranked.slice(0, most).some((label) => right.includes(label)) ? 1 : 0)))
  return {
    microF1: f1(sum(hits), sum(said), sum(right)),
    macroF1: mean(Array.from(hits, (hit, label) => f1(hit, said[label]!, right[label]!))),
    samplesF1: mean(
      findable.map(({ said, right }) =>
        f1(said.filter((label) => right.includes(label)).length, said.length, right.length),
      ),
    ),
    top3: isAmong(3),
    top1: isAmong(1),
  }
}

/** Labels from the likeliest to the least. Equal ones stay in their order. */
export const rankLabels = (chances: ArrayLike<number>): number[] =>
  Array.from(chances, (_, label) => label).sort((one, other) => chances[other]! - chances[one]!)
