import { type Kysely, sql } from 'kysely'

/** Each lead goes through the morning's list for themselves: one who sees a single row of it has not seen the rest. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table safeguarding_day_seen (
      place_id uuid not null,
      day date not null,
      person_id uuid not null references person on delete cascade,
      at timestamptz not null,
      primary key (place_id, day, person_id),
      foreign key (place_id, day) references safeguarding_day on delete cascade
    );
    create index safeguarding_day_seen_person on safeguarding_day_seen (person_id);
    insert into safeguarding_day_seen (place_id, day, person_id, at)
      select place_id, day, seen_by, seen_at from safeguarding_day where seen_by is not null and seen_at is not null;
    alter table safeguarding_day drop column seen_by, drop column seen_at;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table safeguarding_day add column seen_by uuid references person, add column seen_at timestamptz;
    update safeguarding_day set seen_by = first.person_id, seen_at = first.at
      from (
        select distinct on (place_id, day) place_id, day, person_id, at from safeguarding_day_seen
        order by place_id, day, at
      ) as first
      where first.place_id = safeguarding_day.place_id and first.day = safeguarding_day.day;
    drop table safeguarding_day_seen;
  `.execute(db)
}
