import type { z } from 'zod'
import type { Day } from '#db/schema/columns.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { addDays, dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { movePromise } from '#domain/promises/commands/move-promise.ts'
import { dropWordings, saveWording, type Texts } from '#domain/wordings/commands.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { cannotDelete, malformed, reportsUnfit, seesPromised } from '../problems.ts'
import { deleteActivity, findForm, wordingsOf } from '../store/agenda.ts'
import { deleteEmptyWorkshop, findIsJoined, findPromise, findWasOpen, saveSettings } from '../store/settings.ts'
import { saveWorkshopState } from '../store/workshops.ts'
import { WorkshopSettingsInput } from './activity-input.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

/**
 * Changes a workshop's name, its day, and what the place may see of it; the last only until somebody has joined. A new
 * name comes onto every screen.
 */
export const changeWorkshop = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  asked: WorkshopSettingsInput,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, { id, placeId, placeSees, titleId }, { agendaVersion }) => {
    const read = WorkshopSettingsInput.safeParse(asked)
    if (!read.success) return fail(malformed)
    const input = read.data
    if (input.placeSees !== placeSees && (await findIsJoined(tx.db, id))) return fail(seesPromised)
    const reportsOn = await promiseAgain(tx, actor, { id, placeId }, input)
    if (!reportsOn.ok) return reportsOn
    await saveSettings(tx.db, id, {
      ...{ held_on: input.heldOn, place_sees: input.placeSees, reports_on: reportsOn.value },
    })
    if (await saveTitle(tx, { id, placeId, titleId }, input.title))
      await recordEvent(tx, id, { type: 'agenda', payload: { version: agendaVersion } }, actor)
    const { heldOn } = input
    await audit(tx, actor, {
      ...{ placeId, verb: 'workshops.settings', thingKind: 'workshop', thingId: id },
      details: { placeSees: input.placeSees, heldOn },
    })
    return ok(null)
  })

/** A day to report back by that can be kept. Once people could come in, it is moved with a reason alone. */
async function promiseAgain(
  tx: Tx,
  actor: Actor,
  { id, placeId }: { id: string; placeId: string },
  { reportsOn, heldOn, why }: z.output<typeof WorkshopSettingsInput>,
): Promise<Result<Day | null, Problem>> {
  const { reportsOn: from, timeZone } = await findPromise(tx.db, id)
  if (reportsOn === undefined || reportsOn === from) return ok(from)
  const today = dayIn(timeZone, tx.clock.now())
  const isFit = reportsOn === null || isPromiseFit(reportsOn, heldOn, today)
  if (!isFit) return fail(reportsUnfit)
  if (!(await findWasOpen(tx.db, id))) return ok(reportsOn)
  const moved = await movePromise(tx, actor, { placeId, kind: 'workshop', id, from, to: reportsOn, why })
  return moved.ok ? ok(reportsOn) : moved
}

/** A promise for further off than this is a slip of the finger in the year. */
const mostDays = 5 * 366
const isPromiseFit = (day: Day, heldOn: Day, today: Day): boolean =>
  day >= heldOn && day >= today && day <= addDays(today, mostDays)

/** @returns whether it is another one */
async function saveTitle(tx: Tx, workshop: { id: string; placeId: string; titleId: string }, title: Texts) {
  const { id, placeId, titleId } = workshop
  const before = (await readTexts(tx.db, [titleId])).get(titleId)
  if (JSON.stringify(before) === JSON.stringify(inOrder(title))) return false
  await saveSettings(tx.db, id, { title_id: await saveWording(tx, placeId, title) })
  await dropWordings(tx, [titleId])
  return true
}

/** As wordings are read: the language it was written in, then the others by name. */
function inOrder(title: Texts): Texts {
  const [source, ...others] = Object.entries(title)
  return Object.fromEntries([...(source ? [source] : []), ...others.sort(([one], [other]) => (one < other ? -1 : 1))])
}

/** Takes a workshop away that was never open and that nobody has joined. */
export const deleteWorkshop = (ctx: Context, actor: Actor, publicId: string): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, { id, placeId, titleId }, { activities }) => {
    if ((await findIsJoined(tx.db, id)) || (await findWasOpen(tx.db, id))) return fail(cannotDelete)
    await saveWorkshopState(tx.db, id, { active_activity_id: null })
    const wordings = [titleId]
    for (const activity of activities) {
      const form = await findForm(tx.db, id, activity.id)
      if (form) wordings.push(...wordingsOf(form))
      await deleteActivity(tx.db, activity.id)
    }
    await deleteEmptyWorkshop(tx.db, id)
    await dropWordings(tx, wordings)
    await audit(tx, actor, { placeId, verb: 'workshops.delete', thingKind: 'workshop', thingId: id })
    return ok(null)
  })
