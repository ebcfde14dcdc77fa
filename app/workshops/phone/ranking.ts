import type { Allocation } from '#db/schema/workshops.ts'

/** What a press does to a choice of a ranking: one place up or down, in as the last, or out. */
export const rankSteps = ['up', 'down', 'in', 'out'] as const
export type RankStep = (typeof rankSteps)[number]

/** Choices in the order in which somebody put them; what they left out is not among them. */
export const orderOf = (allocation: Allocation): string[] =>
  Object.entries(allocation)
    .filter(([, place]) => place > 0)
    .sort(([, one], [, other]) => one - other)
    .map(([id]) => id)

export const allocationOf = (order: readonly string[]): Allocation =>
  Object.fromEntries(order.map((id, index) => [id, index + 1]))

/** The button that whoever goes by keyboard is on after a press: the row has moved under the one that they pressed. */
export function buttonAfter(id: string, step: RankStep): string {
  if (step === 'in') return `${id}:up`
  return step === 'out' ? `${id}:in` : `${id}:${step}`
}

/** The order after a press; null where that press changes nothing. */
export function withStep(order: readonly string[], id: string, step: RankStep): string[] | null {
  const at = order.indexOf(id)
  if (step === 'in') return at < 0 ? [...order, id] : null
  if (at < 0) return null
  const others = order.filter((each) => each !== id)
  if (step === 'out') return others
  const to = step === 'up' ? at - 1 : at + 1
  if (to < 0 || to >= order.length) return null
  return [...others.slice(0, to), id, ...others.slice(to)]
}
