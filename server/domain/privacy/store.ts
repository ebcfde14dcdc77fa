import { type Insertable, type RawBuilder, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Purpose } from './schema.ts'

/** How many rows went, by table. */
export type Swept = Record<'drafts' | 'guests' | 'sessions' | 'claims' | 'limits' | 'contacts' | 'tellings', number>

type Until = { now: Date; draftsBefore: Date; contactMonths: number; reportWeeks: number }

/**
 * Deletes what has run out. Of drafts it stays how many people stopped where, by version and question; and nothing else.
 * @param draftsBefore drafts untouched since then
 * @param contactMonths how long an address outlives the day of the report
 * @param reportWeeks how late after closing a report may be and still prolong that
 */
export async function deleteExpired(
  { db }: Pick<Tx, 'db'>,
  { now, draftsBefore, contactMonths, reportWeeks }: Until,
): Promise<Swept> {
  // A guest who has run out takes their drafts along: these must be counted first.
  const drafts = await sql<{ people: number }>`
    with gone as (
      delete from draft
      where updated_at < ${draftsBefore} or guest_id in (select id from guest where expires_at < ${now})
      returning survey_version_id, coalesce(last_question, '') as question_key),
    stopped as (
      insert into stopped_at (survey_version_id, question_key, people)
      select survey_version_id, question_key, count(*) from gone group by survey_version_id, question_key
      on conflict (survey_version_id, question_key) do update set people = stopped_at.people + excluded.people)
    select count(*)::integer as people from gone`.execute(db)
  const guests = await db.deleteFrom('guest').where('expires_at', '<', now).executeTakeFirst()
  const sessions = await db.deleteFrom('session').where('expires_at', '<', now).executeTakeFirst()
  const claims = await db.deleteFrom('claim').where('until', '<', now).executeTakeFirst()
  // In milliseconds since 1970, as the limiter writes it.
  const limits = await sql`delete from rate_limit where expire < ${now.getTime()}`.execute(db)
  // A report that is put off again and again keeps nobody's address: least() passes over what is null.
  const isOver = (left: RawBuilder<unknown>) => sql`
    least(coalesce(survey.reports_on, survey.closes_on, ${left}::date), survey.closes_on + ${reportWeeks * 7}::integer)
      + make_interval(months => ${contactMonths}) < ${now}`
  const contacts = await sql`
    delete from contact using survey
    where survey.id = contact.survey_id and ${isOver(sql`contact.at`)}`.execute(db)
  const tellings = await sql`
    delete from telling using survey
    where survey.id = telling.survey_id and ${isOver(sql`telling.asked_at`)}`.execute(db)
  return {
    drafts: drafts.rows[0]?.people ?? 0,
    guests: Number(guests.numDeletedRows),
    sessions: Number(sessions.numDeletedRows),
    claims: Number(claims.numDeletedRows),
    limits: Number(limits.numAffectedRows ?? 0),
    contacts: Number(contacts.numAffectedRows ?? 0),
    tellings: Number(tellings.numAffectedRows ?? 0),
  }
}

export const insertConsents = (db: Db, rows: Insertable<Tables['consent']>[]) =>
  db.insertInto('consent').values(rows).execute()

export async function insertEquality(db: Db, rows: Insertable<Tables['equality_answer']>[]): Promise<void> {
  if (rows.length) await db.insertInto('equality_answer').values(rows).execute()
}

export const insertContact = (db: Db, row: Insertable<Tables['contact']>) =>
  db.insertInto('contact').values(row).execute()

export const deleteContact = (db: Db, responseId: string) =>
  db.deleteFrom('contact').where('response_id', '=', responseId).execute()

/** What was not given, or taken back, is given from now on: under the words that stand now. */
export const upsertGiven = (db: Db, row: Omit<Insertable<Tables['consent']>, 'given' | 'withdrawn_at'>) =>
  db
    .insertInto('consent')
    .values({ ...row, given: true })
    .onConflict((conflict) =>
      conflict.columns(['response_id', 'purpose']).doUpdateSet({
        ...{ given: true, withdrawn_at: null, notice_version: row.notice_version, at: row.at },
        given_by: row.given_by,
      }),
    )
    .execute()

/** @returns whether it had been given, and not been taken back before */
export async function markWithdrawn({ db, clock }: Tx, responseId: string, purpose: Purpose): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('consent')
    .set({ withdrawn_at: clock.now() })
    .where('response_id', '=', responseId)
    .where('purpose', '=', purpose)
    .where('given', '=', true)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function findSealedContacts(db: Db, surveyId: string): Promise<Buffer[]> {
  const rows = await db.selectFrom('contact').select('sealed').where('survey_id', '=', surveyId).execute()
  return rows.map(({ sealed }) => sealed)
}
