import type {
  RecordedActivity,
  RecordedBallot,
  RecordedHands,
  WorkshopRecord,
} from '#domain/workshops/schema/record.ts'

type Recounted = { people: number; rows: { choiceId: string; people: Record<string, number>; shared?: number }[] }

/**
 * What a round of votes came to at an instant, counted over from the beginning with nothing of the product's own counting:
 * slow, and plain enough to be checked by eye.
 */
export function recount(record: WorkshopRecord, activity: RecordedActivity, round: number, until: string): Recounted {
  const voted = standingAt(record, activity.key, round, until).filter(({ gives }) => Object.keys(gives).length > 0)
  const hands = handsAt(record, activity.key, round, until)
  const isAnswer = (value: string) => value !== '0' || activity.kind === 'scale' || activity.kind === 'statements'
  const rows = activity.choices
    .filter(({ isShown }) => isShown)
    .map(({ key }) => {
      const people: Record<string, number> = {}
      const add = (value: string, by: number) => {
        if (by > 0 && isAnswer(value)) people[value] = (people[value] ?? 0) + by
      }
      for (const { gives } of voted) if (key in gives) add(String(gives[key]), 1)
      for (const { counts } of hands) for (const [value, by] of Object.entries(counts[key] ?? {})) add(value, by)
      if (activity.kind !== 'ranking') return { choiceId: key, people }
      const without = voted.filter(({ gives }) => !(key in gives))
      const left = ({ gives }: RecordedBallot) => activity.choices.length - Object.keys(gives).length - 1
      return { choiceId: key, people, shared: without.reduce((sum, ballot) => sum + left(ballot), 0) }
    })
  const persons = new Set(voted.map(({ person, source }) => `${source === 'paper'} ${person}`)).size
  return { people: persons + hands.reduce((sum, { people }) => sum + people, 0), rows }
}

/** The ballot that stands of each person and slot: the highest number, of equal ones whichever counted first. */
function standingAt({ ballots, events }: WorkshopRecord, activity: string, round: number, until: string) {
  const counting = ballots.flatMap((ballot, place) => {
    if (ballot.activity !== activity || ballot.round !== round) return []
    const from = ballot.late ? events.find(({ admits }) => admits?.includes(place))?.at : ballot.at
    return from !== undefined && from <= until ? [{ ballot, from }] : []
  })
  counting.sort((one, other) => {
    if (one.from !== other.from) return one.from < other.from ? -1 : 1
    return Number(one.ballot.late) - Number(other.ballot.late)
  })
  const standing = new Map<string, RecordedBallot>()
  for (const { ballot } of counting) {
    const key = `${ballot.person} ${ballot.slot}`
    const before = standing.get(key)
    if (!before || ballot.number > before.number) standing.set(key, ballot)
  }
  return [...standing.values()]
}

/** A count of the room takes the place of everything before it; a table's, of the room's and of its own. */
function handsAt({ hands }: WorkshopRecord, activity: string, round: number, until: string): RecordedHands[] {
  let standing: RecordedHands[] = []
  for (const count of hands) {
    if (count.activity !== activity || count.round !== round || count.at > until) continue
    const isOther = ({ table }: RecordedHands) => table !== null && table !== count.table
    standing = count.table === null ? [count] : [...standing.filter(isOther), count]
  }
  return standing
}
