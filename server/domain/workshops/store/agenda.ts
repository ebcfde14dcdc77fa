import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { StoredSettings } from '#db/schema/workshops.ts'
import type { ActivityRow, ChoiceRow } from './workshops.ts'

/** @returns the agenda's new number */
export async function bumpAgenda(db: Db, workshopId: string): Promise<number> {
  const { version } = await db
    .updateTable('workshop')
    .set((eb) => ({ agenda_version: eb('agenda_version', '+', 1) }))
    .where('id', '=', workshopId)
    .returning('agenda_version as version')
    .executeTakeFirstOrThrow()
  return version
}

/** Puts the activities of a workshop into this order; the list names all of them. */
export async function saveOrder(db: Db, ids: readonly string[]): Promise<void> {
  await sql`
    update activity set position = wanted.position - 1
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, position)
    where activity.id = wanted.id`.execute(db)
}

export type StoredForm = {
  kind: ActivityRow['kind']
  dots: number | null
  timerSeconds: number | null
  textId: string
  settings: StoredSettings
  choices: { id: string; textId: string; cost: number | null }[]
}

/** An activity's form as it was prepared, without what the room put forward. */
export async function findForm(db: Db, workshopId: string, activityId: string): Promise<StoredForm | undefined> {
  const activity = await db
    .selectFrom('activity')
    .select(['kind', 'dots', 'timer_seconds as timerSeconds', 'text_id as textId', 'settings'])
    .where('id', '=', activityId)
    .where('workshop_id', '=', workshopId)
    .executeTakeFirst()
  if (!activity) return undefined
  const choices = await db
    .selectFrom('choice')
    .select(['id', 'text_id as textId', 'cost'])
    .where('activity_id', '=', activityId)
    .where('text_id', 'is not', null)
    .$narrowType<{ textId: string }>()
    .orderBy('position')
    .execute()
  return { ...activity, choices }
}

/** The wordings that a form stands on. */
export const wordingsOf = ({ textId, settings, choices }: StoredForm): string[] => {
  const { lowTextId, highTextId, bodyTextId } = settings
  const own = [textId, lowTextId, highTextId, bodyTextId, ...choices.map((choice) => choice.textId)]
  return own.filter((id) => id !== undefined)
}

type FormRow = Required<Pick<ActivityRow, 'kind' | 'dots' | 'timer_seconds' | 'settings' | 'text_id' | 'revealed'>>

/** Another form for the same activity. Choices that are there already keep what hangs on them. */
export async function rewriteForm(
  db: Db,
  activityId: string,
  row: FormRow,
  choices: readonly (ChoiceRow & { text_id: string })[],
): Promise<void> {
  await db.updateTable('activity').set(row).where('id', '=', activityId).execute()
  const kept = choices.map(({ id }) => id)
  const gone = db.selectFrom('choice').select('id').where('activity_id', '=', activityId)
  const leaving = kept.length ? gone.where('id', 'not in', kept) : gone
  await db.deleteFrom('choice_goal').where('choice_id', 'in', leaving).execute()
  await db.deleteFrom('choice').where('id', 'in', leaving).execute()
  if (choices.length === 0) return
  await db
    .insertInto('choice')
    .values(choices)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        position: eb.ref('excluded.position'),
        text_id: eb.ref('excluded.text_id'),
        cost: eb.ref('excluded.cost'),
      })),
    )
    .execute()
}

/** Takes an activity away that nobody has taken part in. */
export async function deleteActivity(db: Db, activityId: string): Promise<void> {
  const choices = db.selectFrom('choice').select('id').where('activity_id', '=', activityId)
  await db.deleteFrom('choice_goal').where('choice_id', 'in', choices).execute()
  await db.deleteFrom('choice').where('activity_id', '=', activityId).execute()
  await db.deleteFrom('idea_group').where('activity_id', '=', activityId).execute()
  await db.deleteFrom('activity').where('id', '=', activityId).execute()
}

/** A copy's choices speak to the same goals. */
export async function copyGoals(db: Db, fromId: string, toId: string): Promise<void> {
  await sql`
    insert into choice_goal (choice_id, goal_id)
    select copy.id, choice_goal.goal_id
    from choice join choice as copy on copy.position = choice.position and copy.activity_id = ${toId}
      join choice_goal on choice_goal.choice_id = choice.id
    where choice.activity_id = ${fromId} and choice.text_id is not null`.execute(db)
}

/** Another round of the same activity: ballots of the one before stay as they are. */
export async function startRound(db: Db, activityId: string, revealed: boolean): Promise<void> {
  await db
    .updateTable('activity')
    .set((eb) => ({
      ...{ state: 'prepared' as const, revealed, closed_at: null, ends_at: null },
      round: eb('round', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', activityId)
    .execute()
}
