import type { Db } from '#db/client.ts'
import type { LiveView } from '../rules/live.ts'
import type { Change, LiveEvent } from '../schema/live.ts'
import type { StoredEvent } from '../store/events.ts'
import { readChoices } from './choices.ts'
import { countCards, readGroupsFor, readIdea, readIdeaPublicId, readIdeas, readPlaces, wasEverShown } from './ideas.ts'
import { readRoom, readSeats } from './room.ts'
import { type LiveReader, readSnapshot } from './snapshot.ts'
import { readActivities, readResult, timerOf } from './stage.ts'

/** The workshop's events after `seq`, oldest first. */
export async function readEvents(db: Db, workshopId: string, seq: number, limit: number): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('workshop_event')
    .select(['seq', 'type', 'payload'])
    .where('workshop_id', '=', workshopId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows as StoredEvent[]
}

/** What an event is about: of several about the same thing, the newest says it all. */
const thingOf = ({ type, payload }: StoredEvent): string =>
  'contributionId' in payload
    ? `idea/${payload.contributionId}`
    : 'activityId' in payload
      ? `${type}/${payload.activityId}`
      : 'what' in payload
        ? `${type}/${payload.what === 'tables'}`
        : type

/**
 * Events as one view may see them, in today's text and state: what was shown when it happened and is hidden now does
 * not travel. Older events about the same thing keep their number and say nothing.
 */
export async function readChanges(
  reader: LiveReader,
  workshopId: string,
  events: readonly StoredEvent[],
  view: LiveView,
): Promise<LiveEvent[]> {
  const newest = new Map(events.map((event) => [thingOf(event), event.seq]))
  const changes: LiveEvent[] = []
  for (const event of events) {
    const speaks = newest.get(thingOf(event)) === event.seq
    changes.push({ seq: event.seq, change: speaks ? await readChange(reader, workshopId, event, view) : null })
  }
  return changes
}

async function readChange(
  reader: LiveReader,
  workshopId: string,
  event: StoredEvent,
  view: LiveView,
): Promise<Change | null> {
  const { db } = reader
  switch (event.type) {
    case 'phase':
    case 'wall': {
      const { phase, blanked } = await db
        .selectFrom('workshop')
        .select(['phase', 'blanked'])
        .where('id', '=', workshopId)
        .executeTakeFirstOrThrow()
      return event.type === 'phase' ? { kind: 'phase', phase } : { kind: 'wall', blanked }
    }
    case 'stage': {
      const { stage, ideas } = await readSnapshot(reader, workshopId, view)
      return { kind: 'stage', stage, ideas }
    }
    case 'activity': {
      const activity = await db
        .selectFrom('activity')
        .select(['id', 'kind', 'state', 'revealed'])
        .where('id', '=', event.payload.activityId)
        .executeTakeFirstOrThrow()
      const { id, state, revealed } = activity
      return { kind: 'activity', id, state, revealed, ...(await readResult(db, activity, view)) }
    }
    case 'agenda': {
      const { title, agenda, agendaVersion, steps, stage } = await readSnapshot(reader, workshopId, view)
      return { kind: 'agenda', title, agenda, agendaVersion, steps, stage }
    }
    case 'choices': {
      const id = event.payload.activityId
      return { kind: 'choices', id, choices: await readChoices(db, id, view.language) }
    }
    case 'board': {
      const id = event.payload.activityId
      const activity = await db
        .selectFrom('activity')
        .select(['id', 'kind', 'revealed'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return {
        ...{ kind: 'board', id },
        groups: await readGroupsFor(db, activity, view),
        places: await readPlaces(db, id, view),
        cards: await countCards(db, id, view),
        // Texts that wait for a reveal were in no event of their own.
        ...(activity.kind === 'text' &&
          view.role !== 'facilitator' && { ideas: await readIdeas(db, workshopId, id, view) }),
      }
    }
    case 'timer': {
      const id = event.payload.activityId
      const activity = (await readActivities(db, workshopId)).find((each) => each.id === id)
      if (!activity) return null
      const { timerSeconds } = activity
      return { kind: 'timer', id, timer: timerOf(activity, reader.clock.now()), timerSeconds }
    }
    case 'message': {
      const { message } = await db
        .selectFrom('workshop')
        .select('message')
        .where('id', '=', workshopId)
        .executeTakeFirstOrThrow()
      return { kind: 'message', message }
    }
    case 'room':
      if (view.role === 'facilitator') return { kind: 'room', room: await readRoom(db, workshopId, view) }
      return view.role === 'participant' && event.payload.what === 'tables' ? readSeatsChange(db, workshopId) : null
    case 'idea-added':
    case 'idea-changed':
      return readIdeaChange(db, event, view)
  }
}

async function readSeatsChange(db: Db, workshopId: string): Promise<Change> {
  const { seating } = await db
    .selectFrom('workshop')
    .select('seating')
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  return { kind: 'seats', seating, seats: await readSeats(db, workshopId, seating) }
}

async function readIdeaChange(
  db: Db,
  { type, payload }: StoredEvent & { type: 'idea-added' | 'idea-changed' },
  view: LiveView,
): Promise<Change | null> {
  const idea = await readIdea(db, payload.contributionId, view)
  if (idea) return { kind: 'idea', idea }
  // Nobody has seen a new one yet: there is nothing to take away.
  if (type === 'idea-added') return null
  // To whoever does not read waiting ideas, its going would tell that one they never saw was flagged: its author's phone
  // knows the id.
  if (!view.readsWaiting && !(await wasEverShown(db, payload.contributionId))) return null
  const known = await readIdeaPublicId(db, payload.contributionId)
  return known ? { kind: 'idea-gone', id: known.publicId } : null
}

/** The number of each workshop's newest event. */
export async function readSeqs(db: Db, workshopIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.selectFrom('workshop').select(['id', 'seq']).where('id', 'in', workshopIds).execute()
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}
