import { type Kysely, sql } from 'kysely'

const roles = sql.raw(
  "'place-administrator', 'strategy-lead', 'moderator', 'facilitator', 'organisation-lead', 'safeguarding-lead'",
)

/** How people come to a place, how they rest, and the letters that ask them in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Roles of people who are suspended: out of the way of everything that asks who may do what, until they are given back.
    create table resting_membership (
      id uuid primary key,
      person_id uuid not null references person on delete cascade,
      place_id uuid not null references place,
      organisation_id uuid references organisation,
      role text not null check (role in (${roles})),
      rested_at timestamptz not null,
      unique nulls not distinct (person_id, place_id, organisation_id, role)
    );
    create index resting_membership_place on resting_membership (place_id, person_id);
    create index membership_place on membership (place_id, person_id);
    create index membership_organisation on membership (organisation_id, role) where organisation_id is not null;

    -- Asks one address in, for one role. Only the keyed hash of its link is kept.
    create table work_invitation (
      id uuid primary key,
      place_id uuid not null references place,
      organisation_id uuid references organisation,
      role text not null check (role in (${roles})),
      email text not null check (email = lower(email)),
      language text not null,
      token_hash text not null unique,
      invited_by uuid references person on delete set null,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      state text not null default 'waiting' check (state in ('waiting', 'accepted', 'taken-back')),
      ended_at timestamptz,
      check ((state = 'waiting') = (ended_at is null))
    );
    create index work_invitation_place on work_invitation (place_id, state, made_at desc);
    -- One link for one thing asked of one address: asked again, the older one ends.
    create unique index work_invitation_once on work_invitation (place_id, organisation_id, role, email)
      nulls not distinct where state = 'waiting';

    -- A letter that waits to be sent holds its link, sealed, until it has gone.
    create table work_letter (
      id uuid primary key,
      place_id uuid not null references place,
      invitation_id uuid not null references work_invitation on delete cascade,
      sealed bytea,
      state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'given-up', 'unsure')),
      since timestamptz not null,
      next_try_at timestamptz not null,
      leased_until timestamptz,
      tries integer not null default 0,
      unsure_times integer not null default 0,
      reason text,
      check (state = 'waiting' or sealed is null)
    );
    create index work_letter_due on work_letter (next_try_at) where state = 'waiting';
    create index work_letter_invitation on work_letter (invitation_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table work_letter, work_invitation, resting_membership;
    drop index membership_place, membership_organisation;
  `.execute(db)
}
