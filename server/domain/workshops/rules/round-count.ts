import { type ChoiceCount, sharedBy } from '../schema/counts.ts'
import { kinds } from '../schema/kinds.ts'
import type { RecordedActivity, RecordedBallot, RecordedHands, RecordedTotal } from '../schema/record.ts'
import { newestHands } from './newest-hands.ts'

/** The count of one round, into which ballots are put and from which they are taken again. */
export type RoundCount = {
  put(ballot: RecordedBallot): void
  take(ballot: RecordedBallot): void
  /** With the hands that were counted until then. */
  total(hands: readonly RecordedHands[], until?: string): RecordedTotal
}

type Row = Record<string, number>

export function createRoundCount(activity: RecordedActivity, round: number): RoundCount {
  const rows = new Map<string, Row>(activity.choices.filter(({ isShown }) => isShown).map(({ key }) => [key, {}]))
  const shared = activity.kind === 'ranking' ? new Map<string, number>() : null
  // By person, the ballots of theirs that give something: somebody who took back all that they gave has not voted.
  const people = { phone: new Map<number, number>(), paper: new Map<number, number>() }

  const add = (row: Row | undefined, value: string, by: number) => {
    if (!row || !isAnswer(activity, value)) return
    row[value] = (row[value] ?? 0) + by
    if (row[value] === 0) delete row[value]
  }
  const change = ({ gives, source, person }: RecordedBallot, by: 1 | -1) => {
    const given = Object.entries(gives)
    for (const [choice, value] of given) add(rows.get(choice), String(value), by)
    if (given.length === 0) return
    if (shared) {
      const half = sharedBy(activity.choices.length, given.filter(([, place]) => place > 0).length)
      for (const { key } of activity.choices) if (!gives[key]) shared.set(key, (shared.get(key) ?? 0) + by * half)
    }
    const voters = people[source === 'paper' ? 'paper' : 'phone']
    const left = (voters.get(person) ?? 0) + by
    if (left > 0) voters.set(person, left)
    else voters.delete(person)
  }
  return {
    put: (ballot) => change(ballot, 1),
    take: (ballot) => change(ballot, -1),
    total(hands, until) {
      const counted = kinds[activity.kind].hands ? newestHands(hands, { activity: activity.key, round, until }) : []
      const all = new Map([...rows].map(([choice, given]) => [choice, { ...given }]))
      for (const { counts } of counted)
        for (const [choice, given] of Object.entries(counts))
          for (const [value, count] of Object.entries(given)) if (count !== 0) add(all.get(choice), value, count)
      const sources = {
        ...{ phone: people.phone.size, paper: people.paper.size },
        hands: counted.reduce((sum, count) => sum + count.people, 0),
      }
      return {
        ...{ activity: activity.key, round, sources, words: null },
        people: sources.phone + sources.paper + sources.hands,
        rows: [...all].map(
          ([choiceId, given]): ChoiceCount => ({
            ...{ choiceId, people: given },
            ...(shared && { shared: shared.get(choiceId) ?? 0 }),
          }),
        ),
      }
    },
  }
}

/** Nothing given is an answer only where it is one of the steps. */
const isAnswer = ({ kind }: RecordedActivity, value: string) =>
  value !== '0' || kind === 'scale' || kind === 'statements'
