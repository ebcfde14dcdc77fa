import { countAuthors, countWords } from '../schema/count-words.ts'
import { isVote } from '../schema/kinds.ts'
import type { RecordedActivity, RecordedBallot, RecordedTotal, WorkshopRecord } from '../schema/record.ts'
import { createRoundCount, type RoundCount } from './round-count.ts'
import { followTexts } from './standing-texts.ts'
import { followVotes, type Standing, slotOf } from './standing-votes.ts'

/** What a file's totals follow from: everything in it but the totals. */
export type Recorded = Omit<WorkshopRecord, 'totals'>
export type Rebuilt = {
  totals: RecordedTotal[]
  /** By activity: votes that came after the close and still wait. */
  late: Record<string, number>
}

/**
 * Every total of a workshop, counted anew from its record alone. Of one person and slot the ballot with the highest
 * number counts, in each round by itself; one that came late counts from when it was admitted.
 *
 * @param at `until`: to see the totals as they stood at that instant; what may not be shown today stays out of them
 */
export function rebuild(record: Recorded, { until }: { until?: string } = {}): Rebuilt {
  const counts = createCounts(record)
  const { standing, moveTo } = followVotes(record, counts.change)
  moveTo(until)
  const late: Record<string, number> = {}
  const totals = record.activities.flatMap((activity) => {
    if (isVote(activity.kind)) late[activity.key] = countWaiting(record, activity, standing, until)
    const all = Array.from({ length: activity.round }, (_, index) => index + 1)
    const rounds = isVote(activity.kind) ? all : [activity.round]
    return rounds.flatMap((round) => counts.totalOf(activity.key, round, until) ?? [])
  })
  return { totals, late }
}

/** The same totals as time goes on, each ballot counted once: one after the other, never back. */
export function createRunningTotals(record: Recorded): {
  totalAt(activity: string, round: number, until: string): RecordedTotal | null
} {
  const counts = createCounts(record)
  const { moveTo } = followVotes(record, counts.change)
  return {
    totalAt(activity, round, until) {
      moveTo(until)
      return counts.totalOf(activity, round, until)
    },
  }
}

function createCounts(record: Recorded) {
  const activities = new Map(record.activities.map((activity) => [activity.key, activity]))
  const rounds = new Map<string, RoundCount>()
  const written = new Map<string, RecordedTotal>()
  const texts = followTexts(record)
  const activityOf = new Map(record.texts.map(({ number, activity }) => [number, activity]))
  const roundOf = (activity: RecordedActivity, round: number): RoundCount => {
    const key = JSON.stringify([activity.key, round])
    const known = rounds.get(key) ?? createRoundCount(activity, round)
    rounds.set(key, known)
    return known
  }
  return {
    change(now: RecordedBallot, before: RecordedBallot | undefined): void {
      const activity = activities.get(now.activity)
      if (!activity) return
      const count = roundOf(activity, now.round)
      if (before) count.take(before)
      count.put(now)
    },
    totalOf(key: string, round: number, until: string | undefined): RecordedTotal | null {
      const activity = activities.get(key)
      if (!activity || round > activity.round) return null
      if (isVote(activity.kind)) return roundOf(activity, round).total(record.hands, until)
      if (round !== activity.round) return null
      if (until === undefined) return countTexts(record, activity)
      for (const number of texts.moveTo(until)) written.delete(activityOf.get(number) ?? '')
      const then =
        written.get(key) ??
        countTexts({ texts: record.texts.filter((text) => texts.places.get(text.number)?.isShown) }, activity)
      written.set(key, then)
      // Who wrote, whether it was shown or not: the file says so step by step, or only at the end.
      const people = texts.peopleOf(key) ?? countTexts(record, activity).people
      return { ...then, people, sources: { ...then.sources, phone: people } }
    },
  }
}

/** Late ones of the present round that nothing newer of the same person replaced. */
const countWaiting = (
  { ballots }: Recorded,
  { key, round }: RecordedActivity,
  standing: Standing,
  until: string | undefined,
) =>
  ballots.filter((ballot) => {
    if (!ballot.late || ballot.activity !== key || ballot.round !== round) return false
    if (until !== undefined && ballot.at > until) return false
    const counts = standing.get(slotOf(ballot))
    return !counts || counts.number < ballot.number
  }).length

/** How many people wrote. */
function countTexts({ texts }: Pick<Recorded, 'texts'>, { key, kind, round }: RecordedActivity): RecordedTotal {
  const own = texts.filter(({ activity }) => activity === key)
  const all = countAuthors(own)
  return {
    ...{ activity: key, round, people: all, sources: { phone: all, hands: 0, paper: 0 }, rows: null },
    words: kind === 'words' ? countWords(own) : null,
  }
}
