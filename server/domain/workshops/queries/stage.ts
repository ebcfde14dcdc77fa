import type { Db } from '#db/client.ts'
import type { StoredSettings } from '#db/schema/workshops.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import { isShown, type LiveView, tallyFor } from '../rules/live.ts'
import { kinds } from '../schema/kinds.ts'
import type { AgendaItem, Stage, StageSettings, Timer } from '../schema/live.ts'
import { readChoices } from './choices.ts'
import { countCards, readGroupsFor } from './ideas.ts'
import { readTally } from './tally.ts'

export const readActivities = (db: Db, workshopId: string) =>
  db
    .selectFrom('activity')
    .select(['id', 'public_id as publicId', 'position', 'kind', 'state', 'revealed', 'dots', 'text_id', 'settings'])
    .select(['round'])
    .select(['timer_seconds as timerSeconds', 'ends_at as endsAt', 'opened_at as openedAt'])
    .where('workshop_id', '=', workshopId)
    .orderBy('position')
    .execute()

export type Activity = Awaited<ReturnType<typeof readActivities>>[number]

/** An activity as it stands in the agenda. @param index from 0 @param words has its prompt */
export const toAgendaItem = (activity: Activity, index: number, prompt: Words): AgendaItem => ({
  ...{ id: activity.id, kind: activity.kind, state: activity.state, revealed: activity.revealed },
  ...{ position: index + 1, prompt, timerSeconds: activity.timerSeconds, round: activity.round },
  isEditable: activity.openedAt === null,
})

/** The activity that is on, with all that is needed to take part in it. @param now the server's clock */
export async function readStageOf(
  db: Db,
  activity: Activity,
  { prompt, position }: Pick<AgendaItem, 'prompt' | 'position'>,
  view: LiveView,
  now: Date,
): Promise<Stage> {
  const { id, kind, state, revealed, dots, timerSeconds, round } = activity
  return {
    ...{ id, kind, state, revealed, dots, timerSeconds, prompt, position, round },
    settings: await readSettings(db, activity.settings, view.language),
    choices: await readChoices(db, id, view.language),
    groups: kinds[kind].becomes === 'idea' ? await readGroupsFor(db, activity, view) : [],
    ...(kinds[kind].becomes === 'idea' && { cards: await countCards(db, id, view) }),
    timer: timerOf(activity, now),
    ...(view.role === 'facilitator' && { openedAt: activity.openedAt?.toISOString() ?? null }),
    ...(await readResult(db, activity, view)),
  }
}

/** What is left of a running timer; null for none. */
export const timerOf = ({ endsAt, timerSeconds }: Pick<Activity, 'endsAt' | 'timerSeconds'>, now: Date): Timer | null =>
  endsAt && { left: endsAt.getTime() - now.getTime(), seconds: timerSeconds ?? 0 }

export async function readSettings(db: Db, stored: StoredSettings, language: string): Promise<StageSettings> {
  const { lowTextId = null, highTextId = null, bodyTextId = null, pictureHash } = stored
  const words = await readWords(db, [lowTextId, highTextId, bodyTextId], language)
  const of = (id: string | null) => (id ? words.get(id) : null)
  return {
    most: stored.most ?? null,
    ...{ low: stored.low ?? null, high: stored.high ?? null, isSlider: stored.isSlider ?? false },
    ...{ lowText: of(lowTextId), highText: of(highTextId), body: of(bodyTextId) },
    ...{ envelope: stored.envelope ?? null, takesOwn: stored.takesOwn ?? false, each: stored.each ?? null },
    picture: pictureHash ? { hash: pictureHash, alt: of(bodyTextId) } : null,
  }
}

/** The part of an activity that moves: its result, as this view may see it. */
export async function readResult(
  db: Db,
  { id, revealed, kind }: Pick<Activity, 'id' | 'revealed' | 'kind'>,
  view: LiveView,
): Promise<Pick<Stage, 'tally'>> {
  const hidden = view.role === 'participant' && !isShown(kind, revealed)
  const tally = hidden ? undefined : await readTally(db, id)
  return { tally: tally ? tallyFor(view.role, isShown(kind, revealed), tally) : null }
}
