import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { OrganisationKind } from '#db/schema/people.ts'

export type GroupRow = {
  id: string
  publicId: string
  name: string
  kind: OrganisationKind
  asked: number
  promised: number
}

/**
 * Organisations whose name is public by their own doing: they put it on a survey for everybody, or on a promise. @param
 * publicId of one of them
 */
export async function findGroups(db: Db, placeId: string, publicId: string | null = null): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select * from (
      select organisation.id, organisation.public_id as "publicId", organisation.name, organisation.kind,
        (select count(*) from survey where survey.organisation_id = organisation.id
          and survey.access = 'everyone' and survey.state <> 'draft') as asked,
        (select count(*) from commitment where commitment.organisation_id = organisation.id
          and commitment.state in ('published', 'closed')) as promised
      from organisation where organisation.place_id = ${placeId}
        and (${publicId}::text is null or organisation.public_id = ${publicId})) as each
    where asked > 0 or promised > 0 order by name, id`.execute(db)
  return rows
}

/** What an organisation asked everybody, the newest first. */
export async function findSurveys(db: Db, organisationId: string) {
  const { rows } = await sql<{ slug: string; titleId: string; closesOn: Day | null }>`
    select slug, title_id as "titleId", closes_on as "closesOn" from survey
    where organisation_id = ${organisationId} and access = 'everyone' and state <> 'draft'
    order by closes_on desc nulls first, slug`.execute(db)
  return rows
}

/** Of these texts those that came through an organisation's surveys for everybody. @param texts by their public ids */
export async function findBrought(db: Db, organisationId: string, texts: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select said.public_id as id from contribution as said join survey on survey.id = said.survey_id
    where said.public_id = any(${texts}::text[]) and survey.organisation_id = ${organisationId}
      and survey.access = 'everyone' and survey.state <> 'draft'`.execute(db)
  return rows.map(({ id }) => id)
}

/** Alliances and forums that an organisation is in, as everybody reads of them. */
export async function findAlliancesOf(db: Db, organisationId: string) {
  const { rows } = await sql<{ publicId: string; nameId: string }>`
    select alliance.public_id as "publicId", alliance.name_id as "nameId"
    from alliance join alliance_organisation as member on member.alliance_id = alliance.id
    where member.organisation_id = ${organisationId} and alliance.state = 'published'
    order by alliance.published_at, alliance.id`.execute(db)
  return rows
}
