import { randomInt } from 'node:crypto'

/** What stands in a file in the place of an id. */
export type Keys = ReadonlyMap<string, string>

export const keysOf = (prefix: string, ids: readonly string[]): Map<string, string> =>
  new Map(ids.map((id, index) => [id, `${prefix}${index + 1}`]))

/** Numbers from 1 in an order that nobody can foresee, drawn anew for each file. */
export function drawNumbers(ids: Iterable<string>): Map<string, number> {
  const drawn = [...new Set(ids)]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[drawn[last], drawn[other]] = [drawn[other] as string, drawn[last] as string]
  }
  return new Map(drawn.map((id, index) => [id, index + 1]))
}

/** A key that must be there: rows of one snapshot name each other. */
export function keyOf<Key>(keys: ReadonlyMap<string, Key>, id: string): Key {
  const key = keys.get(id)
  if (key === undefined) throw new Error(`the record names ${id}, which is not in it`)
  return key
}

/** An object by ids as an object by keys; what has no key any more is left out. */
export const rekey = <Value>(keys: Keys, byId: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(byId).flatMap(([id, value]) => {
      const key = keys.get(id)
      return key === undefined ? [] : [[key, value]]
    }),
  )
