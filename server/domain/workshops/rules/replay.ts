import type { ActivityState, WorkshopPhase } from '#db/schema/workshops.ts'
import { kinds } from '../schema/kinds.ts'
import type { RecordedActivity, RecordedEvent, WorkshopRecord } from '../schema/record.ts'
import type { Frame, Happening, PlayedText, Replay } from '../schema/replay.ts'
import { createRunningTotals } from './rebuild.ts'
import { followTexts, type StandingTexts, unsortedOf } from './standing-texts.ts'

type Item = { at: string; event?: RecordedEvent; ballots?: number; people?: number; activity?: string }
/** Votes between two events are shown in as many steps as this, not one by one. */
const stepsBetween = 12
/** Every moment carries its totals to the browser: more than these are a page of megabytes, and nobody watches so long. */
const mostFrames = 1000

/** A record as a film: one moment for each thing that happened, with the totals counted anew as they stood then. */
export function replayOf(record: WorkshopRecord): Replay {
  const room = roomOf(record.activities)
  const totals = createRunningTotals(record)
  const followed = followTexts(record)
  const played = new Map(
    record.texts
      .filter(({ isShown }) => isShown)
      .map((text): [number, PlayedText] => [text.number, { ...text, places: placesFrom(followed, text.number, 0) }]),
  )
  const frames = fewEnough(timelineOf(record)).map(({ items, item, happening }, index): Frame => {
    for (const { event } of items) if (event) happen(room, event)
    for (const number of followed.moveTo(item.at))
      played.get(number)?.places.push(...placesFrom(followed, number, index))
    const active = room.activities.get(room.stage ?? '')
    return {
      ...happening,
      ...{ index, at: item.at, phase: room.phase, blanked: room.blanked },
      stage: active && room.stage ? { activity: room.stage, ...active } : null,
      total: active && room.stage ? totals.totalAt(room.stage, active.round, item.at) : null,
    }
  })
  return {
    ...{ activities: record.activities, frames, texts: byActivity([...played.values()]), isRough: isRough(record) },
    tables: Object.fromEntries(record.tables.map(({ key, name }) => [key, name])),
    groups: Object.fromEntries((record.groups ?? []).map(({ key, title }) => [key, title])),
  }
}

function placesFrom({ places }: StandingTexts, number: number, since: number): PlayedText['places'] {
  const place = places.get(number)
  return place ? [{ ...place, since }] : []
}

/** In the order in which they were first let through. */
function byActivity(texts: readonly PlayedText[]): Replay['texts'] {
  const when = ({ places }: PlayedText) => places.find(({ isShown }) => isShown)?.since ?? 0
  const sorted: Replay['texts'] = {}
  for (const text of [...texts].sort((one, other) => when(one) - when(other))) {
    sorted[text.activity] ??= []
    sorted[text.activity]?.push(text)
  }
  return sorted
}

const isRough = (record: WorkshopRecord): boolean =>
  unsortedOf(record).size > 0 || record.events.some(({ text, became }) => text !== undefined && became === undefined)

/** Everything that can be seen, in order of time: no hands that were raised, and no time asked for. Of one instant the events first, as a close comes after the votes it waited for. */
function timelineOf({ events, ballots, hands }: WorkshopRecord): Item[] {
  const items: Item[] = [
    ...ballots.map(({ at, activity }) => ({ at, activity, ballots: 1 })),
    ...hands.map(({ at, activity, people }) => ({ at, activity, people })),
    ...events.filter(({ type }) => type !== 'room').map((event) => ({ at: event.at, event })),
  ]
  return items.sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
}

/** What happened in a step, and the last of it. */
type Step = { items: readonly Item[]; item: Item; happening: Happening }

/** As many moments as may be: if runs in one step each are still too many, some are told with the one after them. */
function fewEnough(items: readonly Item[]): Step[] {
  const fine = inSteps(items, stepsBetween)
  const steps = fine.length > mostFrames ? inSteps(items, 1) : fine
  const each = Math.ceil(steps.length / mostFrames)
  if (each <= 1) return steps
  return Array.from({ length: Math.ceil(steps.length / each) }, (_, index) =>
    steps.slice(index * each, (index + 1) * each),
  ).flatMap((several) => {
    const last = several.at(-1)
    return last ? [{ ...last, items: several.flatMap((step) => step.items) }] : []
  })
}

/** Runs of votes, and of texts that come in, become a few steps each. */
function inSteps(items: readonly Item[], most: number): Step[] {
  const runs: Item[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && isSmall(item) && smallKind(item) === smallKind(before)) run.push(item)
    else runs.push([item])
  }
  return runs.flatMap((run) => {
    const length = Math.ceil(run.length / most)
    const steps = Array.from({ length: Math.ceil(run.length / length) }, (_, index) =>
      run.slice(index * length, (index + 1) * length),
    )
    return steps.flatMap((step) => {
      const item = step.at(-1)
      return item ? [{ items: step, item, happening: happeningOf(item, step.length) }] : []
    })
  })
}

const isSmall = ({ ballots, event }: Item) => ballots !== undefined || event?.type === 'idea-added'
const smallKind = ({ ballots, event, activity }: Item) =>
  ballots === undefined ? `${event?.type} ${event?.activity}` : `votes ${activity}`

function happeningOf({ event, ballots, people, activity = null as never }: Item, count: number): Happening {
  if (ballots !== undefined) return { what: 'votes', activity, count }
  if (people !== undefined) return { what: 'hands', activity, count: people }
  if (!event) throw new Error('a moment in which nothing happened')
  return { what: nameOf(event), activity: event.activity, count }
}

const steps = ['open', 'pause', 'close', 'reveal', 'hide', 'admit-late', 'ask-again']

/** As sentences name it. */
function nameOf({ type, activity, detail, became }: RecordedEvent): string {
  switch (type) {
    case 'phase':
    case 'wall':
    case 'message':
      return `${type}-${detail}`
    case 'stage':
      return activity ? 'stage' : 'stage-none'
    case 'activity':
      return detail && steps.includes(detail) ? detail : 'other'
    case 'idea-added':
      return 'texts'
    case 'idea-changed':
      return became ? `text-${became}` : 'text-decided'
    case 'timer':
      return detail ? 'timer-on' : 'timer-off'
    default:
      return type
  }
}

type Standing = { state: ActivityState; revealed: boolean; round: number }
/** `revealed`: those whose every round begins so. */
type Room = {
  phase: WorkshopPhase
  blanked: boolean
  stage: string | null
  activities: Map<string, Standing>
  revealed: Set<string>
}

const roomOf = (activities: readonly RecordedActivity[]): Room => ({
  ...{ phase: 'ready', blanked: false, stage: null },
  activities: new Map(
    activities.map(({ key, kind }) => [key, { state: 'prepared', revealed: kinds[kind].startsRevealed, round: 1 }]),
  ),
  revealed: new Set(activities.flatMap(({ key, kind }) => (kinds[kind].startsRevealed ? [key] : []))),
})

/** Lets one event happen in the room. */
function happen(room: Room, { type, activity, detail }: RecordedEvent): void {
  if (type === 'phase') room.phase = detail as WorkshopPhase
  if (type === 'wall') room.blanked = detail === 'blanked'
  if (type === 'stage') room.stage = activity
  const standing = room.activities.get(activity ?? '')
  if (type !== 'activity' || !activity || !standing) return
  const change: Partial<Standing> =
    detail === 'open'
      ? { state: 'open' }
      : detail === 'pause'
        ? { state: 'paused' }
        : detail === 'close'
          ? { state: 'closed' }
          : detail === 'ask-again'
            ? { state: 'prepared', round: standing.round + 1, revealed: room.revealed.has(activity) }
            : detail === 'reveal' || detail === 'hide'
              ? { revealed: detail === 'reveal' }
              : {}
  room.activities.set(activity, { ...standing, ...change })
}
