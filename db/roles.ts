import { type Kysely, sql } from 'kysely'

/** The role that the product runs as: it reads and writes rows, and owns nothing. */
export const productRole = 'said_app'

/** Tables that the product may add to and read, never change: what happened stays as it happened. */
const appendOnly = [
  'audit_entry',
  'audit_link',
  'erasure',
  'visibility_change',
  'worry_change',
  'safeguarding_event',
  'held_because',
  'coding_change',
  'translation_version',
  'policy_version',
  'second_coding_event',
  'finding_event',
  'commitment_note',
  'change_test',
  'change_result',
  'report',
  'promise_move',
  'redaction_change',
  'code_book_change',
  'code_guide',
  'tag_move',
  'ballot',
  'workshop_event',
  'hand_count',
  // What people saw when they answered.
  'survey_version',
  'question',
]

/**
 * Makes the product's role if it is missing and gives it what it needs in this database. Runs as the owner after each
 * migration, so that a new table is never forgotten. Rows go from append-only tables only with what they belong to
 * (foreign keys run as the tables' owner).
 *
 * @param login who the product signs in as
 * @param owner who this runs as
 */
export async function grantToProduct(db: Kysely<unknown>, login: string, owner: string): Promise<void> {
  const role = sql.id(productRole)
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = ${sql.lit(productRole)}) then create role ${role} nologin; end if;
  end $$`.execute(db)
  for (const member of new Set([login, owner]))
    if (member !== productRole && (await isNoMember(db, member)))
      await sql`grant ${role} to ${sql.id(member)}`.execute(db)
  await sql`grant usage on schema public to ${role}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema public to ${role}`.execute(db)
  for (const table of appendOnly)
    await sql`revoke update, delete, truncate on ${sql.id(table)} from ${role}`.execute(db)
  for (const table of ['kysely_migration', 'kysely_migration_lock', 'backup_origin'])
    await sql`revoke insert, update, delete on ${sql.id(table)} from ${role}`.execute(db)
}

/** A superuser is a member of everything, and needs no grant. */
async function isNoMember(db: Kysely<unknown>, login: string): Promise<boolean> {
  const { rows } = await sql<{
    member: boolean
  }>`select pg_has_role(${login}, ${productRole}, 'member') as member`.execute(db)
  return !rows[0]?.member
}
