import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { BehindBy } from '../schema/behind.ts'
import { notSaid } from '../schema.ts'
import { keptSpeakers } from './kept/counts.ts'

export type Wanted = {
  /** Null for everything that is counted. */
  goalIds: readonly string[] | null
  themeId: string | null
  cell: { by: BehindBy; key: string /** All groups of the table. */; keys: readonly string[] } | null
  timeZone: string
  /** ISO 8601: only what was marked as it is now by then, and so said before; null for all of it. */
  until: string | null
  after: string | null
  limit: number
}
export type BehindRow = {
  publicId: string
  text: string
  language: string
  titleId: string
}

/**
 * Counted contributions behind a figure whose words a scope may read, in the order of their public ids, which are random:
 * nobody sees by the order who came first. A person is in the group that the figures count them in.
 */
export async function findBehind(db: Db, scope: Scope, wanted: Wanted): Promise<BehindRow[]> {
  const { goalIds, themeId, cell, until, after, limit } = wanted
  const isInFull = cell?.by === 'area' || cell?.by === 'age-band'
  const isAbout = goalIds
    ? sql`exists (select from tag where contribution_id = said.id and goal_id = any(${goalIds}::uuid[])
        and ${marked(until)})`
    : sql`true`
  // Only groups that a person is in by all they said need the person; everything else is on the words themselves.
  const ofPerson =
    cell && cell.by !== 'way'
      ? { with: people(scope, goalIds, until), in: inCell({ ...cell, by: cell.by }, wanted.timeZone) }
      : null
  const { rows } = await sql<BehindRow>`
    ${ofPerson ? ofPerson.with : sql``}
    select said.public_id as "publicId", said.text, said.language,
      coalesce(survey.title_id, workshop.title_id) as "titleId"
    from shown_contribution said
    ${ofPerson ? joinedPeople : sql``}
    left join survey on survey.id = said.survey_id
    left join workshop on workshop.id = said.workshop_id
    where said.counted and ${within(scope, 'said', isInFull ? 'everything' : 'moderated-text')}
      and ${ofPerson ? ofPerson.in : isAbout}
      and ${cell?.by === 'way' ? sql`said.source = ${cell.key}` : sql`true`}
      and ${themeId ? sql`exists (select from tag where contribution_id = said.id and goal_id = ${themeId})` : sql`true`}
      and ${after ? sql`said.public_id collate "C" > ${after}` : sql`true`}
    order by said.public_id collate "C" limit ${limit}`.execute(db)
  return rows
}

/** By the database's clock alone: a text has its tag after it was received, by whichever clock that was noted. */
const marked = (until: string | null) => (until ? sql`tag.since <= ${until}` : sql`true`)

/** Everything that is counted beside all that the same person said of the same. */
function people(scope: Scope, goalIds: readonly string[] | null, until: string | null): RawBuilder<unknown> {
  const tagged = goalIds
    ? sql`join tag on tag.contribution_id = contribution.id and tag.goal_id = any(${goalIds}::uuid[])
        and ${marked(until)}`
    : sql`left join tag on false`
  return sql`
    with base as (
      select contribution.id, contribution.source, contribution.response_id, contribution.participant_id,
        contribution.group_size, contribution.received_at,
        bool_or(tag.stance = 'for') as pro, bool_or(tag.stance in ('against', 'mixed')) as con,
        bool_or(tag.tells_of = 'need') as need, bool_or(tag.tells_of = 'strength') as strength
      from contribution ${tagged}
      where contribution.counted and ${within(scope, 'contribution', 'counts')}
      group by contribution.id),
    person as (
      select id, response_id, participant_id,
        max(group_size) over one as heads, min(received_at) over one as first,
        bool_or(pro) over one as pro, bool_or(con) over one as con,
        bool_or(need) over one as need, bool_or(strength) over one as strength
      from base window one as (partition by source, response_id, participant_id))`
}

const joinedPeople = sql`
    join person on person.id = said.id
    left join response on response.id = person.response_id
    left join participant on participant.id = person.participant_id
    left join area on area.id = coalesce(response.area_id, participant.area_id)`

type Cell = NonNullable<Wanted['cell']> & { by: Exclude<BehindBy, 'way'> }

function inCell({ by, key, keys }: Cell, timeZone: string): RawBuilder<unknown> {
  const month = sql`to_char(person.first at time zone ${timeZone}, 'YYYY-MM')`
  // Who sits at a table is not what its scribe is.
  const group = (of: RawBuilder<unknown>) =>
    key === notSaid
      ? sql`(person.heads > 1 or ${of} is null or ${of} <> all(${keys}::text[]))`
      : sql`(person.heads = 1 and ${of} = ${key})`
  switch (by) {
    case 'area':
      return group(sql`area.code`)
    case 'age-band':
      return group(sql`coalesce(response.age_band, participant.age_band)`)
    case 'tells':
      return key === 'strength' ? sql`person.strength` : sql`(person.need and person.strength is not true)`
    case 'stance':
      return key === 'against' ? sql`person.con` : sql`(person.pro and person.con is not true)`
    case 'month':
      return key === 'earlier' ? sql`${month} <> all(${keys}::text[])` : sql`${month} = ${key}`
  }
}

/** A theme or I-statement that stands, by its name in links. */
export const findTheme = (db: Db, placeId: string, publicId: string) =>
  db
    .selectFrom('goal')
    .innerJoin('goal_version as version', 'version.goal_id', 'goal.id')
    .select(['goal.id', 'version.short_id as shortId', 'version.wording_id as textId'])
    .where('goal.place_id', '=', placeId)
    .where('goal.public_id', '=', publicId)
    .where('goal.kind', '<>', 'goal')
    .where('goal.retired_at', 'is', null)
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** How many people spoke to each of some codes of any kind, by their names in links; as counted: unsafe before it is said. */
export async function countSpeakersOf(
  db: Db,
  scope: Scope,
  publicIds: readonly string[],
): Promise<Map<string, number>> {
  if (publicIds.length === 0) return new Map()
  const kept = await keptSpeakers(db, scope)
  if (kept) {
    const codes = await db
      .selectFrom('goal')
      .select(['id', 'public_id'])
      .where('place_id', '=', scope.placeId)
      .where('public_id', 'in', publicIds)
      .execute()
    return new Map(codes.flatMap(({ id, public_id: code }) => (kept.has(id) ? [[code, kept.get(id) ?? 0]] : [])))
  }
  const { rows } = await sql<{ code: string; people: number }>`
    select code, sum(heads)::integer as people from (
      select goal.public_id as code, max(contribution.group_size) as heads
      from contribution join tag on tag.contribution_id = contribution.id join goal on goal.id = tag.goal_id
      where goal.place_id = ${scope.placeId} and goal.public_id = any(${publicIds}::text[])
        and contribution.counted and ${within(scope, 'contribution', 'counts')}
      group by goal.id, contribution.source, contribution.response_id, contribution.participant_id) speaker
    group by code`.execute(db)
  return new Map(rows.map(({ code, people }) => [code, people]))
}
