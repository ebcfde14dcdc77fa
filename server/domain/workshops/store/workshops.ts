import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { ActivityKind, ActivityState, WorkshopPhase } from '#db/schema/workshops.ts'

export type LockedActivity = {
  id: string
  kind: ActivityKind
  state: ActivityState
  revealed: boolean
  round: number
  position: number
  timerSeconds: number | null
  endsAt: Date | null
  /** Milliseconds of the timer that a pause holds. */
  timerLeft: number | null
  openedAt: Date | null
}
export type LockedWorkshop = {
  phase: WorkshopPhase
  blanked: boolean
  activeId: string | null
  agendaVersion: number
  activities: LockedActivity[]
}

/**
 * Holds a workshop still for a facilitator: its activities in id order, as batches of votes take them, and the
 * workshop's own row after them.
 */
export async function lockWorkshop(db: Db, workshopId: string): Promise<LockedWorkshop> {
  const activities = await db
    .selectFrom('activity')
    .select(['id', 'kind', 'state', 'revealed', 'round', 'timer_seconds as timerSeconds', 'ends_at as endsAt'])
    .select(['opened_at as openedAt', 'timer_left as timerLeft', 'position'])
    .where('workshop_id', '=', workshopId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const workshop = await db
    .selectFrom('workshop')
    .select(['phase', 'blanked', 'active_activity_id as activeId', 'agenda_version as agendaVersion'])
    .where('id', '=', workshopId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  return { ...workshop, activities }
}

export async function saveActivityState(db: Db, id: string, state: ActivityState, at: Date): Promise<void> {
  await db
    .updateTable('activity')
    .set((eb) => ({
      state,
      closed_at: state === 'closed' ? at : null,
      ends_at: state === 'open' ? eb.ref('ends_at') : null,
      timer_left: state === 'paused' ? sql<number | null>`(extract(epoch from ends_at - ${at}) * 1000)::int` : null,
      opened_at: state === 'open' ? eb.fn.coalesce('opened_at', eb.val(at)) : eb.ref('opened_at'),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** @param endsAt null for no timer */
export async function saveTimer(db: Db, id: string, endsAt: Date | null): Promise<void> {
  await db.updateTable('activity').set({ ends_at: endsAt }).where('id', '=', id).execute()
}

export async function saveRevealed(db: Db, id: string, revealed: boolean): Promise<void> {
  await db.updateTable('activity').set({ revealed }).where('id', '=', id).execute()
}

type Moved = {
  phase?: WorkshopPhase
  blanked?: boolean
  active_activity_id?: string | null
  message?: string | null
}
export async function saveWorkshopState(db: Db, id: string, moved: Moved): Promise<void> {
  await db.updateTable('workshop').set(moved).where('id', '=', id).execute()
}

/** @returns false when this press of a button was stored before */
export async function savePress(db: Db, workshopId: string, cmdId: string): Promise<boolean> {
  const added = await db
    .insertInto('desk_press')
    .values({ workshop_id: workshopId, cmd_id: cmdId })
    .onConflict((conflict) => conflict.columns(['workshop_id', 'cmd_id']).doNothing())
    .returning('cmd_id')
    .executeTakeFirst()
  return added !== undefined
}

/** The activity that is on; null for none. */
export async function findActiveId(db: Db, workshopId: string): Promise<string | null> {
  const { activeId } = await db
    .selectFrom('workshop')
    .select('active_activity_id as activeId')
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  return activeId
}

export type WorkshopRow = Insertable<Tables['workshop']>
export type ActivityRow = Insertable<Tables['activity']>
export type ChoiceRow = Insertable<Tables['choice']>

/** @returns false when the join code is taken; nothing is saved then */
export async function saveWorkshop(db: Db, row: WorkshopRow): Promise<boolean> {
  const added = await db
    .insertInto('workshop')
    .values(row)
    .onConflict((conflict) => conflict.column('join_code').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export async function saveActivity(db: Db, row: ActivityRow, choices: readonly ChoiceRow[]): Promise<void> {
  await db.insertInto('activity').values(row).execute()
  if (choices.length) await db.insertInto('choice').values(choices).execute()
}
