import type { Db } from '#db/client.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { type LiveView, tallyFor } from '../rules.ts'
import type { AgendaItem, Snapshot, Stage } from '../schema.ts'
import { readIdeas } from './ideas.ts'
import { readJoined } from './participants.ts'
import { readTally } from './tally.ts'

const readActivities = (db: Db, workshopId: string) =>
  db
    .selectFrom('activity')
    .select(['id', 'position', 'kind', 'state', 'revealed', 'dots', 'text_id'])
    .where('workshop_id', '=', workshopId)
    .orderBy('position')
    .execute()

type Activity = Awaited<ReturnType<typeof readActivities>>[number]

/** All that a view sees of a workshop, as of its event `seq` or a later one. Throws when it is not there. */
export async function readSnapshot(db: Db, workshopId: string, view: LiveView): Promise<Snapshot> {
  // The number first: what is read after it may be newer, and the events after it then say the same again.
  const workshop = await db
    .selectFrom('workshop')
    .select(['epoch', 'seq', 'phase', 'blanked', 'title_id', 'join_code as joinCode', 'active_activity_id'])
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  const activities = await readActivities(db, workshopId)
  const words = await readWords(db, [workshop.title_id, ...activities.map(({ text_id }) => text_id)], view.language)
  const { epoch, seq, phase, blanked, joinCode } = workshop
  const active = activities.find(({ id }) => id === workshop.active_activity_id)
  const agenda = activities.map(
    (activity, index): AgendaItem => ({
      id: activity.id,
      kind: activity.kind,
      state: activity.state,
      revealed: activity.revealed,
      position: index + 1,
      prompt: words.get(activity.text_id),
    }),
  )
  return {
    epoch,
    seq,
    role: view.role,
    phase,
    blanked,
    title: words.get(workshop.title_id),
    joinCode,
    joined: view.role === 'participant' ? 0 : await readJoined(db, workshopId),
    steps: activities.length,
    agenda: view.role === 'facilitator' ? agenda : [],
    stage: active ? await readStageOf(db, active, agenda[activities.indexOf(active)] as AgendaItem, view) : null,
    ideas: await readIdeas(db, workshopId, workshop.active_activity_id, view),
  }
}

async function readStageOf(db: Db, activity: Activity, item: AgendaItem, view: LiveView): Promise<Stage> {
  const choices = await db
    .selectFrom('choice')
    .select(['id', 'text_id'])
    .where('activity_id', '=', activity.id)
    .orderBy('position')
    .execute()
  const words = await readWords(
    db,
    choices.map(({ text_id }) => text_id),
    view.language,
  )
  return {
    ...item,
    dots: activity.dots,
    choices: choices.map(({ id, text_id }) => ({ id, text: words.get(text_id) })),
    ...(await readResult(db, activity, view)),
  }
}

/** The part of an activity that moves: its result, as this view may see it. */
export async function readResult(
  db: Db,
  { id, revealed }: Pick<Activity, 'id' | 'revealed'>,
  view: LiveView,
): Promise<Pick<Stage, 'tally'>> {
  const hidden = view.role === 'participant' && !revealed
  const tally = hidden ? undefined : await readTally(db, id)
  return { tally: tally ? tallyFor(view.role, revealed, tally) : null }
}
