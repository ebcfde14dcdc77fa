import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import { statusOf } from '../rules/status.ts'

export type OpenSurvey = {
  slug: string
  title: Words
  why: Words
  organisation: string
  minutes: number
  closesOn: Day | null
}

/** What a place asks everybody today, the one that closes first on top. @param today in the place's time zone */
export async function readOpenSurveys(
  db: Db,
  place: { id: string },
  language: string,
  today: Day,
): Promise<OpenSurvey[]> {
  const rows = await db
    .selectFrom('survey')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .select([
      'survey.slug',
      'survey.state',
      'survey.minutes',
      'survey.opens_on as opensOn',
      'survey.closes_on as closesOn',
    ])
    .select(['survey.title_id as titleId', 'survey.why_id as whyId', 'organisation.name as organisation'])
    .where('survey.place_id', '=', place.id)
    .where('survey.state', '=', 'open')
    // A survey for a closed group would only turn the others away.
    .where('survey.access', '=', 'everyone')
    .execute()
  const open = rows.filter((row) => statusOf(row, today) === 'open')
  const words = await readWords(
    db,
    open.flatMap(({ titleId, whyId }) => [titleId, whyId]),
    language,
  )
  // A survey without a last day comes last.
  const end = (row: { closesOn: Day | null }) => row.closesOn ?? '9999'
  return open
    .sort((one, other) => end(one).localeCompare(end(other)) || one.slug.localeCompare(other.slug))
    .map(({ slug, organisation, minutes, closesOn, titleId, whyId }) => ({
      ...{ slug, organisation, minutes, closesOn },
      title: words.get(titleId),
      why: words.get(whyId),
    }))
}
