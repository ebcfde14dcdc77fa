import { type Kysely, sql } from 'kysely'

/**
 * Worries about somebody's safety: who looks after them, since when, who else may read the words, and how they ended.
 * `contribution.sealed` says that the words are for the safeguarding lead and whoever they let in, and for no queue,
 * search or file.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table membership drop constraint membership_role_check;
    alter table membership add constraint membership_role_check check (role in
      ('place-administrator', 'strategy-lead', 'moderator', 'facilitator', 'organisation-lead', 'safeguarding-lead'));
    -- No place is without a lead: whoever administers one is its lead until they name another.
    insert into membership (id, person_id, place_id, role)
      select gen_random_uuid(), person_id, place_id, 'safeguarding-lead' from membership
      where role = 'place-administrator' and organisation_id is null;

    alter table contribution
      add column sealed boolean not null default false,
      -- What is sealed is shown nowhere, whatever else is decided: the views of what is shown need not know of it.
      add constraint contribution_sealed check (not sealed or worry = 'open' or visibility = 'hidden');

    create table safeguarding_setting (
      place_id uuid primary key references place,
      climb_hours smallint not null check (climb_hours between 1 and 72)
    );

    create table safeguarding_case (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      organisation_id uuid not null references organisation,
      -- Empty once its person took their words back, or where somebody told it in a room. What was done stays.
      contribution_id uuid references contribution on delete set null,
      workshop_id uuid references workshop,
      raised_by text not null check (raised_by in ('screening', 'staff', 'room')),
      raised_person_id uuid references person,
      reason text not null,
      -- suspected: screening found signs, and nobody has read them yet.
      state text not null check (state in ('suspected', 'open', 'taken', 'closed')),
      opened_at timestamptz not null,                -- the clock runs since then
      climbed smallint not null default 0 check (climbed between 0 and 2),   -- 1: the place's lead, 2: its administrator
      lead_id uuid references person,
      taken_at timestamptz,
      outcome text check (outcome in ('passed-on', 'already-known', 'not-a-worry', 'by-mistake')),
      passed_to text,                                -- whose job it is, never who
      closed_at timestamptz,
      closed_by uuid references person,
      -- What somebody in a room told us, and how to reach them: sealed with the place's key.
      told bytea,
      reach bytea,
      check ((state = 'closed') = (closed_at is not null and outcome is not null)),
      check (state <> 'taken' or lead_id is not null)
    );
    create unique index safeguarding_case_running on safeguarding_case (contribution_id) where state <> 'closed';
    create index safeguarding_case_open on safeguarding_case (place_id, opened_at) where state <> 'closed';
    create index safeguarding_case_closed on safeguarding_case (place_id, closed_at) where state = 'closed';
    create index safeguarding_case_contribution on safeguarding_case (contribution_id, opened_at);

    -- Append-only. note: a lead's own words about what they did.
    create table safeguarding_event (
      id uuid primary key,
      case_id uuid not null references safeguarding_case,
      at timestamptz not null,
      person_id uuid,                                -- empty: the product itself, or somebody without an account
      kind text not null,
      detail text,
      about_person_id uuid,
      note text
    );
    create index safeguarding_event_case on safeguarding_event (case_id, at);

    -- Colleagues whom a lead let in.
    create table safeguarding_access (
      case_id uuid not null references safeguarding_case on delete cascade,
      person_id uuid not null references person on delete cascade,
      let_in_by uuid not null references person,
      at timestamptz not null,
      primary key (case_id, person_id)
    );
    create index safeguarding_access_person on safeguarding_access (person_id);

    -- Each morning's list of what is open.
    create table safeguarding_day (
      place_id uuid not null references place,
      day date not null,
      made_at timestamptz not null,
      case_ids uuid[] not null,
      seen_by uuid references person,
      seen_at timestamptz,
      primary key (place_id, day)
    );

    -- Worries that are open now.
    insert into safeguarding_case (id, public_id, place_id, organisation_id, contribution_id, workshop_id, raised_by,
        raised_person_id, reason, state, opened_at)
      select gen_random_uuid(),
        -- Sixteen of the letters that public ids are made of.
        (select string_agg(substr('23456789abcdefghijkmnpqrstuvwxyz', 1 + floor(random() * 32)::int, 1), '')
          from generate_series(1, 16) where contribution.id is not null),
        contribution.place_id, organisation_id, contribution.id, workshop_id,
        case when latest.person_id is null then 'screening' else 'staff' end,
        latest.person_id, coalesce(latest.reason, 'other'),
        case when latest.person_id is null then 'suspected' else 'open' end, coalesce(latest.at, received_at)
      from contribution
      left join lateral (
        select person_id, reason, at from worry_change
        where worry_change.contribution_id = contribution.id and became = 'open' order by at desc, id desc limit 1
      ) as latest on true
      where worry = 'open';
    update contribution set sealed = true
      from safeguarding_case where contribution_id = contribution.id and safeguarding_case.state = 'open';
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table safeguarding_day, safeguarding_access, safeguarding_event, safeguarding_case, safeguarding_setting;
    alter table contribution drop column sealed;
    delete from membership where role = 'safeguarding-lead';
    alter table membership drop constraint membership_role_check;
    alter table membership add constraint membership_role_check check (role in
      ('place-administrator', 'strategy-lead', 'moderator', 'facilitator', 'organisation-lead'));
  `.execute(db)
}
