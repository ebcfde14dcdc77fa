import { type Kysely, sql } from 'kysely'

/**
 * Who ticked: the person, a helper who put down what they said, a parent, somebody whose work it is, or another grown-up
 * whom a child trusts. Until now a helper passed for the person, and the other grown-up for a worker.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table consent drop constraint consent_given_by_check;
    alter table consent add constraint consent_given_by_check
      check (given_by in ('self', 'helper', 'parent', 'worker', 'other-adult'));
    update consent set given_by = 'other-adult'
      from response where response.id = response_id and companion = 'other-adult' and given_by = 'worker';
    update consent set given_by = 'helper'
      from response where response.id = response_id and way_in = 'assisted' and given_by = 'self'`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    update consent set given_by = case given_by when 'helper' then 'self' else 'worker' end
      where given_by in ('helper', 'other-adult');
    alter table consent drop constraint consent_given_by_check;
    alter table consent add constraint consent_given_by_check check (given_by in ('self', 'parent', 'worker'))`.execute(
    db,
  )
}
