import { fitLogistic, oddsOf } from './logistic.ts'
import { nearestRows, vectorOf, votesOf } from './nearest.ts'
import type { Rows } from './rows.ts'

/** A text's labels by their number, and how much it counts. */
export type Lesson = { labels: readonly number[]; weight: number }

export type Taught = { rows: Rows; members: Int32Array; lessons: readonly Lesson[]; labels: number; seed: number }
/** What somebody who has learned says of a row of a table like the one it learned from: a number a label. */
export type Opinion = (rows: Rows, row: number) => Float32Array
export type Expert = (taught: Taught) => Opinion

/** One logistic regression a label, each for itself. A label that nobody has given yet stays unlikely. */
export const byLogistic =
  (cost: number): Expert =>
  ({ rows, members, lessons, labels, seed }) => {
    const costs = Float32Array.from(lessons, ({ weight }) => cost * weight)
    const weights = Array.from({ length: labels }, (_, label) => {
      const isPositive = Uint8Array.from(lessons, (lesson) => (lesson.labels.includes(label) ? 1 : 0))
      const isKnown = members.some((row) => isPositive[row])
      return isKnown ? fitLogistic(rows, { members, isPositive, costs, seed: seed + label }) : undefined
    })
    const unknown = -Math.log(2 * members.length + 2)
    return (others, row) =>
      Float32Array.from(weights, (each) => (each === undefined ? unknown : oddsOf(others, row, each)))
  }

/** What the nearest rows were given. As a logarithm: between none and one of eight lies as much as between one and all. */
export const byNeighbours =
  (most: number): Expert =>
  ({ rows, members, lessons, labels }) =>
  (others, row) =>
    votesOf(nearestRows(rows, members, vectorOf(others, row), most), (near) => lessons[near]!.labels, labels).map(
      (vote) => Math.log(vote + 0.02),
    )
