import type { RecordedEvent, RecordedText, WorkshopRecord } from '../schema/record.ts'
import type { TextPlace } from '../schema/replay.ts'

type Recorded = Pick<WorkshopRecord, 'texts' | 'events' | 'groups'>

/** Texts as they stood as time goes on, of those that may be read today. */
export type StandingTexts = {
  /** By number. */
  places: ReadonlyMap<number, TextPlace>
  /** How many people had written in an activity; undefined where the file does not say it step by step. */
  peopleOf(activity: string): number | undefined
  /** @returns the numbers of those that stand otherwise than before */
  moveTo(until: string): ReadonlySet<number>
}

export function followTexts(record: Recorded): StandingTexts {
  const { texts, events } = record
  const unsorted = unsortedOf(record)
  const places = new Map(
    texts
      .filter(({ isShown }) => isShown)
      .map((text) => [text.number, firstPlace(record, text, unsorted.has(text.activity))]),
  )
  const people = new Map<string, number>()
  const said = new Set(events.flatMap(({ activity, people: by }) => (activity && by !== undefined ? [activity] : [])))
  // Of one instant in their order: what is about texts is told to the second.
  const due = [...events].sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
  let next = 0
  return {
    places,
    peopleOf: (activity) => (said.has(activity) ? (people.get(activity) ?? 0) : undefined),
    moveTo(until) {
      const moved = new Set<number>()
      const change = (number: number, part: Partial<TextPlace>) => {
        const place = places.get(number)
        if (!place) return
        places.set(number, { ...place, ...part })
        moved.add(number)
      }
      for (let event = due[next]; event && event.at <= until; event = due[++next]) {
        const { text, became, activity, people: by, sorted } = event
        // A session of before says only when it was decided: from then on it stands.
        if (text !== undefined) change(text, { isShown: became !== 'hidden' })
        if (activity && by !== undefined) people.set(activity, by)
        if (sorted?.card !== undefined) sort(sorted.card, sorted, places, change)
      }
      return moved
    },
  }
}

function sort(
  card: number,
  { group, into, column }: NonNullable<RecordedEvent['sorted']>,
  places: ReadonlyMap<number, TextPlace>,
  change: (number: number, part: Partial<TextPlace>) => void,
): void {
  if (group !== undefined) change(card, { group })
  if (column !== undefined) change(card, { column })
  if (into === undefined) return
  change(card, { mergedInto: into })
  // What stood on one card goes with it onto another.
  if (into === null) return
  for (const [number, { mergedInto }] of places) if (mergedInto === card) change(number, { mergedInto: into })
}

/** Activities whose boards were sorted by events that do not say how: there cards stand as they stood at the end. */
export const unsortedOf = ({ events }: Pick<Recorded, 'events'>): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ type, activity, sorted }) =>
      type === 'board' && activity && sorted === undefined ? [activity] : [],
    ),
  )

/** Before anything happened. What nobody decided about, and is shown all the same, was there from the beginning. */
function firstPlace(
  record: Recorded,
  { number, activity, group, mergedInto, column }: RecordedText,
  isAsAtTheEnd: boolean,
): TextPlace {
  const isShown = !record.events.some(({ text }) => text === number)
  const key = record.groups?.find((each) => each.activity === activity && each.title === group)?.key
  if (isAsAtTheEnd) return { isShown, group: key ?? group, mergedInto, column }
  const moved = record.events.find(({ sorted }) => sorted?.card === number && sorted.column !== undefined)?.sorted
  return { isShown, group: null, mergedInto: null, column: moved?.from === undefined ? column : moved.from }
}
