import type { Choice } from '#domain/workshops/schema/live.ts'

/** Most wanted first, those that were answered last; equals as they came. */
export const mostWanted = (choices: readonly Choice[], people: ReadonlyMap<string, number>): Choice[] =>
  [...choices].sort(
    (one, other) =>
      Number(one.isAnswered) - Number(other.isAnswered) || (people.get(other.id) ?? 0) - (people.get(one.id) ?? 0),
  )

/** As somebody has them on their screen; what came since then follows, however much it is wanted. */
export function inKeptOrder(choices: readonly Choice[], order: readonly string[]): Choice[] {
  const kept = order.flatMap((id) => choices.find((choice) => choice.id === id) ?? [])
  return [...kept, ...choices.filter(({ id }) => !order.includes(id))]
}
