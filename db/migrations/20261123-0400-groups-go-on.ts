import { type Kysely, sql } from 'kysely'

/**
 * Who said the same stays one group when the text that it began with is erased: the next one stands in its place, and
 * whoever comes later is compared with that. And beside those who said the same in nearly the same words, those who mean
 * it: a sketch of each text's meaning, and the group of those that are close.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table contribution_meaning (
      contribution_id uuid primary key references contribution on delete cascade,
      asked_id uuid not null,
      sketch bytea not null check (length(sketch) = 128),
      close_id uuid                     -- the group that means the same
    );
    -- Only what begins a group, or has none, is compared with.
    create index contribution_meaning_first on contribution_meaning (asked_id, contribution_id)
      where close_id is null or close_id = contribution_id;
    create index contribution_meaning_close on contribution_meaning (close_id) where close_id is not null;

    create function alike_goes_on() returns trigger language plpgsql as $$
    declare next uuid;
    begin
      -- Of many that go at once none is made the first only to go as well.
      select contribution_id into next from contribution_screening
        where alike_id = old.contribution_id
          and exists (select from contribution where contribution.id = contribution_id)
        order by contribution_id limit 1;
      if next is not null then
        update contribution_screening set alike_id = next where alike_id = old.contribution_id;
      end if;
      return null;
    end $$;
    create trigger alike_goes_on after delete on contribution_screening
      for each row when (old.alike_id = old.contribution_id) execute function alike_goes_on();

    create function close_goes_on() returns trigger language plpgsql as $$
    declare next uuid;
    begin
      select contribution_id into next from contribution_meaning
        where close_id = old.contribution_id
          and exists (select from contribution where contribution.id = contribution_id)
        order by contribution_id limit 1;
      if next is not null then
        update contribution_meaning set close_id = next where close_id = old.contribution_id;
      end if;
      return null;
    end $$;
    create trigger close_goes_on after delete on contribution_meaning
      for each row when (old.close_id = old.contribution_id) execute function close_goes_on();

    -- Groups whose first was erased before.
    update contribution_screening as each set alike_id = first.id
      from (
        select distinct on (alike_id) alike_id, contribution_id as id from contribution_screening
        where alike_id is not null order by alike_id, contribution_id
      ) as first
      where each.alike_id = first.alike_id
        and not exists (select from contribution_screening as began where began.contribution_id = first.alike_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger alike_goes_on on contribution_screening;
    drop function alike_goes_on;
    drop table contribution_meaning;
    drop function close_goes_on;
  `.execute(db)
}
