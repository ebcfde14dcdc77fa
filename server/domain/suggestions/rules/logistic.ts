import { randomFrom, shuffle } from './random.ts'
import type { Rows } from './rows.ts'

export type Fit = {
  /** Which rows to learn from. */
  members: Int32Array
  /** Whether each of all rows is one of the kind sought. */
  isPositive: Uint8Array
  /** How much a mistake on each of all rows costs: higher fits closer. */
  costs: Float32Array
  seed: number
  rounds?: number
}

/** It stops once no row wants to change by more than this. */
const tolerance = 0.1

/**
 * Logistic regression with a penalty on the square of the weights, by coordinate descent on its dual: Yu, Huang and Lin
 * (2011), Machine Learning 85, algorithm 5, as in LIBLINEAR. One pass over the rows costs as much as there are values.
 * @returns a weight a column, then the constant
 */
export function fitLogistic(rows: Rows, { members, isPositive, costs, seed, rounds = 40 }: Fit): Float32Array {
  const { width } = rows
  const weights = new Float32Array(width + 1)
  const [low, high] = [new Float64Array(rows.count), new Float64Array(rows.count)]
  const squares = new Float64Array(rows.count)
  for (const row of members) {
    const cost = costs[row]!
    low[row] = Math.min(0.001 * cost, 1e-8)
    high[row] = cost - low[row]!
    squares[row] = rows.square(row) + 1
    move(rows, row, (isPositive[row] ? 1 : -1) * low[row]!, weights)
  }
  const order = members.slice()
  const random = randomFrom(seed)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let most = 0
    for (const row of order) {
      const sign = isPositive[row] ? 1 : -1
      const cost = costs[row]!
      const square = squares[row]!
      const margin = sign * (rows.dot(row, weights) + weights[width]!)
      // Whichever of the two dual variables is the smaller one is solved for: the other follows, without rounding away.
      const isLow = 0.5 * square * (high[row]! - low[row]!) + margin >= 0
      const was = isLow ? low[row]! : high[row]!
      const became = solve(was, cost, square, isLow ? margin : -margin)
      most = Math.max(most, Math.abs(became.slope))
      const value = became.value
      if (isLow) {
        low[row] = value
        high[row] = cost - value
      } else {
        high[row] = value
        low[row] = cost - value
      }
      move(rows, row, (isLow ? sign : -sign) * (value - was), weights)
    }
    if (most < tolerance) break
  }
  return weights
}

function move(rows: Rows, row: number, by: number, weights: Float32Array): void {
  if (by === 0) return
  rows.addTo(row, by, weights)
  weights[rows.width]! += by
}

/** Newton's method on one dual variable. @returns its value, and the slope before the first step */
function solve(was: number, cost: number, square: number, margin: number): { value: number; slope: number } {
  let value = cost - was < 0.5 * cost ? 0.1 * was : was
  let slope = square * (value - was) + margin + Math.log(value / (cost - value))
  const first = slope
  for (let step = 0; step < 50 && Math.abs(slope) > 1e-3; step++) {
    const curve = square + cost / (cost - value) / value
    const next = value - slope / curve
    value = next <= 0 ? value * 0.1 : next >= cost ? (value + cost) / 2 : next
    slope = square * (value - was) + margin + Math.log(value / (cost - value))
  }
  return { value, slope: first }
}

/** What the weights say of a row: the logarithm of the odds. */
export const oddsOf = (rows: Rows, row: number, weights: Float32Array): number =>
  rows.dot(row, weights) + weights[rows.width]!

export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))
