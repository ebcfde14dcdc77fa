import { type Kysely, sql } from 'kysely'

/**
 * Each version of a commitment says whose it was and which goal it answered: whoever was promised something for a goal
 * still finds it once it answers another. Of earlier versions only what stands now is known.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table commitment_version
      add column organisation_id uuid references organisation,
      add column goal_id uuid references goal;
    alter table commitment_version disable trigger public_words_stay;
    update commitment_version as version set organisation_id = commitment.organisation_id, goal_id = commitment.goal_id
      from commitment where commitment.id = version.commitment_id;
    alter table commitment_version enable trigger public_words_stay;
    alter table commitment_version
      alter column organisation_id set not null,
      alter column goal_id set not null;
    create index commitment_version_goal on commitment_version (goal_id, commitment_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table commitment_version drop column organisation_id, drop column goal_id`.execute(db)
}
