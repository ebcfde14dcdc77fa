/** By choice: the rank as it stands in its field, '' for none. */
export type Ranks = Record<string, string>

/** The choices in their order, once each has a rank of its own; undefined before. */
export function orderOf(keys: readonly string[], ranks: Ranks): string[] | undefined {
  const sorted = [...keys].sort((one, other) => Number(ranks[one]) - Number(ranks[other]))
  return sorted.every((key, index) => ranks[key] === String(index + 1)) ? sorted : undefined
}

export const ranksOf = (order: readonly string[]): Ranks =>
  Object.fromEntries(order.map((key, index) => [key, String(index + 1)]))

/** An order with one choice a place further up or down; unchanged at the ends. */
export function moved(order: readonly string[], key: string, by: -1 | 1): string[] {
  const place = order.indexOf(key)
  const other = order[place + by]
  if (place < 0 || other === undefined) return [...order]
  return order.map((each) => (each === key ? other : each === other ? key : each))
}
