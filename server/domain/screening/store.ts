import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** The next texts that the sweep has not looked at, oldest first; another process takes others. */
export const lockUnscreened = (db: Db, limit: number) =>
  db
    .selectFrom('contribution')
    .select(['id', 'text', 'language', 'place_id as placeId', 'survey_id as surveyId'])
    .select((eb) => eb.fn.coalesce('question_id', 'activity_id', 'survey_id', 'workshop_id').as('askedId'))
    .where('screened', '=', false)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
export type Unscreened = Awaited<ReturnType<typeof lockUnscreened>>[number]

export type Candidate = { id: string; askedId: string; alikeId: string | null; text: string; hash: string }

/** Texts to the same question that say the same, or may: with the same words, or one of the bands in common. */
export async function findAlike(
  db: Db,
  { askedId, id, hash, bands }: { askedId: string; id: string; hash: string; bands: readonly number[] },
): Promise<Candidate[]> {
  const found = await db
    .selectFrom('contribution_screening as other')
    .innerJoin('contribution', 'contribution.id', 'other.contribution_id')
    .leftJoin('unredacted_text', 'unredacted_text.contribution_id', 'other.contribution_id')
    .select(['other.contribution_id as id', 'other.asked_id as askedId', 'other.alike_id as alikeId'])
    .select((eb) => eb.fn.coalesce('unredacted_text.text', 'contribution.text').as('text'))
    .select('other.words_hash as hash')
    .where('other.asked_id', '=', askedId)
    .where('other.contribution_id', '<>', id)
    .where((eb) =>
      eb.or([
        eb('other.words_hash', '=', hash),
        ...(bands.length ? [sql<boolean>`other.bands && ${sql.val(bands)}::integer[]`] : []),
      ]),
    )
    // One of each wording is enough to compare with: a campaign is a thousand of one.
    .distinctOn('other.words_hash')
    .orderBy('other.words_hash')
    .orderBy('other.contribution_id')
    .limit(20)
    .execute()
  return found
}

export const saveScreening = (db: Db, row: Insertable<Tables['contribution_screening']>) =>
  db
    .insertInto('contribution_screening')
    .values(row)
    .onConflict((conflict) => conflict.column('contribution_id').doNothing())
    .execute()

/** All that say the same words as this one, and have no group yet, join it. */
export const joinAlike = (db: Db, { askedId, hash }: { askedId: string; hash: string }, alikeId: string) =>
  db
    .updateTable('contribution_screening')
    .set({ alike_id: alikeId })
    .where('asked_id', '=', askedId)
    .where('words_hash', '=', hash)
    .where('alike_id', 'is', null)
    .execute()

export const markScreened = (db: Db, ids: readonly string[]) =>
  db
    .updateTable('contribution')
    .set({ screened: true })
    .where(sql<boolean>`id = any(${sql.val(ids)}::uuid[])`)
    .execute()

/** The language that the words are in, where it is another than the form was read in. */
export const setLanguage = (db: Db, id: string, language: string) =>
  db.updateTable('contribution').set({ language }).where('id', '=', id).execute()

export const insertProposals = (db: Db, rows: Insertable<Tables['redaction']>[]) =>
  rows.length ? db.insertInto('redaction').values(rows).execute() : Promise.resolve([])
