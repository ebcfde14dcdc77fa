import { type Kysely, sql } from 'kysely'

/** A way back in for whoever forgot their password: a link by e-mail, of which the keyed hash alone is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table password_link (
      id uuid primary key,
      person_id uuid not null references person on delete cascade,
      token_hash text not null unique,
      language text not null,
      made_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index password_link_person on password_link (person_id);

    -- A letter asks somebody in, or takes a link for a new password: that is of no place.
    alter table work_letter
      alter column place_id drop not null,
      alter column invitation_id drop not null,
      add column password_link_id uuid references password_link on delete cascade,
      add constraint work_letter_one_thing check (num_nonnulls(invitation_id, password_link_id) = 1);
    create index work_letter_password_link on work_letter (password_link_id) where password_link_id is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from work_letter where password_link_id is not null;
    alter table work_letter
      drop constraint work_letter_one_thing,
      drop column password_link_id,
      alter column invitation_id set not null,
      alter column place_id set not null;
    drop table password_link;
  `.execute(db)
}
