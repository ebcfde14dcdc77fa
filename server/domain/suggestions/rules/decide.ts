import { rankLabels } from './measures.ts'

/** From which chance on a label is said, and from which the likeliest is said where none reaches that. */
export type Bar = { all: number; first: number }

export function labelsAbove(chances: ArrayLike<number>, { all, first }: Bar): number[] {
  const ranked = rankLabels(chances)
  const said = ranked.filter((label) => chances[label]! >= all)
  const top = ranked[0]
  return said.length > 0 || top === undefined || chances[top]! < first ? said : [top]
}

/** Every bar from .1 to .6: a finer one would only fit the noise. */
const bars = Array.from({ length: 26 }, (_, step) => 0.1 + step * 0.02)
const firsts = [0, 0.05, 0.1, 0.15, 0.2, 0.3]

/**
 * The bar under which most decisions would have been right, by micro-F1.
 * @param chances of texts that the learner had not seen, a row each
 */
export function chooseBar(chances: readonly Float32Array[], right: readonly (readonly number[])[]): Bar {
  let best: Bar = { all: 0.5, first: 0 }
  let most = -1
  for (const first of firsts)
    for (const all of bars) {
      let [hits, said, wanted] = [0, 0, 0]
      for (const [row, each] of chances.entries()) {
        const labels = labelsAbove(each, { all, first })
        said += labels.length
        wanted += right[row]!.length
        for (const label of labels) if (right[row]!.includes(label)) hits += 1
      }
      const score = said + wanted === 0 ? 0 : (2 * hits) / (said + wanted)
      if (score > most + 1e-9) {
        most = score
        best = { all, first }
      }
    }
  return best
}
