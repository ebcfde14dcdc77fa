import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { publicScope } from '../aggregate.ts'
import { findLastTaken, goalSeries } from '../store/snapshots.ts'

/** The last day within a time on which a place published its figures; null where it did not. */
export async function readPublishedWithin(db: Db, place: Place, from: Date, until: Date): Promise<Day | null> {
  const at = await findLastTaken(db, goalSeries(publicScope(place.id), 'public'), from, until)
  return at && dayIn(place.timeZone, at)
}
