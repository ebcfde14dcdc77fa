import { type Kysely, sql } from 'kysely'

/** Counts of hands get the number by which their activity's results are ordered: a clock may jump between two of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table hand_count add column version bigint;   -- the activity's, once it was entered
    -- Each moved its activity's version by one at least: what follows comes after these.
    update hand_count set version = counted.place from (
      select id, row_number() over (partition by activity_id order by at, id) as place from hand_count
    ) as counted where counted.id = hand_count.id;
    alter table hand_count alter column version set not null,
      add constraint hand_count_order unique (activity_id, version);
    drop index hand_count_activity;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index hand_count_activity on hand_count (activity_id, round, at);
    alter table hand_count drop column version
  `.execute(db)
}
