import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { readLinesOf } from '#domain/commitments/queries/lines.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { LinkedPack, OpenAnswer } from '../schema.ts'
import { findFindings, findPacks, type VersionRow } from '../store/answers.ts'

type Links = Pick<VersionRow, 'commitment_ids' | 'finding_ids' | 'pack_ids'>

/** What stands beside an answer, as far as everybody may read it: of a finding its goal and day alone. */
export async function readLinked(
  db: Db,
  place: Place,
  { commitment_ids, finding_ids, pack_ids }: Links,
  language: string,
  today: Day,
): Promise<Pick<OpenAnswer, 'commitments' | 'findings' | 'packs'>> {
  const [commitments, findings, packs] = await Promise.all([
    readLinesOf(db, place, commitment_ids, language, today),
    finding_ids.length > 0 ? findFindings(db, place.id, { ids: finding_ids }) : [],
    pack_ids.length > 0 ? findPacks(db, place.id, { ids: pack_ids }) : [],
  ])
  const words = await readWords(
    db,
    findings.map(({ shortId }) => shortId),
    language,
  )
  const told = findings.map(({ agreedAt, shortId, state }) => ({
    ...{ on: dayIn(place.timeZone, agreedAt), goal: words.get(shortId), isWithdrawn: state === 'withdrawn' },
  }))
  return {
    commitments,
    // Without their claims two of one day about one goal are the same.
    findings: [...new Map(told.map((each) => [JSON.stringify(each), each])).values()],
    packs: packs.map(
      ({ publicId, title, language: of, state, issuedAt }): LinkedPack => ({
        ...{ publicId, title, language: of, isWithdrawn: state === 'withdrawn' },
        issuedOn: dayIn(place.timeZone, issuedAt),
      }),
    ),
  }
}
