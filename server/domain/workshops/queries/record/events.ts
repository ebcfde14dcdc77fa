import type { Db } from '#db/client.ts'
import type { RecordedEvent, RecordedSort } from '../../schema/record.ts'
import type { Sorted, WorkshopEvent } from '../../store/events.ts'
import type { RecordedAgenda } from './activities.ts'
import type { RecordedTexts } from './texts.ts'
import type { RecordedVotes } from './votes.ts'

type Parts = Pick<RecordedAgenda, 'activityKeys'> &
  Pick<RecordedVotes, 'places'> &
  Pick<RecordedTexts, 'shown' | 'writers' | 'groupKeys'>

/** What happened, in its order, in keys of the file. Who did it is in the audit, not here. */
export async function readRecordedEvents(db: Db, workshopId: string, parts: Parts): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom('workshop_event')
    .select(['seq', 'type', 'payload', 'at'])
    .where('workshop_id', '=', workshopId)
    .orderBy('seq')
    .execute()
  const counted = countWriters(parts)
  return rows.map(({ seq, at, type, payload }) => {
    const event = { type, payload } as WorkshopEvent
    return {
      ...{ seq, at: (isOfText(type) ? toSecond(at) : at).toISOString() },
      ...detailsOf(event, parts),
      ...(event.type === 'idea-added' && { people: counted(event.payload) }),
    }
  })
}

/** How many people have written where, one text after the other: a total by then, never whose text it was. */
function countWriters({ writers }: Parts) {
  const people = new Map<string, Map<string, number>>()
  return ({ activityId, contributionId }: { activityId: string; contributionId: string }): number => {
    const here = people.get(activityId) ?? new Map<string, number>()
    people.set(activityId, here)
    const written = writers.get(contributionId)
    if (written) here.set(written.author, Math.max(here.get(written.author) ?? 0, written.people))
    return [...here.values()].reduce((sum, each) => sum + each, 0)
  }
}

/** The very millisecond would tell whose vote came from the same phone. */
const isOfText = (type: string) => type === 'idea-added' || type === 'idea-changed' || type === 'choices'
const toSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000)

function detailsOf(
  event: WorkshopEvent,
  { activityKeys, places, shown, groupKeys }: Parts,
): Omit<RecordedEvent, 'seq' | 'at'> {
  const of = (activityId: string | null) => (activityId && activityKeys.get(activityId)) || null
  const { type } = event
  switch (event.type) {
    case 'phase':
      return { type, activity: null, detail: event.payload.phase }
    case 'wall':
      return { type, activity: null, detail: event.payload.blanked ? 'blanked' : 'back' }
    case 'message':
      return { type, activity: null, detail: event.payload.isShown ? 'shown' : 'gone' }
    case 'timer':
      return { type, activity: of(event.payload.activityId), detail: event.payload.endsAt }
    case 'activity': {
      const { activityId, step, admitted } = event.payload
      const admits = admitted?.flatMap((key) => places.get(key) ?? [])
      return { type, activity: of(activityId), detail: step, ...(admits && { admits }) }
    }
    case 'idea-changed': {
      const { contributionId, activityId, became } = event.payload
      const text = shown.get(contributionId)
      const what = text !== undefined && { text, ...(became && { became }) }
      return { type, activity: of(activityId ?? null), detail: null, ...what }
    }
    case 'board': {
      const { activityId, sorted } = event.payload
      const what = sorted === undefined ? {} : { sorted: sorted && sortOf(sorted, { shown, groupKeys }) }
      return { type, activity: of(activityId), detail: null, ...what }
    }
    case 'stage':
    case 'idea-added':
    case 'choices':
      return { type, activity: of(event.payload.activityId), detail: null }
    case 'agenda':
    case 'room':
      return { type, activity: null, detail: null }
  }
}

/** Headings and cards in keys of the file; what is not there any more is none. */
function sortOf(sorted: Sorted, { shown, groupKeys }: Pick<Parts, 'shown' | 'groupKeys'>): RecordedSort {
  if (!('cardId' in sorted)) return {}
  const card = shown.get(sorted.cardId)
  if (card === undefined) return {}
  switch (sorted.did) {
    case 'grouped':
      return { card, group: (sorted.groupId && groupKeys.get(sorted.groupId)) ?? null }
    case 'merged':
      return { card, into: (sorted.intoId ? shown.get(sorted.intoId) : null) ?? null }
    case 'column':
      return { card, from: sorted.from, column: sorted.column }
  }
}
