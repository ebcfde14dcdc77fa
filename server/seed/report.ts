import type { Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { composeReport } from '#domain/reports/compose.ts'
import { findAbout } from '#domain/reports/queries.ts'
import { isYear, spansBefore } from '#domain/reports/rules.ts'
import { insertReport } from '#domain/reports/store.ts'

/** One report that was issued, of the last whole half-year of a mission: what a place owes every six months. */
export async function seedReport(tx: Tx, place: Place, personId: string): Promise<void> {
  const now = tx.clock.now()
  const about = await findAbout(tx.db, place.id, 'mission live-well')
  const span = spansBefore(dayIn(place.timeZone, now)).find((each) => !isYear(each))
  if (!about || !span) throw new Error('the demo has this mission, and there is always an earlier half-year')
  const content = await composeReport(tx.db, place, about, span, now)
  await insertReport(tx.db, {
    ...{ id: tx.ids.next(), public_id: tx.ids.publicId(), place_id: place.id },
    ...{ about_kind: about.kind, about_id: about.id, from_on: span.from, to_on: span.to },
    ...{ content: JSON.stringify(content), person_id: personId, issued_at: now },
  })
}
