import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { FindingText } from '../schema.ts'

export type FindingRow = Pick<
  Selectable<Tables['finding']>,
  'id' | 'public_id' | 'place_id' | 'goal_id' | 'state' | 'revision' | 'editing_page' | 'frozen'
>
export type TextRow = FindingText & { number: number; person_id: string }

/** A finding of one place and cover, locked until the transaction ends. */
export const lockFinding = (
  db: Db,
  { placeId, cover, publicId }: { placeId: string; cover: string; publicId: string },
): Promise<FindingRow | undefined> =>
  db
    .selectFrom('finding')
    .select(['id', 'public_id', 'place_id', 'goal_id', 'state', 'revision', 'editing_page', 'frozen'])
    .where('place_id', '=', placeId)
    .where('cover', '=', cover)
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()

export const insertFinding = (db: Db, row: Insertable<Tables['finding']>) =>
  db.insertInto('finding').values(row).execute()

export const updateFinding = (db: Db, id: string, values: Updateable<Tables['finding']>) =>
  db.updateTable('finding').set(values).where('id', '=', id).execute()

/** A draft of one's own on a goal in which nothing stands yet, to go on with instead of beginning another. */
export const findEmptyDraft = (
  db: Db,
  { placeId, cover, goalId, personId }: { placeId: string; cover: string; goalId: string; personId: string },
) =>
  db
    .selectFrom('finding')
    .innerJoin('finding_text as text', (join) =>
      join.onRef('text.finding_id', '=', 'finding.id').on('text.number', '=', 1),
    )
    .select('finding.public_id as publicId')
    .where('finding.place_id', '=', placeId)
    .where('finding.cover', '=', cover)
    .where('finding.goal_id', '=', goalId)
    .where('finding.state', '=', 'draft')
    .where('finding.revision', '=', 1)
    .where('text.person_id', '=', personId)
    .executeTakeFirst()

export const findNewestText = (db: Db, findingId: string): Promise<TextRow> =>
  db
    .selectFrom('finding_text')
    .select(['number', 'claim', 'strength', 'why', 'limits', 'person_id'])
    .where('finding_id', '=', findingId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

export const insertText = (db: Db, row: Insertable<Tables['finding_text']>) =>
  db.insertInto('finding_text').values(row).execute()

export const updateText = (db: Db, findingId: string, number: number, text: FindingText, at: Date) =>
  db
    .updateTable('finding_text')
    .set({ ...text, changed_at: at })
    .where('finding_id', '=', findingId)
    .where('number', '=', number)
    .execute()

export const insertEvent = (db: Db, row: Insertable<Tables['finding_event']>) =>
  db.insertInto('finding_event').values(row).execute()

/** The number of the text to which the last thing happened; what is typed afterwards is a text of its own. */
export async function findLastEventNumber(db: Db, findingId: string): Promise<number> {
  const row = await db
    .selectFrom('finding_event')
    .select('text_number')
    .where('finding_id', '=', findingId)
    .where('kind', 'in', ['sent', 'sent-back', 'agreed'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.text_number ?? 0
}

/** Everybody who wrote any of it, chose what it stands on, or proposed words for it. */
export async function findHands(db: Db, findingId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('finding_text')
    .select('person_id')
    .where('finding_id', '=', findingId)
    .union(db.selectFrom('finding_evidence').select('person_id').where('finding_id', '=', findingId))
    .union(db.selectFrom('finding_proposal').select('person_id').where('finding_id', '=', findingId))
    .union(
      db
        .selectFrom('finding_event')
        .select('person_id')
        .where('finding_id', '=', findingId)
        .where('kind', 'in', ['begun', 'frozen', 'sent', 'proposed']),
    )
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
