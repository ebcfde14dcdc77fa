import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { FindingInPublic } from '../schema.ts'
import { findBuiltOn } from '../store/evidence.ts'

/** The newest: enough to see that words were heard. */
const mostTold = 5

/**
 * Findings that somebody agreed with and that stand on one of these texts, for whoever said them. One that was taken back
 * since is told as that.
 */
export async function readFindingsBuiltOn(
  db: Db,
  place: Pick<Place, 'timeZone'>,
  contributionIds: readonly string[],
  language: string,
): Promise<FindingInPublic[]> {
  if (contributionIds.length === 0) return []
  const rows = await findBuiltOn(db, contributionIds, mostTold)
  const words = await readWords(
    db,
    rows.map(({ shortId }) => shortId),
    language,
  )
  const told = rows.map(({ shortId, agreedAt, state }) => ({
    ...{ on: dayIn(place.timeZone, agreedAt), goal: words.get(shortId) },
    isWithdrawn: state === 'withdrawn',
  }))
  // Without their claims two of one day about one goal are the same.
  return [...new Map(told.map((each) => [JSON.stringify(each), each])).values()]
}
