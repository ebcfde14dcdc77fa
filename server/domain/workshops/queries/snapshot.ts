import type { Context } from '#domain/kernel/context.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { LiveView } from '../rules/live.ts'
import type { AgendaItem, Snapshot } from '../schema/live.ts'
import { readIdeas } from './ideas.ts'
import { readJoined } from './participants.ts'
import { readRoom, readSeats } from './room.ts'
import { readActivities, readStageOf, toAgendaItem } from './stage.ts'

/** What reading a live workshop needs: timers go by the server's clock. */
export type LiveReader = Pick<Context, 'db' | 'clock'>

/** All that a view sees of a workshop, as of its event `seq` or a later one. Throws when it is not there. */
export async function readSnapshot({ db, clock }: LiveReader, workshopId: string, view: LiveView): Promise<Snapshot> {
  // The number first: what is read after it may be newer, and the events after it then say the same again.
  const workshop = await db
    .selectFrom('workshop')
    .select(['epoch', 'seq', 'phase', 'blanked', 'title_id', 'join_code as joinCode', 'active_activity_id'])
    .select(['message', 'seating', 'agenda_version as agendaVersion'])
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  const activities = await readActivities(db, workshopId)
  const words = await readWords(db, [workshop.title_id, ...activities.map(({ text_id }) => text_id)], view.language)
  const { epoch, seq, phase, blanked, joinCode, message, seating, agendaVersion } = workshop
  const agenda = activities.map((activity, index) => toAgendaItem(activity, index, words.get(activity.text_id)))
  const active = activities.findIndex(({ id }) => id === workshop.active_activity_id)
  const activity = activities[active]
  return {
    ...{ epoch, seq, role: view.role, phase, blanked, joinCode, message, seating, agendaVersion },
    title: words.get(workshop.title_id),
    joined: await readJoined(db, workshopId),
    seats: view.role === 'participant' ? await readSeats(db, workshopId, seating) : [],
    steps: activities.length,
    agenda: view.role === 'facilitator' ? agenda : [],
    room: view.role === 'facilitator' ? await readRoom(db, workshopId, view) : null,
    stage: activity ? await readStageOf(db, activity, agenda[active] as AgendaItem, view, clock.now()) : null,
    ideas: await readIdeas(db, workshopId, workshop.active_activity_id, view),
  }
}
