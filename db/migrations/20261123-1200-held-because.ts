import { type Kysely, sql } from 'kysely'

/**
 * Why screening held a text, as its rules stood that day: the names of those that weighed, and where their words stand.
 * Never the words: they go with the text. Only for whoever may read the text itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table held_because (
      contribution_id uuid not null references contribution on delete cascade,
      -- answer: what its person wrote again, after it was not published.
      of text not null check (of in ('text', 'answer')),
      position smallint not null,
      rule text not null,
      -- Code points of the text as it was sent. Empty where letters do not tell from which sign they come.
      starts integer check (starts >= 0),
      ends integer check (ends > starts),
      at timestamptz not null,
      check ((starts is null) = (ends is null)),
      primary key (contribution_id, of, position)
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table held_because`.execute(db)
}
