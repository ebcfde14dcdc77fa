import type { RecordedHands } from '../schema/record.ts'

type Asked = { activity: string; round: number; until: string | undefined }

/**
 * Hands as they count: the newest count of each table, or of the room where it was counted at once. A count of the whole
 * room stands for all tables before it, and the first table counted after it for all that the room said.
 *
 * @param hands those of one activity in the order in which they were entered
 */
export function newestHands(hands: readonly RecordedHands[], { activity, round, until }: Asked): RecordedHands[] {
  const newest = new Map<string | null, RecordedHands>()
  for (const count of hands) {
    if (count.activity !== activity || count.round !== round) continue
    if (until !== undefined && count.at > until) continue
    if (count.table === null) newest.clear()
    else newest.delete(null)
    newest.set(count.table, count)
  }
  return [...newest.values()]
}

/** All that count now, of every activity and round. */
export const countingHands = (hands: readonly RecordedHands[]): ReadonlySet<RecordedHands> =>
  new Set(hands.flatMap(({ activity, round }) => newestHands(hands, { activity, round, until: undefined })))
