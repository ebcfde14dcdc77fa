import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export type AnswerRow = Selectable<Tables['promise_answer']>
export type VersionRow = Selectable<Tables['promise_answer_version']>

/** One by what it answers, locked until the transaction ends. */
export const lockAnswer = (db: Db, askedId: string): Promise<AnswerRow | undefined> =>
  db
    .selectFrom('promise_answer')
    .selectAll()
    .where((eb) => eb.or([eb('survey_id', '=', askedId), eb('workshop_id', '=', askedId)]))
    .forUpdate()
    .executeTakeFirst()

/** @returns false where somebody else began it at the same moment */
export const insertAnswer = async (db: Db, row: Insertable<Tables['promise_answer']>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('promise_answer')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const updateAnswer = (db: Db, id: string, values: Updateable<Tables['promise_answer']>) =>
  db.updateTable('promise_answer').set(values).where('id', '=', id).execute()

export const findVersion = (db: Db, answerId: string): Promise<VersionRow> =>
  db
    .selectFrom('promise_answer_version')
    .selectAll()
    .where('answer_id', '=', answerId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

/** All versions of one, the newest first. */
export const findVersions = (db: Db, answerId: string) =>
  db
    .selectFrom('promise_answer_version as version')
    .leftJoin('person', 'person.id', 'version.person_id')
    .selectAll('version')
    .select('person.name as by')
    .where('answer_id', '=', answerId)
    .orderBy('number', 'desc')
    .execute()

export const insertVersion = (db: Db, row: Insertable<Tables['promise_answer_version']>) =>
  db.insertInto('promise_answer_version').values(row).execute()

export const updateVersion = (
  db: Db,
  answerId: string,
  number: number,
  values: Updateable<Tables['promise_answer_version']>,
) =>
  db
    .updateTable('promise_answer_version')
    .set(values)
    .where('answer_id', '=', answerId)
    .where('number', '=', number)
    .execute()

export const insertMove = (db: Db, row: Insertable<Tables['promise_move']>) =>
  db.insertInto('promise_move').values(row).execute()

/** Public commitments by their names in links, or by id. */
export const findCommitments = (db: Db, placeId: string, which: { names: readonly string[] } | { ids: string[] }) =>
  db
    .selectFrom('commitment')
    .select(['id', 'public_id as publicId'])
    .where('place_id', '=', placeId)
    .where('state', 'in', ['published', 'closed'])
    .where('names' in which ? 'public_id' : 'id', 'in', 'names' in which ? [...which.names] : which.ids)
    .execute()

/** Findings that were agreed, with the goal in whose words; taken back since or not. */
export const findFindings = (db: Db, placeId: string, which: { names: readonly string[] } | { ids: string[] }) =>
  db
    .selectFrom('finding')
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('finding_event')
          .select('at as agreedAt')
          .whereRef('finding_event.finding_id', '=', 'finding.id')
          .where('kind', '=', 'agreed')
          .orderBy('at', 'desc')
          .limit(1)
          .as('event'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('goal_version')
          .select('short_id as shortId')
          .whereRef('goal_version.goal_id', '=', 'finding.goal_id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('version'),
      (join) => join.onTrue(),
    )
    .select(['finding.id', 'finding.public_id as publicId', 'finding.state', 'finding.cover'])
    .select(['agreedAt', 'shortId'])
    .where('finding.place_id', '=', placeId)
    .where('finding.state', 'in', ['agreed', 'withdrawn'])
    .where('names' in which ? 'finding.public_id' : 'finding.id', 'in', 'names' in which ? [...which.names] : which.ids)
    .orderBy('agreedAt')
    .execute()

/** Packs that everybody may open, or could before they were withdrawn. */
export const findPacks = (db: Db, placeId: string, which: { names: readonly string[] } | { ids: string[] }) =>
  db
    .selectFrom('pack')
    .select(['id', 'public_id as publicId', 'title', 'language', 'state'])
    .select(sql<Date>`issued_at`.as('issuedAt'))
    .where('place_id', '=', placeId)
    .where('audience', '=', 'public')
    .where('state', 'in', ['issued', 'withdrawn'])
    .where('issued_at', 'is not', null)
    .where('names' in which ? 'public_id' : 'id', 'in', 'names' in which ? [...which.names] : which.ids)
    .orderBy('issued_at', 'desc')
    .execute()
