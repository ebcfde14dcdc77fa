import { type Kysely, sql } from 'kysely'

/**
 * Suspicions that are looked at a second time before anybody has them open, and may end by it. `look_again_from`: from
 * when on a process may look; empty once one has, and for what no machine raised.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table safeguarding_case
      add column look_again_from timestamptz,
      drop constraint safeguarding_case_outcome_check,
      add constraint safeguarding_case_outcome_check
        check (outcome in ('passed-on', 'already-known', 'not-a-worry', 'by-mistake', 'second-look'));
    create index safeguarding_case_look_again on safeguarding_case (look_again_from)
      where state = 'suspected' and look_again_from is not null;
    update safeguarding_case set look_again_from = opened_at where state = 'suspected';
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    update safeguarding_case set outcome = 'not-a-worry' where outcome = 'second-look';
    drop index safeguarding_case_look_again;
    alter table safeguarding_case
      drop column look_again_from,
      drop constraint safeguarding_case_outcome_check,
      add constraint safeguarding_case_outcome_check
        check (outcome in ('passed-on', 'already-known', 'not-a-worry', 'by-mistake'));
  `.execute(db)
}
