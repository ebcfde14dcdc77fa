import type { RecordedEvent } from '../schema/record.ts'

type Recorded = { events: readonly Pick<RecordedEvent, 'at' | 'type' | 'activity' | 'detail' | 'admits'>[] }
type Entered = { at: string; activity: string; round: number }

/**
 * What came into a result after the room had seen it: hands, sheets and late votes from then on may suit somebody, and are
 * marked wherever they count. A result that was hidden again has been seen all the same; a new round has not.
 */
export type AfterReveal = {
  /** Hands or a sheet, by when they were entered. */
  isEntry(entry: Entered): boolean
  /** A late vote: it came after, or was let in after. @param place of the ballot in the record */
  isLate(ballot: Entered, place: number): boolean
}

export function followReveals({ events }: Recorded): AfterReveal {
  const rounds = new Map<string, number>()
  const shown = new Map<string, string>()
  /** Each at its first time: later ones name it again. */
  const letIn = new Map<number, 'before' | 'after'>()
  const keyOf = (activity: string, round: number) => JSON.stringify([activity, round])
  for (const { type, activity, detail, at, admits } of events) {
    if (type !== 'activity' || activity === null) continue
    const round = rounds.get(activity) ?? 1
    const key = keyOf(activity, round)
    if (detail === 'ask-again') rounds.set(activity, round + 1)
    if (detail === 'reveal' && !shown.has(key)) shown.set(key, at)
    for (const place of admits ?? []) if (!letIn.has(place)) letIn.set(place, shown.has(key) ? 'after' : 'before')
  }
  const isEntry = ({ at, activity, round }: Entered) => {
    const seen = shown.get(keyOf(activity, round))
    return seen !== undefined && at > seen
  }
  return { isEntry, isLate: (ballot, place) => letIn.get(place) === 'after' || isEntry(ballot) }
}
