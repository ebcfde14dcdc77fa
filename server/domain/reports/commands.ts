import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { composeReport } from './compose.ts'
import { spanMissing, subjectMissing } from './problems.ts'
import { findAbout } from './queries.ts'
import { spanName, spansBefore } from './rules.ts'
import { insertReport } from './store.ts'

/**
 * Issues a report: what it says is kept as it is now, for everybody, and never changes. Issued again, a newer one stands
 * beside it, and the older says so.
 */
export const issueReport = (
  ctx: Context,
  actor: Actor,
  place: Place,
  asked: { about: string; span: string },
): Promise<Result<{ publicId: string }, Problem>> =>
  transact(ctx, async (tx) => {
    const may = permit(actor, 'reports.issue', { placeId: place.id })
    if (!may.ok) return may
    const personId = personIdOf(actor)
    if (personId === null || !may.value.wholePlace) return fail(forbidden)
    const now = tx.clock.now()
    const about = await findAbout(tx.db, place.id, asked.about)
    if (!about) return fail(subjectMissing)
    const span = spansBefore(dayIn(place.timeZone, now)).find((each) => spanName(each) === asked.span)
    if (!span) return fail(spanMissing)
    const content = await composeReport(tx.db, place, about, span, now)
    const [id, publicId] = [tx.ids.next(), tx.ids.publicId()]
    await insertReport(tx.db, {
      ...{ id, public_id: publicId, place_id: place.id, about_kind: about.kind, about_id: about.id },
      ...{ from_on: span.from, to_on: span.to, content: JSON.stringify(content), person_id: personId, issued_at: now },
    })
    await audit(tx, actor, { placeId: place.id, verb: 'reports.issued', thingKind: 'report', thingId: id })
    return ok({ publicId })
  })
