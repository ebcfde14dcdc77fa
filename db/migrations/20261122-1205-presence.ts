import { type Kysely, sql } from 'kysely'

/** Who is here now through which process: several of them serve one workshop. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Not in the log: each process writes its own part again every few seconds, and a crash leaves nothing to keep.
    create unlogged table presence (
      node_id uuid not null,
      room_id uuid not null,            -- a workshop, or the place of a moderators' desk
      people uuid[] not null,           -- participants, or staff
      seen_at timestamptz not null,
      primary key (node_id, room_id)
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table presence`.execute(db)
}
