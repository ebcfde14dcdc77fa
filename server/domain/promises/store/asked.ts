import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Asked, AskedKind } from '../schema.ts'

export type AskedRow = {
  kind: AskedKind
  id: string
  name: string
  titleId: string
  organisationId: string
  organisation: string
  dueOn: Day | null
  firstDue: Day | null
  isOver: boolean
  answerId: string | null
  publicId: string | null
  state: 'draft' | 'published' | null
  revision: number | null
  publishedAt: Date | null
}

/**
 * Surveys and workshops that people have been asked by, with the day they were promised and the answer.
 * @param today in the place's time zone: a last day ends a survey by itself
 */
const asked = (placeId: string, today: Day) => sql<AskedRow>`
  select thing.*, organisation.name as organisation,
    coalesce((
      select from_day from promise_move as move
      where (move.survey_id = thing.id or move.workshop_id = thing.id) order by move.at, move.id limit 1), "dueOn") as "firstDue",
    answer.id as "answerId", answer.public_id as "publicId", answer.state, answer.revision,
    answer.published_at as "publishedAt"
  from (
    select 'survey' as kind, id, slug as name, title_id as "titleId", organisation_id as "organisationId",
      reports_on as "dueOn", coalesce(state in ('closed', 'reported') or closes_on < ${today}::date, false) as "isOver",
      access = 'everyone' as "isListed"
    from survey where place_id = ${placeId} and state <> 'draft'
    union all
    select 'workshop', id, public_id, title_id, organisation_id, reports_on, phase = 'ended', phase = 'ended'
    from workshop where place_id = ${placeId} and phase <> 'ready') as thing
  join organisation on organisation.id = thing."organisationId"
  left join promise_answer as answer on answer.survey_id = thing.id or answer.workshop_id = thing.id`

/** One of them by its name in links, or by its answer's. */
export async function findAsked(
  db: Db,
  placeId: string,
  today: Day,
  which: Asked | { id: string } | { publicId: string },
): Promise<AskedRow | undefined> {
  const is =
    'publicId' in which
      ? sql`answer.public_id = ${which.publicId} and answer.state = 'published'`
      : 'id' in which
        ? sql`thing.id = ${which.id}`
        : sql`thing.kind = ${which.kind} and thing.name = ${which.name}`
  const { rows } = await sql<AskedRow>`${asked(placeId, today)} where ${is}`.execute(db)
  return rows[0]
}

/** What is urgent first: overdue, then due, then what nobody promised, then what was answered, the newest first. */
const order = (today: Day) => sql`
  case when answer.state = 'published' then 3 when "dueOn" is null then 2 when "dueOn" < ${today}::date then 0 else 1 end,
  answer.published_at desc nulls last, "dueOn", thing.id`

/** With a promise or an answer, and open to everybody: what stands on public lists. */
const isPublic = sql`thing."isListed" and ("dueOn" is not null or answer.state = 'published')`

type Part = { limit: number; offset?: number }

/** For everybody. */
export const findOpenAsked = async (db: Db, placeId: string, today: Day, { limit, offset = 0 }: Part) =>
  (
    await sql<AskedRow>`${asked(placeId, today)} where ${isPublic}
      order by ${order(today)} limit ${limit} offset ${offset}`.execute(db)
  ).rows

/** How many that are. */
export const countOpenAsked = async (db: Db, placeId: string, today: Day): Promise<number> =>
  (
    await sql<{
      count: number
    }>`select count(*)::integer as count from (${asked(placeId, today)} where ${isPublic}) as found`.execute(db)
  ).rows[0]?.count ?? 0

/** For whoever may answer: of the whole place, or of some organisations. @param isDue those alone that wait for an answer */
export const findOwnAsked = async (db: Db, scope: Scope, today: Day, limit: number, isDue: boolean) =>
  (
    await sql<AskedRow>`${asked(scope.placeId, today)} where ${ownedBy(scope)}
      and ${isDue ? sql`"dueOn" is not null and answer.state is distinct from 'published'` : sql`true`}
      order by ${order(today)} limit ${limit}`.execute(db)
  ).rows

const ownedBy = ({ wholePlace, organisationIds }: Scope): RawBuilder<boolean> =>
  wholePlace ? sql`true` : sql`thing."organisationId" = any(${organisationIds}::uuid[])`

/** Days that were moved, of several, the newest first. */
export const findMoves = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('promise_move')
    .select(['from_day as from', 'to_day as to', 'at', 'reason_id as reasonId'])
    .select(sql<string>`coalesce(survey_id, workshop_id)`.as('of'))
    .where((eb) => eb.or([eb('survey_id', 'in', [...ids]), eb('workshop_id', 'in', [...ids])]))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** Whether a survey's day was ever moved. */
export const hasMoves = async (db: Db, surveyId: string): Promise<boolean> =>
  (await db.selectFrom('promise_move').select('id').where('survey_id', '=', surveyId).limit(1).executeTakeFirst()) !==
  undefined
