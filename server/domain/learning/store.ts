import { type Expression, type Insertable, type SqlBool, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { NextStep } from '#db/schema/learning.ts'

/** The newest test of a commitment, and when it ended. */
export const findNewest = (db: Db, commitmentId: string) =>
  db
    .selectFrom('change_test as test')
    .leftJoin('change_result as result', 'result.test_id', 'test.id')
    .select(['test.id', 'test.number', 'test.begun_on as begunOn', 'result.ended_on as endedOn'])
    .where('test.commitment_id', '=', commitmentId)
    .orderBy('test.number', 'desc')
    .limit(1)
    .executeTakeFirst()

export const insertTest = (db: Db, row: Insertable<Tables['change_test']>) =>
  db.insertInto('change_test').values(row).execute()

export const insertResult = (db: Db, row: Insertable<Tables['change_result']>) =>
  db.insertInto('change_result').values(row).execute()

/** Something that was learned in one of these places. */
export const findLearned = (db: Db, placeIds: readonly string[], publicId: string) =>
  db
    .selectFrom('change_test as test')
    .innerJoin('change_result as result', 'result.test_id', 'test.id')
    .innerJoin('commitment', 'commitment.id', 'test.commitment_id')
    .select('test.id')
    .where('test.public_id', '=', publicId)
    .where('commitment.place_id', 'in', [...placeIds])
    .executeTakeFirst()

/** A public commitment with the test it goes back to. */
export const findCommitment = (db: Db, placeId: string, publicId: string) =>
  db
    .selectFrom('commitment')
    .select(['id', 'because_of as because'])
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()

const titled = (db: Db) =>
  db
    .selectFrom('commitment')
    .innerJoin('place', 'place.id', 'commitment.place_id')
    .innerJoin('organisation', 'organisation.id', 'commitment.organisation_id')
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('commitment_version')
          .select('title_id')
          .whereRef('commitment_version.commitment_id', '=', 'commitment.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('version'),
      (join) => join.onTrue(),
    )

const tried = (db: Db) =>
  titled(db)
    .innerJoin('change_test as test', 'test.commitment_id', 'commitment.id')
    .leftJoin('change_result as result', 'result.test_id', 'test.id')
    .select(['test.id', 'test.public_id as publicId', 'test.number', 'test.plan_id as planId'])
    .select(['test.expected_id as expectedId', 'test.begun_on as begunOn', 'test.because_of as because'])
    .select(['result.happened_id as happenedId', 'result.learned_id as learnedId', 'result.next'])
    .select(['result.ended_on as endedOn', 'commitment.public_id as commitment', 'version.title_id as titleId'])
    .select(['place.slug', 'place.name', 'organisation.name as organisation'])
    .select((eb) =>
      sql<number>`(${eb
        .selectFrom('change_test as later')
        .select((count) => count.fn.countAll<number>().as('n'))
        .whereRef('later.because_of', '=', 'test.id')})
        + (${eb
          .selectFrom('commitment as other')
          .select((count) => count.fn.countAll<number>().as('n'))
          .whereRef('other.because_of', '=', 'test.id')
          .where('other.state', '<>', 'draft')})`.as('spread'),
    )
export type TestRow = Awaited<ReturnType<typeof findTests>>[number]

/** All tests of one commitment, the newest first. */
export const findTests = (db: Db, commitmentId: string) =>
  tried(db).where('commitment.id', '=', commitmentId).orderBy('test.number', 'desc').execute()

export const findTestsById = (db: Db, ids: readonly string[]) =>
  tried(db)
    .where('test.id', 'in', [...ids])
    .execute()

export type LearnedWhere = { placeIds: readonly string[]; search: string; next: NextStep | ''; allianceId?: string }

const learned = (db: Db, { placeIds, search, next, allianceId }: LearnedWhere) =>
  tried(db)
    .where('commitment.place_id', 'in', [...placeIds])
    .where('result.test_id', 'is not', null)
    .$if(allianceId !== undefined, (query) => query.where('commitment.alliance_id', '=', allianceId ?? ''))
    .$if(next !== '', (query) => query.where('result.next', '=', next as NextStep))
    .$if(search !== '', (query) => query.where(hasWords(search)))

/** What was learned, the newest first. */
export const findLearnings = (db: Db, where: LearnedWhere, part: { limit: number; offset: number }) =>
  learned(db, where)
    .orderBy('result.ended_on', 'desc')
    .orderBy('test.id', 'desc')
    .limit(part.limit)
    .offset(part.offset)
    .execute()

export const countLearnings = async (db: Db, where: LearnedWhere): Promise<number> =>
  (
    await db
      .selectFrom(learned(db, where).as('found'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

/** In what was planned, expected, happened or learned, or in the title of the commitment. */
const hasWords = (search: string): Expression<SqlBool> => {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`exists (select from wording_text where text ilike ${like} and wording_id in
    (test.plan_id, test.expected_id, result.happened_id, result.learned_id, version.title_id))`
}

/** Public commitments and tests that go back to one of these. */
export async function findSpread(db: Db, ids: readonly string[]) {
  const wanted = [...ids]
  if (wanted.length === 0) return []
  const columns = [
    'commitment.public_id as commitment',
    'version.title_id as titleId',
    'place.slug',
    'place.name',
  ] as const
  const [whole, tests] = await Promise.all([
    titled(db)
      .select([...columns, 'commitment.because_of as because', sql<number | null>`null`.as('test')])
      .where('commitment.because_of', 'in', wanted)
      .where('commitment.state', '<>', 'draft')
      .orderBy('commitment.published_at')
      .execute(),
    titled(db)
      .innerJoin('change_test as later', 'later.commitment_id', 'commitment.id')
      .select([...columns, 'later.because_of as because', 'later.number as test'])
      .where('later.because_of', 'in', wanted)
      .orderBy('later.at')
      .execute(),
  ])
  return [...whole, ...tests]
}
