import type { Db } from '#db/client.ts'
import type { RecordedEvent } from '../../schema/record.ts'
import type { WorkshopEvent } from '../../store/events.ts'
import type { RecordedAgenda } from './activities.ts'
import type { RecordedTexts } from './texts.ts'
import type { RecordedVotes } from './votes.ts'

type Parts = Pick<RecordedAgenda, 'activityKeys'> & Pick<RecordedVotes, 'places'> & Pick<RecordedTexts, 'shown'>

/** What happened, in its order, in keys of the file. Who did it is in the audit, not here. */
export async function readRecordedEvents(db: Db, workshopId: string, parts: Parts): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom('workshop_event')
    .select(['seq', 'type', 'payload', 'at'])
    .where('workshop_id', '=', workshopId)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, type, payload }) => ({
    ...{ seq, at: (isOfText(type) ? toSecond(at) : at).toISOString() },
    ...detailsOf({ type, payload } as WorkshopEvent, parts),
  }))
}

/** The very millisecond would tell whose vote came from the same phone. */
const isOfText = (type: string) => type === 'idea-added' || type === 'idea-changed' || type === 'choices'
const toSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000)

function detailsOf(event: WorkshopEvent, { activityKeys, places, shown }: Parts): Omit<RecordedEvent, 'seq' | 'at'> {
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
      const text = shown.get(event.payload.contributionId)
      return { type, activity: null, detail: null, ...(text !== undefined && { text }) }
    }
    case 'stage':
    case 'idea-added':
    case 'choices':
    case 'board':
      return { type, activity: of(event.payload.activityId), detail: null }
    case 'agenda':
    case 'room':
      return { type, activity: null, detail: null }
  }
}
