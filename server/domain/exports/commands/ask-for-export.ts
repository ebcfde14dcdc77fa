import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { tooManyToday, tooManyWaiting } from '../problems.ts'
import { mayHave } from '../queries/table.ts'
import { type ExportAsked, mostADay, mostWaiting } from '../schema.ts'
import { countAskedSince, countWaiting, holdAsker, insertAsked } from '../store.ts'

/**
 * Asks for a file, which is made in the background. Who asked for what is written down. Asked twice while it waits or is
 * made, it is one file.
 */
export async function askForExport(
  ctx: Context,
  actor: Actor,
  place: Place,
  { what, format, about, language }: ExportAsked,
): Promise<Result<null, Problem>> {
  const personId = personIdOf(actor)
  if (personId === null) return fail(signedOut)
  const had = await mayHave(ctx, actor, place, { what, about })
  if (!had.ok) return had
  const { surveyId, workshopId } = had.value
  return transact<null, Problem>(ctx, async (tx) => {
    const [id, now] = [tx.ids.next(), tx.clock.now()]
    await holdAsker(tx.db, personId)
    const isNew = await insertAsked(tx.db, {
      ...{ id, public_id: tx.ids.publicId(), person_id: personId, place_id: place.id, what, format, language },
      ...{ survey_id: surveyId, workshop_id: workshopId, asked_at: now, waits_since: now },
    })
    if (!isNew) return ok(null)
    if ((await countWaiting(tx.db, personId)) > mostWaiting) return fail(tooManyWaiting(mostWaiting))
    const dayBefore = new Date(now.getTime() - 86_400_000)
    if ((await countAskedSince(tx.db, personId, dayBefore)) > mostADay) return fail(tooManyToday(mostADay))
    const entry = { placeId: place.id, verb: 'exports.ask', thingKind: 'export', thingId: id }
    await audit(tx, actor, { ...entry, details: { what, format, about: surveyId ?? workshopId } })
    await tx.addJob('exports.make', {})
    return ok(null)
  })
}
