import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { AboutKind } from '#db/schema/reports.ts'

export const insertReport = (db: Db, row: Insertable<Tables['report']>) => db.insertInto('report').values(row).execute()

/** Of a place, the newest first; or the one of a name. */
export const findReports = (db: Db, placeId: string, limit: number, publicId?: string) =>
  db
    .selectFrom('report')
    .selectAll()
    .where('place_id', '=', placeId)
    .$if(publicId !== undefined, (query) => query.where('public_id', '=', publicId ?? ''))
    .orderBy('to_on', 'desc')
    .orderBy('issued_at', 'desc')
    .limit(limit)
    .execute()
export type ReportRow = Awaited<ReturnType<typeof findReports>>[number]

/** One on the same that was issued later. */
export const findNewer = (db: Db, row: ReportRow) =>
  db
    .selectFrom('report')
    .select('public_id as publicId')
    .where('about_id', '=', row.about_id)
    .where('from_on', '=', row.from_on)
    .where('to_on', '=', row.to_on)
    .where('issued_at', '>', row.issued_at)
    .orderBy('issued_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/**
 * What was public of a subject at a moment, in the version that stood then. What was closed, done or read later was open,
 * not done and not read.
 * @param day the calendar day that ends at that moment
 */
export const findPromises = (db: Db, placeId: string, of: { kind: AboutKind; id: string }, end: Date, day: Day) =>
  db
    .selectFrom('commitment')
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('commitment_version')
          .selectAll()
          .whereRef('commitment_version.commitment_id', '=', 'commitment.id')
          .where((eb) => eb.or([eb('at', '<', end), eb('number', '=', 1)]))
          .orderBy('number', 'desc')
          .limit(1)
          .as('version'),
      (join) => join.onTrue(),
    )
    .innerJoin('organisation', 'organisation.id', 'version.organisation_id')
    .innerJoin('goal', 'goal.id', 'version.goal_id')
    .select(['commitment.id', 'commitment.public_id as publicId', 'commitment.first_due as firstDue'])
    .select(['commitment.published_at as publishedAt', 'organisation.name as organisation'])
    .select([
      'version.stance',
      'version.due_on as dueOn',
      'version.title_id as titleId',
      'version.measure_id as measureId',
    ])
    .select(['version.baseline', 'version.baseline_on as baselineOn', 'version.target'])
    .select((eb) => [
      sql<Date | null>`case when ${eb.ref('commitment.closed_at')} < ${end} then ${eb.ref('commitment.closed_at')} end`.as(
        'closedAt',
      ),
      eb.ref('commitment.outcome').as('outcomeSince'),
      sql<{ dueOn: Day; doneOn: Day | null }[]>`coalesce((select json_agg(json_build_object('dueOn', due_on,
        'doneOn', case when done_on <= ${day}::date then done_on end)) from commitment_milestone
        where commitment_id = commitment.id and at < ${end}), '[]')`.as('milestones'),
      sql<{ on: Day; value: number }[]>`coalesce((select json_agg(json_build_object('on', read_on, 'value', value)
        order by read_on) from commitment_reading
        where commitment_id = commitment.id and read_on <= ${day}::date), '[]')`.as('readings'),
    ])
    .where('commitment.place_id', '=', placeId)
    .where('commitment.published_at', '<', end)
    .$if(of.kind === 'mission', (query) => query.where('goal.mission_id', '=', of.id))
    .$if(of.kind === 'organisation', (query) => query.where('version.organisation_id', '=', of.id))
    .$if(of.kind === 'alliance', (query) => query.where('commitment.alliance_id', '=', of.id))
    .orderBy('version.due_on')
    .orderBy('commitment.id')
    .execute()
export type PromiseRow = Awaited<ReturnType<typeof findPromises>>[number]

/** Tests of these commitments, and what came of those that ended. */
export const findTests = (db: Db, commitmentIds: readonly string[]) =>
  db
    .selectFrom('change_test as test')
    .leftJoin('change_result as result', 'result.test_id', 'test.id')
    .select(['test.commitment_id as of', 'test.number', 'test.begun_on as begunOn', 'result.learned_id as learnedId'])
    .select(['result.next', 'result.ended_on as endedOn'])
    .where('test.commitment_id', 'in', [...commitmentIds])
    .orderBy('result.ended_on')
    .orderBy('test.id')
    .execute()

/** Names of organisations and alliances, as they may be chosen. */
export const findSubjects = async (db: Db, placeId: string) => {
  const [organisations, alliances] = await Promise.all([
    db
      .selectFrom('organisation')
      .select(['id', 'public_id as publicId', 'name'])
      .where('place_id', '=', placeId)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('commitment_version as version')
            .innerJoin('commitment', 'commitment.id', 'version.commitment_id')
            .select('version.number')
            .whereRef('version.organisation_id', '=', 'organisation.id')
            .where('commitment.state', '<>', 'draft'),
        ),
      )
      .orderBy('name')
      .execute(),
    db
      .selectFrom('alliance')
      .select(['id', 'public_id as publicId', 'name_id as nameId', 'kind'])
      .where('place_id', '=', placeId)
      .where('state', '<>', 'draft')
      .orderBy('published_at')
      .execute(),
  ])
  return { organisations, alliances }
}

/** The names of missions in every language. */
export const findMissionNames = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('mission_version')
    .distinctOn('mission_id')
    .select(['mission_id as id', 'name_id as nameId'])
    .where('mission_id', 'in', [...ids])
    .orderBy('mission_id')
    .orderBy('number', 'desc')
    .execute()

export const findGoalNames = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('goal_version')
    .distinctOn('goal_id')
    .select(['goal_id as id', 'short_id as nameId'])
    .where('goal_id', 'in', [...ids])
    .orderBy('goal_id')
    .orderBy('number', 'desc')
    .execute()
