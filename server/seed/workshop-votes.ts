import type { Allocation } from '#db/schema/workshops.ts'
import type { AgendaPart, SeededActivity } from './workshop-agenda.ts'

/** One ballot: `slot` is a choice where each is voted on by itself. */
type SeededBallot = { slot: string; allocation: Allocation }

/** What somebody voted, made up from their number alone: the same numbers each time, and not all alike. */
export function ballotsOf({ part, choiceIds }: SeededActivity, person: number): SeededBallot[] {
  const { kind, dots = 0, settings = {} } = part
  const favourite = [0, 1, 0, 2, 1, 0][person % 6]! % Math.max(1, choiceIds.length)
  const inOrder = [...choiceIds.slice(favourite), ...choiceIds.slice(0, favourite)]
  const whole = (entries: [string, number][]) => [{ slot: '', allocation: Object.fromEntries(entries) }]
  const each = (value: (index: number) => number) =>
    choiceIds.map((id, index) => ({ slot: id, allocation: { [id]: value(index) } }))
  switch (kind) {
    case 'poll':
      return whole(inOrder.slice(0, 1).map((id) => [id, 1]))
    case 'scale':
      return each((index) => (settings.low ?? 1) + ((person + index * (person % 3)) % 3) + index)
    case 'ranking':
      return whole(inOrder.slice(0, 2 + (person % 3)).map((id, index) => [id, index + 1]))
    case 'dots':
      return whole(inOrder.slice(0, 2).map((id, index) => [id, index === 0 ? dots - 1 : 1]))
    case 'budget':
      return whole(affordable(part, choiceIds, inOrder).map((id) => [id, 1]))
    case 'statements':
      return each((index) => [1, 1, 0, -1, 1, -1][(person + index * 2) % 6]!)
    case 'questions':
      return each((index) => ((person + index) % 3 === 0 ? 0 : 1)).filter(({ slot, allocation }) => allocation[slot])
    default:
      return []
  }
}

function affordable({ choices = [], settings }: AgendaPart, choiceIds: string[], wanted: string[]): string[] {
  let left = settings?.envelope ?? 0
  return wanted.filter((id) => {
    const cost = choices[choiceIds.indexOf(id)]?.cost ?? 0
    if (cost > left) return false
    left -= cost
    return true
  })
}
