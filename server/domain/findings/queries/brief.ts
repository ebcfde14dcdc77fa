import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import type { Place } from '#domain/people/queries.ts'
import type { FindingInBrief } from '../schema.ts'
import { countEvidence } from '../store/evidence.ts'
import { findFinding } from '../store/reading.ts'

/** What a finding claims and the counts it was frozen with, for who reads the same people; null for everybody else. */
export async function readFindingInBrief(
  db: Db,
  actor: Actor,
  place: Pick<Place, 'id' | 'timeZone'>,
  publicId: string,
): Promise<FindingInBrief | null> {
  const scope = permit(actor, 'findings.read', { placeId: place.id })
  if (!scope.ok) return null
  const row = await findFinding(db, { placeId: place.id, cover: coverOf(scope.value) }, publicId)
  if (!row) return null
  const { people, contributions, least } = row.frozen
  return {
    ...{ publicId, claim: row.claim, people, contributions, least },
    frozenOn: dayIn(place.timeZone, row.frozen_at),
    evidence: (await countEvidence(db, row.id)).links,
  }
}
