import type { Allocation } from '#db/schema/workshops.ts'
import type { LiveState } from './live/session.ts'

type Sent = Pick<LiveState, 'mine' | 'pending' | 'snapshot'>

/** What this person's last press of this round says: what is still on its way first, else what the server counts. */
export function standingVote(
  { mine, pending, snapshot: { stage } }: Sent,
  activityId: string,
  slot: string,
): Allocation | null {
  const onItsWay = pending.filter(
    (command) =>
      command.kind === 'vote' &&
      command.activityId === activityId &&
      command.slot === slot &&
      (command.round === undefined || stage?.id !== activityId || command.round === stage.round),
  )
  const last = onItsWay.at(-1)
  if (last?.kind === 'vote') return last.allocation
  return mine?.votes.find((vote) => vote.activityId === activityId && vote.slot === slot)?.allocation ?? null
}

export const dotsGiven = (allocation: Allocation): number =>
  Object.values(allocation).reduce((sum, dots) => sum + dots, 0)

/** An allocation with one dot more or fewer for a choice; null when there is none left to give or to take. */
export function withDot(allocation: Allocation, choiceId: string, by: 1 | -1, dots: number): Allocation | null {
  const given = (allocation[choiceId] ?? 0) + by
  if (given < 0 || dotsGiven(allocation) + by > dots) return null
  return { ...allocation, [choiceId]: given }
}
