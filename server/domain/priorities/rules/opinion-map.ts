import type { StanceBallot } from '../schema.ts'

/** Where somebody stands: people who answer alike are near each other. */
export type Point = readonly [number, number]

/**
 * People on a map of their answers: the two directions in which answers differ most (principal components, by power
 * iteration). What somebody left out is set to the statement's mean. Who answered little would then stand in the middle
 * as if moderate, so points are moved out by the root of the part that was answered. All of it as in Polis.
 *
 * It begins at the same place each time and draws no lots: the same ballots give the same map.
 */
export function mapOpinions(statements: readonly string[], ballots: readonly StanceBallot[]): Point[] {
  const width = statements.length
  const rows = centred(statements, ballots)
  const spread = spreadTogether(rows, width)
  const first = mainDirection(spread, null)
  const second = mainDirection(spread, first)
  return ballots.map((ballot, index): Point => {
    const answered = statements.filter((statement) => ballot[statement] !== undefined).length
    const outward = Math.sqrt(width / Math.max(1, answered))
    const row = rows[index] as Float64Array
    return [dot(row, first) * outward, dot(row, second) * outward]
  })
}

/** Answers less their statement's mean: a missing one is the mean, so 0. */
function centred(statements: readonly string[], ballots: readonly StanceBallot[]): Float64Array[] {
  const rows = ballots.map(() => new Float64Array(statements.length))
  for (const [column, statement] of statements.entries()) {
    const given = ballots.map((ballot) => ballot[statement])
    const known = given.filter((stance) => stance !== undefined)
    const mean = known.reduce<number>((sum, stance) => sum + stance, 0) / Math.max(1, known.length)
    for (const [index, stance] of given.entries())
      if (stance !== undefined) (rows[index] as Float64Array)[column] = stance - mean
  }
  return rows
}

/** How answers to each two statements go together: all that the directions follow from. */
function spreadTogether(rows: readonly Float64Array[], width: number): Float64Array[] {
  const spread = Array.from({ length: width }, () => new Float64Array(width))
  for (const row of rows)
    for (let one = 0; one < width; one++)
      if (row[one] !== 0) subtract(spread[one] as Float64Array, row, -(row[one] as number))
  return spread
}

const mostRounds = 300
const closeEnough = 1e-12

/** @param apart the direction that it has to be square to */
function mainDirection(spread: readonly Float64Array[], apart: Float64Array | null): Float64Array {
  // Unlike in each part, so that it is square to no direction by accident.
  let direction = unit(Float64Array.from(spread, (_, column) => 1 + (Math.sqrt(column + 2) % 1)))
  for (let round = 0; round < mostRounds; round++) {
    const next = Float64Array.from(spread, (row) => dot(row, direction))
    if (apart) subtract(next, apart, dot(next, apart))
    const turned = unit(next)
    const same = dot(turned, direction)
    direction = turned
    if (1 - Math.abs(same) < closeEnough) break
  }
  return direction
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += (one[index] as number) * (other[index] as number)
  return sum
}

function subtract(from: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < from.length; index++)
    from[index] = (from[index] as number) - times * (what[index] as number)
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector))
  return length === 0 ? vector : vector.map((part) => part / length)
}
