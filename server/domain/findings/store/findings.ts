import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { FindingEventKind } from '#db/schema/findings.ts'
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

/** Until the transaction ends nobody else begins a finding for the same person about the same goal. */
export const lockBeginning = (db: Db, personId: string, goalId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`finding ${personId} ${goalId}`}, 0))`.execute(db)

/** A draft of one's own on a goal in which nothing stands yet, to go on with instead of beginning another; locked. */
export const findEmptyDraft = (
  db: Db,
  { placeId, cover, goalId, personId }: { placeId: string; cover: string; goalId: string; personId: string },
) =>
  db
    .selectFrom('finding')
    .innerJoin('finding_text as text', (join) =>
      join.onRef('text.finding_id', '=', 'finding.id').on('text.number', '=', 1),
    )
    .select(['finding.id', 'finding.public_id as publicId', 'finding.revision', 'finding.frozen'])
    .where('finding.place_id', '=', placeId)
    .where('finding.cover', '=', cover)
    .where('finding.goal_id', '=', goalId)
    .where('finding.state', '=', 'draft')
    .where('text.person_id', '=', personId)
    .where(sql<boolean>`concat(text.claim, text.strength, text.why, text.limits) = ''`)
    .where(({ and, not, exists, selectFrom }) => {
      const of = (table: 'finding_evidence' | 'finding_proposal') =>
        not(exists(selectFrom(table).select('finding_id').whereRef('finding_id', '=', 'finding.id')))
      const later = selectFrom('finding_text as later')
        .select('later.number')
        .whereRef('later.finding_id', '=', 'finding.id')
        .where('later.number', '>', 1)
      return and([of('finding_evidence'), of('finding_proposal'), not(exists(later))])
    })
    .orderBy('finding.changed_at', 'desc')
    .limit(1)
    .forUpdate('finding')
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

/** What only looks at a finding, or ends it. Everything else has a hand in it. */
const looks = ['sent-back', 'agreed', 'withdrawn', 'accepted', 'declined'] as const

/** Whether somebody did this to a text of it before: a hand is written down once. */
export const findEvent = (
  db: Db,
  findingId: string,
  { kind, number, personId }: { kind: FindingEventKind; number: number; personId: string },
) =>
  db
    .selectFrom('finding_event')
    .select('id')
    .where('finding_id', '=', findingId)
    .where('kind', '=', kind)
    .where('text_number', '=', number)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/**
 * Everybody who wrote any of it, chose what it stands on, or proposed words for it; also where that was taken away or
 * written over since.
 */
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
        .where('kind', 'not in', looks),
    )
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
