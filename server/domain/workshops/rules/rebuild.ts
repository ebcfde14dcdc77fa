import type { ChoiceCount } from '../schema/counts.ts'
import { isVote, kinds } from '../schema/kinds.ts'
import type { RecordedActivity, RecordedBallot, RecordedTotal, WorkshopRecord } from '../schema/record.ts'
import { countWords } from './count-words.ts'
import { newestHands } from './newest-hands.ts'

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
 * @param at `until`: to see the totals as they stood at that instant; what may not be shown today stays out of them.
 *   `only`: of one activity, by its key
 */
export function rebuild(record: Recorded, { until, only }: { until?: string; only?: string } = {}): Rebuilt {
  const standing = standingVotes(record, until, only)
  const late: Record<string, number> = {}
  const totals = record.activities.flatMap((activity) => {
    if (only !== undefined && activity.key !== only) return []
    if (!isVote(activity.kind)) return [countTexts(record, activity)]
    late[activity.key] = countWaiting(record, activity.key, standing, until)
    const rounds = Array.from({ length: activity.round }, (_, index) => index + 1)
    return rounds.map((round) => countRound(record, activity, round, standing.values(), until))
  })
  return { totals, late }
}

type Standing = ReadonlyMap<string, RecordedBallot>
const slotOf = ({ activity, round, person, slot }: RecordedBallot) => JSON.stringify([activity, round, person, slot])

/** The ballot that counts of each person, slot and round. Of two with the same number the one that was there first. */
function standingVotes({ ballots, events }: Recorded, until?: string, only?: string): Standing {
  const standing = new Map<string, RecordedBallot>()
  const put = (ballot: RecordedBallot | undefined) => {
    if (!ballot || (only !== undefined && ballot.activity !== only)) return
    const before = standing.get(slotOf(ballot))
    if (!before || before.number < ballot.number) standing.set(slotOf(ballot), ballot)
  }
  const admissions = events.filter(({ admits, at }) => admits && isBy(at, until))
  let next = 0
  const admitBefore = (at: string | null) => {
    for (let event = admissions[next]; event && (at === null || event.at < at); event = admissions[++next])
      for (const index of event.admits ?? []) put(ballots[index])
  }
  for (const ballot of ballots) {
    if (!isBy(ballot.at, until)) continue
    admitBefore(ballot.at)
    if (!ballot.late) put(ballot)
  }
  admitBefore(null)
  return standing
}

const isBy = (at: string, until: string | undefined) => until === undefined || at <= until

/** Late ones that nothing newer of the same person replaced. */
const countWaiting = ({ ballots }: Recorded, activity: string, standing: Standing, until: string | undefined) =>
  ballots.filter((ballot) => {
    if (!ballot.late || ballot.activity !== activity || !isBy(ballot.at, until)) return false
    const counts = standing.get(slotOf(ballot))
    return !counts || counts.number < ballot.number
  }).length

function countRound(
  record: Recorded,
  activity: RecordedActivity,
  round: number,
  standing: Iterable<RecordedBallot>,
  until: string | undefined,
): RecordedTotal {
  const rows = new Map<string, Record<string, number>>(
    activity.choices.filter(({ isShown }) => isShown).map(({ key }) => [key, {}]),
  )
  const add = (choice: string, value: string, people: number) => {
    const row = rows.get(choice)
    if (row && isAnswer(activity, value)) row[value] = (row[value] ?? 0) + people
  }
  const people = { phone: new Set<number>(), paper: new Set<number>() }
  for (const ballot of standing) {
    if (ballot.activity !== activity.key || ballot.round !== round) continue
    const given = Object.entries(ballot.gives)
    // Somebody who took back all that they gave has not voted.
    if (given.length > 0) people[ballot.source === 'paper' ? 'paper' : 'phone'].add(ballot.person)
    for (const [choice, value] of given) add(choice, String(value), 1)
  }
  const hands = kinds[activity.kind].hands ? newestHands(record.hands, { activity: activity.key, round, until }) : []
  for (const { counts } of hands)
    for (const [choice, given] of Object.entries(counts))
      for (const [value, count] of Object.entries(given)) add(choice, value, count)
  const sources = {
    ...{ phone: people.phone.size, paper: people.paper.size },
    hands: hands.reduce((sum, count) => sum + count.people, 0),
  }
  return {
    ...{ activity: activity.key, round, sources, words: null },
    people: sources.phone + sources.paper + sources.hands,
    rows: [...rows].map(([choiceId, given]): ChoiceCount => ({ choiceId, people: given })),
  }
}

/** Nothing given is an answer only where it is one of the steps. */
const isAnswer = ({ kind }: RecordedActivity, value: string) =>
  value !== '0' || kind === 'scale' || kind === 'statements'

/** How many people wrote: of an author who wrote for different numbers, the largest. */
function countTexts({ texts }: Recorded, { key, kind, round }: RecordedActivity): RecordedTotal {
  const own = texts.filter(({ activity }) => activity === key)
  const people = new Map<number, number>()
  for (const text of own) people.set(text.author, Math.max(people.get(text.author) ?? 0, text.people))
  const all = [...people.values()].reduce((sum, count) => sum + count, 0)
  return {
    ...{ activity: key, round, people: all, sources: { phone: all, hands: 0, paper: 0 }, rows: null },
    words: kind === 'words' ? countWords(own) : null,
  }
}
