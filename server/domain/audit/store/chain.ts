import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Head, StoredEntry, StoredHead, StoredLink } from '../rules.ts'

/** Any number that no other lock of the product has. */
const chainLock = 7_283_043

/** One process at a time makes links; until the transaction ends. @returns false where another one does */
export async function lockChain({ db }: Tx): Promise<boolean> {
  const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(${chainLock}) as ours`.execute(db)
  return rows[0]?.ours === true
}

export const findHead = (db: Db): Promise<StoredHead | undefined> =>
  db.selectFrom('audit_head').select(['seq', 'hash', 'signature']).executeTakeFirst()

export const findLast = (db: Db): Promise<Head | undefined> =>
  db.selectFrom('audit_link').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()

/** The columns of an entry as its signature stands for them. */
const entryColumns = sql`audit_entry.id, place_id as "placeId", person_id as "personId", actor, session, verb,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  thing_kind as "thingKind", thing_id as "thingId", reason, details, signature`

export type WaitingEntry = StoredEntry & { waitingId: number }

/** What is committed and not chained yet, in the order it was written. */
export async function findWaiting(db: Db, most: number): Promise<WaitingEntry[]> {
  const { rows } = await sql<WaitingEntry>`
    select waiting.id as "waitingId", ${entryColumns}
    from audit_waiting as waiting join audit_entry on audit_entry.id = entry_id
    order by waiting.id limit ${most}`.execute(db)
  return rows
}

export async function saveLinks(
  db: Db,
  links: readonly (Head & { entryId: string })[],
  head: StoredHead,
): Promise<void> {
  const column = <Key extends keyof (typeof links)[number]>(key: Key) => links.map((link) => link[key])
  await sql`insert into audit_link (seq, entry_id, hash)
    select * from unnest(${column('seq')}::bigint[], ${column('entryId')}::uuid[], ${column('hash')}::text[])`.execute(
    db,
  )
  await db
    .insertInto('audit_head')
    .values(head)
    .onConflict((conflict) => conflict.column('one').doUpdateSet(head))
    .execute()
}

export const deleteWaiting = (db: Db, ids: readonly number[]) =>
  sql`delete from audit_waiting where id = any(${ids}::bigint[])`.execute(db)

/** Links after one, in their order, each with its entry where that is there. */
export async function findLinks(db: Db, after: number, most: number): Promise<StoredLink[]> {
  const { rows } = await sql<StoredEntry & { seq: number; hash: string; linked: string; isThere: boolean }>`
    select seq, hash, link.entry_id as linked, audit_entry.id is not null as "isThere", ${entryColumns}
    from audit_link as link left join audit_entry on audit_entry.id = link.entry_id
    where seq > ${after} order by seq limit ${most}`.execute(db)
  return rows.map(({ seq, hash, linked, isThere, ...entry }) => ({
    seq,
    hash,
    entryId: linked,
    entry: isThere ? entry : null,
  }))
}

/**
 * Entries outside of the chain, as of one moment: how many wait for their link, one that waits though it is gone, and one
 * that neither is in the chain nor waits for it, though the database lets each wait by itself.
 */
export async function findOutside(db: Db): Promise<{ waiting: number; gone: string | null; stray: string | null }> {
  const { rows } = await sql<{ waiting: number; gone: string | null; stray: string | null }>`
    select (select count(*) from audit_waiting) as waiting,
      (select entry_id from audit_waiting where not exists (select from audit_entry where id = entry_id) limit 1) as gone,
      (select id from audit_entry
        where not exists (select from audit_link where entry_id = audit_entry.id)
          and not exists (select from audit_waiting where entry_id = audit_entry.id) limit 1) as stray`.execute(db)
  return rows[0] as { waiting: number; gone: string | null; stray: string | null }
}
