import { type Kysely, sql } from 'kysely'

/**
 * A promise is tried out in steps that can be learned from: what was planned and expected, and later what happened, what
 * was learned and what follows. Both are append-only from the first day, as everybody reads them at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change_test (
      id uuid primary key,
      public_id text not null unique,
      commitment_id uuid not null references commitment,
      number integer not null,
      plan_id uuid not null references wording,
      expected_id uuid not null references wording,
      begun_on date not null,
      because_of uuid references change_test,                  -- where it was learned that this may be worth a try
      person_id uuid not null,
      at timestamptz not null,
      unique (commitment_id, number)
    );
    create index change_test_because on change_test (because_of) where because_of is not null;

    create table change_result (
      test_id uuid primary key references change_test,
      happened_id uuid not null references wording,
      learned_id uuid not null references wording,
      next text not null check (next in ('adopt', 'adapt', 'abandon')),
      ended_on date not null,
      person_id uuid not null,
      at timestamptz not null
    );
    create index change_result_newest on change_result (ended_on desc, test_id);

    -- A whole promise may be made because of what was learned elsewhere.
    alter table commitment add column because_of uuid references change_test;
    create index commitment_because on commitment (because_of) where because_of is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table commitment drop column because_of;
    drop table change_result, change_test;
  `.execute(db)
}
