import type { RecordedEntry, RecordedLateComers, WorkshopRecord } from '../schema/record.ts'
import { countingHands } from './newest-hands.ts'

type Recorded = Pick<WorkshopRecord, 'ballots' | 'hands'>

/** All that helpers entered for others, newest first: each sheet and each count of hands, also those replaced since. */
export function entriesOf(record: Recorded): RecordedEntry[] {
  return [...sheetsOf(record), ...handsOf(record)].sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** Late votes that came, or were let in, after the room had seen the result: how many, in each round of each activity. */
export function lateComersOf({ ballots }: Pick<WorkshopRecord, 'ballots'>): RecordedLateComers[] {
  const rounds = new Map<string, RecordedLateComers>()
  for (const { activity, round, late, afterReveal } of ballots) {
    if (!late || !afterReveal) continue
    const key = JSON.stringify([activity, round])
    rounds.set(key, { activity, round, votes: (rounds.get(key)?.votes ?? 0) + 1 })
  }
  return [...rounds.values()]
}

/** A sheet of several answers makes a ballot of each: those that were keyed at once are one entry. */
function sheetsOf({ ballots }: Recorded): RecordedEntry[] {
  const entries = new Map<string, { entry: RecordedEntry; number: number }>()
  const newest = new Map<string, number>()
  const sheetKey = ({ activity, round, sheet }: RecordedEntry) => JSON.stringify([activity, round, sheet])
  for (const { at, activity, round, sheet, number, enteredBy, afterReveal } of ballots) {
    if (sheet === null) continue
    const entry = { at, activity, round, sheet, table: null, people: 1, enteredBy, isReplaced: false, afterReveal }
    const key = JSON.stringify([sheetKey(entry), at, enteredBy])
    const known = entries.get(key)
    entries.set(key, { entry, number: Math.max(number, known?.number ?? 0) })
    newest.set(sheetKey(entry), Math.max(number, newest.get(sheetKey(entry)) ?? 0))
  }
  return [...entries.values()].map(({ entry, number }) => ({
    ...entry,
    isReplaced: number < (newest.get(sheetKey(entry)) ?? 0),
  }))
}

function handsOf({ hands }: Recorded): RecordedEntry[] {
  const counting = countingHands(hands)
  return hands.map((count) => {
    const { at, activity, round, table, people, enteredBy, afterReveal } = count
    const isReplaced = !counting.has(count)
    return { at, activity, round, sheet: null, table, people, enteredBy, isReplaced, afterReveal }
  })
}
