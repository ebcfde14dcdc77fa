/** A table of numbers, a row a text. Learners see no more of it than this, whether it is sparse or full. */
export type Rows = {
  readonly count: number
  readonly width: number
  /** The row times a vector of `width` numbers. */
  dot(row: number, weights: Float32Array): number
  /** Adds the row, times a factor, to a vector. */
  addTo(row: number, factor: number, weights: Float32Array): void
  /** The square of the row's length. */
  square(row: number): number
}

/** Only what is not zero: where each row begins, which columns, which values. */
export type Sparse = { starts: Int32Array; columns: Int32Array; values: Float32Array; width: number }

export function sparseRows({ starts, columns, values, width }: Sparse): Rows {
  return {
    count: starts.length - 1,
    width,
    dot(row, weights) {
      let sum = 0
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! * weights[columns[at]!]!
      return sum
    },
    addTo(row, factor, weights) {
      for (let at = starts[row]!; at < starts[row + 1]!; at++) weights[columns[at]!]! += factor * values[at]!
    },
    square(row) {
      let sum = 0
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! * values[at]!
      return sum
    },
  }
}

/** @param table rows one after the other, each `width` numbers */
export function denseRows(table: Float32Array, width: number): Rows {
  const dot = (row: number, weights: Float32Array) => {
    let sum = 0
    const start = row * width
    for (let column = 0; column < width; column++) sum += table[start + column]! * weights[column]!
    return sum
  }
  return {
    count: width === 0 ? 0 : table.length / width,
    width,
    dot,
    addTo(row, factor, weights) {
      const start = row * width
      for (let column = 0; column < width; column++) weights[column]! += factor * table[start + column]!
    },
    square: (row) => dot(row, table.subarray(row * width, (row + 1) * width)),
  }
}
