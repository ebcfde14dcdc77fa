import type { Db } from '#db/client.ts'

/** Findings that stand, and were agreed from some moment on: which goal each is about, and when it was last agreed. */
export const readAgreedSince = (db: Db, placeId: string, from: Date) =>
  db
    .selectFrom('finding')
    .innerJoin('finding_event', 'finding_event.finding_id', 'finding.id')
    .select(['finding.public_id as publicId', 'finding.goal_id as goalId', 'finding_event.at'])
    .where('finding.place_id', '=', placeId)
    .where('finding.state', '=', 'agreed')
    .where('finding_event.kind', '=', 'agreed')
    .where('finding_event.at', '>=', from)
    .execute()
