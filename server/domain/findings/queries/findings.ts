import type { Db } from '#db/client.ts'
import type { FindingState } from '#db/schema/findings.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { type FindingInList, mostListed } from '../schema.ts'
import { findFindings } from '../store/reading.ts'

const states: readonly FindingState[] = ['draft', 'in-review', 'agreed', 'withdrawn']

/**
 * Findings about the people that this reader reads, the latest change first; at most `mostListed`.
 * @param scope for `findings.read`
 */
export async function readFindings(
  db: Db,
  scope: Scope,
  place: Place,
  language: string,
  only: readonly FindingState[] = states,
): Promise<{ findings: FindingInList[]; isMore: boolean }> {
  const where = { placeId: scope.placeId, cover: coverOf(scope) }
  const rows = await findFindings(db, where, only, mostListed + 1)
  const words = await readWords(
    db,
    rows.map(({ shortId }) => shortId),
    language,
  )
  return {
    findings: rows.slice(0, mostListed).map(({ publicId, state, claim, strength, hue, shortId, by, changedAt }) => ({
      ...{ publicId, state, claim, strength, by },
      hue: hue ?? 'live',
      goal: words.get(shortId),
      changedOn: dayIn(place.timeZone, changedAt),
    })),
    isMore: rows.length > mostListed,
  }
}
