import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readStoredHashes } from '#domain/pictures/queries.ts'
import { dropWordings } from '#domain/wordings/commands.ts'
import { activityIncomplete, activityOpened, activityUnknown, agendaFull, agendaMoved } from '../problems.ts'
import { readActivityForm } from '../queries/activity-form.ts'
import type { WorkshopDoor } from '../queries/participants.ts'
import { bumpAgenda, copyGoals, deleteActivity, findForm, rewriteForm, saveOrder, wordingsOf } from '../store/agenda.ts'
import { findActiveId, type LockedActivity, type LockedWorkshop, saveWorkshopState } from '../store/workshops.ts'
import { ActivityInput, mostActivities, type NewActivity } from './activity-input.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'
import { addActivity, formOf } from './save-activity.ts'

/** Which workshop, and the number of the agenda that the edit was made on. */
export type AgendaAt = { publicId: string; madeOn: number }
type Edit = (tx: Tx, workshop: WorkshopDoor, agenda: LockedActivity[]) => Promise<Result<string | null, Problem>>

/**
 * One edit of an agenda. Refused as `workshops.agenda-moved` when somebody changed the agenda since it was read: of two
 * who edit at once, the second looks first. Voting goes on meanwhile: an edit touches nothing that was ever opened.
 *
 * @param edit sees the activities in the agenda's order
 * @returns the activity that there is to see now
 */
export async function editAgenda(
  ctx: Context,
  actor: Actor,
  { publicId, madeOn }: AgendaAt,
  verb: string,
  edit: Edit,
): Promise<Result<string | null, Problem>> {
  let thing: string | null = null
  const done = await facilitate(ctx, actor, publicId, async (tx, workshop, locked) => {
    if (locked.agendaVersion !== madeOn) return fail(agendaMoved)
    const edited = await edit(tx, workshop, inOrder(locked))
    if (!edited.ok) return edited
    thing = edited.value
    const version = await bumpAgenda(tx.db, workshop.id)
    await audit(tx, actor, {
      placeId: workshop.placeId,
      verb: `workshops.${verb}`,
      ...{ thingKind: 'activity', thingId: thing },
    })
    await recordEvent(tx, workshop.id, { type: 'agenda', payload: { version } }, actor)
    return ok(null)
  })
  return done.ok ? ok(thing) : done
}

const inOrder = ({ activities }: LockedWorkshop) => [...activities].sort((one, other) => one.position - other.position)

/** Puts a new activity at the end. @returns its id */
export const addToAgenda = (ctx: Context, actor: Actor, at: AgendaAt, asked: ActivityInput) =>
  editAgenda(ctx, actor, at, 'add-activity', async (tx, { id, placeId }, agenda) => {
    const activity = await checked(tx, asked, [])
    if (!activity.ok) return activity
    if (agenda.length >= mostActivities) return fail(agendaFull(mostActivities))
    const position = (agenda.at(-1)?.position ?? -1) + 1
    return ok(await addActivity(tx, { placeId, workshopId: id, position }, activity.value))
  })

/** Writes an activity anew, as long as nobody has taken part in it. */
export const changeActivity = (ctx: Context, actor: Actor, at: AgendaAt, activityId: string, asked: ActivityInput) =>
  editAgenda(ctx, actor, at, 'change-activity', async (tx, { id, placeId }, agenda) => {
    const before = await untouched(tx, id, agenda, activityId)
    if (!before.ok) return before
    const known = before.value.choices.map((choice) => choice.id)
    const activity = await checked(tx, asked, known)
    if (!activity.ok) return activity
    const { choices, ...row } = await formOf(tx, placeId, activityId, activity.value)
    await rewriteForm(tx.db, activityId, row, choices)
    await dropWordings(tx, wordingsOf(before.value))
    return ok(activityId)
  })

/** A second one like it, right after it, that nobody has taken part in. @returns its id */
export const copyActivity = (ctx: Context, actor: Actor, at: AgendaAt, activityId: string) =>
  editAgenda(ctx, actor, at, 'copy-activity', async (tx, { id, placeId }, agenda) => {
    const index = agenda.findIndex((activity) => activity.id === activityId)
    const form = await readActivityForm(tx.db, id, activityId)
    if (index === -1 || !form) return fail(activityUnknown)
    if (agenda.length >= mostActivities) return fail(agendaFull(mostActivities))
    const activity = await checked(tx, form, [])
    if (!activity.ok) return activity
    const position = (agenda.at(-1)?.position ?? -1) + 1
    const copy = await addActivity(tx, { placeId, workshopId: id, position }, activity.value)
    await copyGoals(tx.db, activityId, copy)
    await saveOrder(tx.db, agenda.map((each) => each.id).toSpliced(index + 1, 0, copy))
    return ok(copy)
  })

/** Takes an activity out of the agenda, as long as nobody has taken part in it. */
export const removeActivity = (ctx: Context, actor: Actor, at: AgendaAt, activityId: string) =>
  editAgenda(ctx, actor, at, 'remove-activity', async (tx, { id }, agenda) => {
    const before = await untouched(tx, id, agenda, activityId)
    if (!before.ok) return before
    const active = await findActiveId(tx.db, id)
    if (active === activityId) await saveWorkshopState(tx.db, id, { active_activity_id: null })
    await deleteActivity(tx.db, activityId)
    await saveOrder(
      tx.db,
      agenda.map((each) => each.id).filter((each) => each !== activityId),
    )
    await dropWordings(tx, wordingsOf(before.value))
    if (active === activityId) await recordEvent(tx, id, { type: 'stage', payload: { activityId: null } }, actor)
    return ok(null)
  })

/** One step earlier or later; the first cannot come earlier, and stays. */
export const moveInAgenda = (ctx: Context, actor: Actor, at: AgendaAt, activityId: string, way: 'up' | 'down') =>
  editAgenda(ctx, actor, at, 'move-activity', async (tx, _, agenda) => {
    const ids = agenda.map((each) => each.id)
    const from = ids.indexOf(activityId)
    if (from === -1) return fail(activityUnknown)
    const to = Math.min(ids.length - 1, Math.max(0, from + (way === 'up' ? -1 : 1)))
    await saveOrder(tx.db, ids.toSpliced(from, 1).toSpliced(to, 0, activityId))
    return ok(activityId)
  })

/** What people were asked stays as they were asked it: only what was never opened can be changed. */
async function untouched(tx: Tx, workshopId: string, agenda: readonly LockedActivity[], activityId: string) {
  const activity = agenda.find(({ id }) => id === activityId)
  const form = await findForm(tx.db, workshopId, activityId)
  if (!activity || !form) return fail(activityUnknown)
  return activity.openedAt === null ? ok(form) : fail(activityOpened)
}

/** @param known choices that may keep their id */
async function checked(tx: Tx, asked: ActivityInput, known: readonly string[]): Promise<Result<NewActivity, Problem>> {
  const read = ActivityInput.safeParse(asked)
  if (!read.success) return fail(activityIncomplete)
  const activity = read.data
  if (activity.kind === 'pause' && activity.pictureHash !== undefined) {
    const stored = await readStoredHashes(tx.db, [activity.pictureHash])
    if (!stored.has(activity.pictureHash)) return fail(activityIncomplete)
  }
  if (!('choices' in activity)) return ok(activity)
  const free = new Set(known)
  // Each id at most once, and only this activity's own.
  const idOf = (id: string | undefined) => (id !== undefined && free.delete(id) ? id : undefined)
  return ok({ ...activity, choices: activity.choices.map((each) => ({ ...each, id: idOf(each.id) })) } as NewActivity)
}
