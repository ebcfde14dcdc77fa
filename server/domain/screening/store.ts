import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Sketch } from './rules/meaning.ts'

/** The next texts that the sweep has not looked at, oldest first; another process takes others. */
export async function lockUnscreened(db: Db, limit: number) {
  const locked = await db
    .selectFrom('contribution')
    .select('id')
    .where('screened', '=', false)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return locked.length > 0
    ? findSent(
        db,
        locked.map(({ id }) => id),
      )
    : []
}

/**
 * Texts as they were sent: what is proposed stands in code points of those, and somebody may have taken words out
 * already. Read once they are locked, so that what was taken out a moment before is known.
 */
const findSent = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('contribution')
    .leftJoin('unredacted_text', 'unredacted_text.contribution_id', 'contribution.id')
    .select(['contribution.id', 'contribution.language'])
    .select(['contribution.place_id as placeId', 'contribution.survey_id as surveyId'])
    .select((eb) => eb.fn.coalesce('unredacted_text.text', 'contribution.text').as('text'))
    .select((eb) => eb('unredacted_text.text', 'is not', null).as('isRedacted'))
    .select((eb) => eb.fn.coalesce('question_id', 'activity_id', 'survey_id', 'workshop_id').as('askedId'))
    .where(sql<boolean>`contribution.id = any(${sql.val(ids)}::uuid[])`)
    .orderBy('contribution.id')
    .execute()
export type Unscreened = Awaited<ReturnType<typeof findSent>>[number]

/** What people have taken out of these texts before they were screened. */
export const findTakenOut = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('redaction')
    .select(['contribution_id as id', 'starts', 'ends'])
    .where(sql<boolean>`contribution_id = any(${sql.val(ids)}::uuid[])`)
    .where('state', '=', 'confirmed')
    .execute()

type Asked = { id: string; askedId: string; hash: string; bands: readonly number[] }
const rowsOf = (texts: readonly Asked[]) =>
  sql`json_to_recordset(${JSON.stringify(texts.map(({ id, askedId, hash, bands }) => ({ id, asked_id: askedId, hash, bands })))}::json)
    as asked (id uuid, asked_id uuid, hash text, bands integer[])`

/** For each text another to the same question with the same words, in a group if one is. `of` is the text's id. */
export async function findSame(db: Db, texts: readonly Asked[]) {
  if (texts.length === 0) return []
  const found = await sql<{ of: string; id: string; alikeId: string | null }>`
    select asked.id as of, other.contribution_id as id, other.alike_id as "alikeId"
    from ${rowsOf(texts)}
    cross join lateral (
      select contribution_id, alike_id from contribution_screening
      where asked_id = asked.asked_id and words_hash = asked.hash and contribution_id <> asked.id
      order by alike_id limit 1
    ) as other`.execute(db)
  return found.rows
}

/** Enough of them that the one alike is among them: what shares a band shares most of its word triples, as a rule. */
const candidateLimit = 20

/**
 * For each text those to the same question that may say nearly the same: one of the bands in common. Of a group only
 * the text it began with is looked at, so that a campaign of a thousand costs no more than one text.
 */
export async function findNearlySame(db: Db, texts: readonly Asked[]) {
  if (texts.length === 0) return []
  const found = await sql<{ of: string; id: string; alikeId: string | null; text: string }>`
    select asked.id as of, other.contribution_id as id, other.alike_id as "alikeId",
      coalesce(unredacted_text.text, contribution.text) as text
    from ${rowsOf(texts)}
    cross join lateral (
      select contribution_id, alike_id from contribution_screening as known
      where known.asked_id = asked.asked_id and known.bands && asked.bands and known.contribution_id <> asked.id
        and (known.alike_id is null or known.alike_id = known.contribution_id)
      limit ${candidateLimit}
    ) as other
    join contribution on contribution.id = other.contribution_id
    left join unredacted_text on unredacted_text.contribution_id = other.contribution_id`.execute(db)
  return found.rows
}

export const saveScreenings = (db: Db, rows: Insertable<Tables['contribution_screening']>[]) =>
  db
    .insertInto('contribution_screening')
    .values(rows)
    .onConflict((conflict) => conflict.column('contribution_id').doNothing())
    .execute()

/** The texts that others were found to be like begin a group each. */
export const beginGroups = (db: Db, ids: readonly string[]) =>
  db
    .updateTable('contribution_screening')
    .set((eb) => ({ alike_id: eb.ref('contribution_id') }))
    .where(sql<boolean>`contribution_id = any(${sql.val(ids)}::uuid[])`)
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

/** Those of these texts whose meaning is not kept yet, and what they were asked. Kept from being erased meanwhile. */
export const lockUnsketched = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('contribution')
    .select('id')
    .select((eb) => eb.fn.coalesce('question_id', 'activity_id', 'survey_id', 'workshop_id').as('askedId'))
    .where(sql<boolean>`id = any(${sql.val(ids)}::uuid[])`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('contribution_meaning')
            .select('contribution_id')
            .whereRef('contribution_id', '=', 'contribution.id'),
        ),
      ),
    )
    .orderBy('id')
    .forKeyShare()
    .execute()

/**
 * A batch of twenty texts is compared with them in some 20 ms, in which nobody else is answered. Of more answers to one
 * question the newest are compared with.
 */
const mostFirst = 5000

/** What later answers to a question are compared with: of each group the text it began with, and all that are in none. */
export async function findFirstMeanings(db: Db, askedId: string) {
  const rows = await db
    .selectFrom('contribution_meaning')
    .select(['contribution_id as id', 'sketch'])
    .where('asked_id', '=', askedId)
    .where(sql<boolean>`(close_id is null or close_id = contribution_id)`)
    .orderBy('contribution_id', 'desc')
    .limit(mostFirst)
    .execute()
  return rows.map(({ sketch, ...row }) => ({ ...row, sketch: new Int8Array(sketch) }))
}

export const insertMeanings = (
  db: Db,
  rows: readonly { id: string; askedId: string; sketch: Sketch; closeId: string | null }[],
) =>
  db
    .insertInto('contribution_meaning')
    .values(
      rows.map(({ id, askedId, sketch, closeId }) => ({
        contribution_id: id,
        asked_id: askedId,
        sketch: Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength),
        close_id: closeId,
      })),
    )
    .onConflict((conflict) => conflict.column('contribution_id').doNothing())
    .execute()

/** As `beginGroups`. */
export const beginClose = (db: Db, ids: readonly string[]) =>
  db
    .updateTable('contribution_meaning')
    .set((eb) => ({ close_id: eb.ref('contribution_id') }))
    .where(sql<boolean>`contribution_id = any(${sql.val(ids)}::uuid[])`)
    .where('close_id', 'is', null)
    .execute()
