import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { PlaceSees } from '#db/schema/columns.ts'
import type { Visibility, Worry } from '#db/schema/contributions.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Decision } from '#domain/moderation/rules.ts'
import type { VisibilityMove } from './changes.ts'

/** A text as a decision about many sees it. */
export type BulkItem = {
  id: string
  publicId: string
  placeId: string
  organisationId: string
  placeSees: PlaceSees
  surveyId: string | null
  workshopId: string | null
  visibility: Visibility
  worry: Worry
  sealed: boolean
  /** Why it is hidden, where it is. */
  reason: string | null
  isScreened: boolean
  /** Words were found in it that may name somebody, and nobody has said what becomes of them. */
  mayNameSomebody: boolean
  /** Who reads it now. */
  holderId: string | null
}

/**
 * These texts of a place with who holds them; unknown ones are left out. `lock`: until the transaction ends. Then they
 * are locked first, and read by a statement of its own: one that has to wait for a lock does not see what whoever had
 * it wrote elsewhere meanwhile, as somebody does who claims a text.
 */
export async function findMany(
  db: Db,
  { placeId, publicIds, at }: { placeId: string; publicIds: readonly string[]; at: Date },
  lock = false,
): Promise<BulkItem[]> {
  if (lock)
    await sql`
      select from contribution where public_id = any(${publicIds}::text[]) and place_id = ${placeId}::uuid
      order by id for update`.execute(db)
  const { rows } = await sql<BulkItem>`
    select contribution.id, contribution.public_id as "publicId", contribution.place_id as "placeId",
      contribution.organisation_id as "organisationId", contribution.place_sees as "placeSees",
      contribution.survey_id as "surveyId", contribution.workshop_id as "workshopId",
      contribution.visibility, contribution.worry, contribution.sealed, claim.person_id as "holderId",
      contribution.screened as "isScreened",
      exists (
        select from redaction where redaction.contribution_id = contribution.id and redaction.state = 'proposed'
      ) as "mayNameSomebody",
      case when contribution.visibility = 'hidden' then (
        select change.reason from visibility_change as change where change.contribution_id = contribution.id
        order by change.at desc, change.id desc limit 1
      ) end as reason
    from contribution
    left join claim on claim.contribution_id = contribution.id and claim.until > ${at}
    where contribution.public_id = any(${publicIds}::text[]) and contribution.place_id = ${placeId}::uuid
    order by contribution.id`.execute(db)
  return rows
}

/** Changes what may be shown of many texts and writes down who did, with one statement each. */
export async function saveVisibilities(
  tx: Tx,
  personId: string | null,
  moves: readonly VisibilityMove[],
  bulkId: string | null,
): Promise<void> {
  const at = tx.clock.now()
  const rows = JSON.stringify(
    moves.map(({ contributionId, was, became, reason, counted, undoes }) => ({
      ...{ id: tx.ids.next(), contribution_id: contributionId, was, became, reason, counted },
      undoes: undoes ?? null,
    })),
  )
  await sql`
    update contribution set visibility = became, on_subject = move.counted,
      decided_at = case when became in ('approved', 'hidden') then ${at}::timestamptz end
    from jsonb_to_recordset(${rows}::jsonb) as move(contribution_id uuid, became text, counted boolean)
    where contribution.id = move.contribution_id`.execute(tx.db)
  await sql`
    insert into visibility_change (id, contribution_id, was, became, reason, person_id, undoes, bulk_id, at)
    select id, contribution_id, was, became, reason, ${personId}::uuid, undoes, ${bulkId}::uuid, ${at}
    from jsonb_to_recordset(${rows}::jsonb)
      as move(id uuid, contribution_id uuid, was text, became text, reason text, undoes uuid)`.execute(tx.db)
}

export const deleteLeases = (db: Db, contributionIds: readonly string[], personId: string | null) =>
  sql`delete from claim where contribution_id = any(${contributionIds}::uuid[]) and person_id = ${personId}::uuid`.execute(
    db,
  )

export type BulkRow = {
  id: string
  publicId: string
  placeId: string
  became: 'approved' | 'hidden'
  reason: string | null
  changed: number
}

export const saveBulk = (tx: Tx, personId: string | null, { publicId, placeId, ...row }: BulkRow) =>
  tx.db
    .insertInto('bulk_decision')
    .values({ ...row, public_id: publicId, place_id: placeId, person_id: personId, at: tx.clock.now() })
    .execute()

/** The decision about many that an address names, locked: it is taken back once. */
export const lockBulk = (db: Db, publicId: string) =>
  db
    .selectFrom('bulk_decision')
    .select(['id', 'place_id as placeId', 'undone_at as undoneAt'])
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()

export const saveBulkUndone = (tx: Tx, id: string) =>
  tx.db.updateTable('bulk_decision').set({ undone_at: tx.clock.now() }).where('id', '=', id).execute()

/** The texts of a decision about many, and which change of each it made. */
export const findBulkChanges = (db: Db, bulkId: string) =>
  db
    .selectFrom('visibility_change as change')
    .innerJoin('contribution', 'contribution.id', 'change.contribution_id')
    .select(['change.id', 'contribution.public_id as publicId'])
    .where('change.bulk_id', '=', bulkId)
    .execute()

/** All that was decided about these texts, oldest first, by text. */
export async function findDecisionsOf(db: Db, ids: readonly string[]): Promise<Map<string, Decision[]>> {
  const { rows } = await sql<Decision & { contributionId: string }>`
    select id, contribution_id as "contributionId", was, became, reason, person_id as "personId", undoes
    from visibility_change where contribution_id = any(${ids}::uuid[]) order by at, id`.execute(db)
  const logs = new Map<string, Decision[]>()
  for (const { contributionId, ...decision } of rows)
    logs.set(contributionId, [...(logs.get(contributionId) ?? []), decision])
  return logs
}
