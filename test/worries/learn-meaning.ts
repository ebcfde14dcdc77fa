/** What the head is learned from: how sure weights were that had not seen the text, and what it means. */
export type Seen = { isWorry: boolean; counts: number; doubt: number; meaning: Float32Array }
/** Of the weights the last two are for the doubt and for what all texts begin with. */
export type Head = Float64Array

const [rounds, shrink, worryCounts] = [8, 0.5, 1.6]

const rowOf = ({ doubt, meaning }: Pick<Seen, 'doubt' | 'meaning'>) => Float64Array.from([...meaning, doubt, 1])

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number)
  return sum
}
const add = (to: Float64Array, from: Float64Array, times: number): void => {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + times * (from[at] as number)
}

/**
 * Logistic regression on the encoder's vector beside the weights' own verdict, by Newton's method with conjugate
 * gradients; the same outcome each time.
 */
export function learnMeaning(train: readonly Seen[]): Head {
  const rows = train.map(rowOf)
  const size = rows[0]?.length ?? 0
  const head = new Float64Array(size)
  const held = (at: number) => (at < size - 2 ? shrink : 1e-3)
  for (let round = 0; round < rounds; round += 1) {
    const down = new Float64Array(size)
    const curves: number[] = []
    for (const [index, { isWorry, counts }] of train.entries()) {
      const row = rows[index] as Float64Array
      const chance = 1 / (1 + Math.exp(-dot(head, row)))
      const weight = counts * (isWorry ? worryCounts : 1)
      add(down, row, weight * (Number(isWorry) - chance))
      curves.push(weight * chance * (1 - chance))
    }
    for (let at = 0; at < size; at += 1) down[at] = (down[at] as number) - held(at) * (head[at] as number)
    const bent = (along: Float64Array): Float64Array => {
      const out = along.map((each, at) => held(at) * each)
      for (const [index, row] of rows.entries()) add(out, row, (curves[index] as number) * dot(row, along))
      return out
    }
    add(head, solve(bent, down), 1)
  }
  return head
}

/** x where `bent(x)` is `wanted`, nearly. */
function solve(bent: (along: Float64Array) => Float64Array, wanted: Float64Array): Float64Array {
  const found = new Float64Array(wanted.length)
  const rest = wanted.slice()
  const along = wanted.slice()
  let left = dot(rest, rest)
  const enough = left * 1e-6
  for (let step = 0; step < 60 && left > enough; step += 1) {
    const out = bent(along)
    const far = left / dot(along, out)
    add(found, along, far)
    add(rest, out, -far)
    const next = dot(rest, rest)
    for (let at = 0; at < along.length; at += 1)
      along[at] = (rest[at] as number) + (next / left) * (along[at] as number)
    left = next
  }
  return found
}

export const headScore = (head: Head, seen: Pick<Seen, 'doubt' | 'meaning'>): number => dot(head, rowOf(seen))
