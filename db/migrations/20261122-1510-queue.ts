import { type Kysely, sql } from 'kysely'

/**
 * A queue that costs the same at fifty thousand texts as at five: kept counts, a table to find words in, and decisions
 * about many texts that are taken back as one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Letters as people mean them: no case, no accents or vowel marks, one form of the letters that Urdu and Arabic
    -- write differently, words between single spaces. Knows code points alone, and so every script.
    create function search_words(said text) returns text language sql immutable parallel safe as $$
      select ' ' || trim(regexp_replace(
        translate(
          lower(regexp_replace(normalize(said, NFKD),
            '[\\u0300-\\u036F\\u0640\\u064B-\\u0655\\u0670\\u200B-\\u200F\\uFEFF]', '', 'g')),
          'łđøıيىكهةۃ', 'ldoiییکہہہ'),
        '[\\u0001-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00BF\\u2000-\\u206F\\u060C\\u061B\\u061F\\u06D4\\u0964\\u0965]+',
        ' ', 'g')) || ' '
    $$;
    -- Each three letters in a row, and the two that begin a word with the space before them.
    create function search_keys(words text) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(distinct one || two || three), '{}')
      from (
        select letter as one, lead(letter, 1) over (order by at) as two, lead(letter, 2) over (order by at) as three
        from string_to_table(words, null) with ordinality as letters(letter, at)
      ) as rows
      where two <> ' ' and three <> ' '
    $$;

    -- Apart from the texts, so that a decision about one rewrites nothing of this.
    create table contribution_search (
      contribution_id uuid primary key references contribution on delete cascade,
      place_id uuid not null,
      way text not null check (way in ('survey', 'paper', 'workshop', 'import')),
      words text not null,
      -- What the words are found by, and 'o:' its organisation, 'l:' language, 'a:' age band, 'w:' way.
      keys text[] not null
    );
    create index contribution_search_keys on contribution_search using gin (keys) with (gin_pending_list_limit = 512);

    create function search_facets(organisation_id uuid, language text, age_band text, way text) returns text[]
      language sql immutable parallel safe as $$
      select array_remove(array['o:' || organisation_id, 'l:' || split_part(language, '-', 1), 'a:' || age_band,
        'w:' || way], null)
    $$;
    create function keep_search_new() returns trigger language plpgsql as $$ begin
      insert into contribution_search (contribution_id, place_id, way, words, keys)
        select said.id, said.place_id, said.way, said.words,
          search_keys(said.words) || search_facets(said.organisation_id, said.language, said.age_band, said.way)
        from (
          select added.*, search_words(added.text) as words,
            case when response.way_in = 'paper' and added.source = 'survey' then 'paper' else added.source end as way
          from added left join response on response.id = added.response_id
          offset 0
        ) as said;
      return null;
    end $$;
    create function keep_search_changed() returns trigger language plpgsql as $$ begin
      update contribution_search
        set words = search_words(new.text),
          keys = search_keys(search_words(new.text))
            || search_facets(new.organisation_id, new.language, new.age_band, contribution_search.way)
        where contribution_id = new.id;
      return null;
    end $$;
    create trigger contribution_search_new after insert on contribution
      referencing new table as added for each statement execute function keep_search_new();
    create trigger contribution_search_changed after update of text, language, organisation_id, age_band on contribution
      for each row when (
        (old.text, old.language, old.organisation_id, old.age_band)
        is distinct from (new.text, new.language, new.organisation_id, new.age_band))
      execute function keep_search_changed();
    insert into contribution_search (contribution_id, place_id, way, words, keys)
      select said.id, said.place_id, said.way, said.words,
        search_keys(said.words) || search_facets(said.organisation_id, said.language, said.age_band, said.way)
      from (
        select contribution.*, search_words(contribution.text) as words,
          case when response.way_in = 'paper' and contribution.source = 'survey' then 'paper'
            else contribution.source end as way
        from contribution left join response on response.id = contribution.response_id
        offset 0
      ) as said;

    -- How many texts each view has. A connection counts in a row of its own where it can, so that two hardly ever wait
    -- for each other; a row alone may be below zero, their sum never.
    create table queue_tally (
      place_id uuid not null,
      organisation_id uuid not null,
      place_sees text not null,
      source text not null,
      shard smallint not null,
      waiting integer not null,
      worry integer not null,
      uncoded integer not null,
      decided integer not null,
      primary key (place_id, organisation_id, place_sees, source, shard)
    ) with (fillfactor = 50);
    create function keep_tally() returns trigger language plpgsql as $$
    declare own smallint := pg_backend_pid() % 16;
    begin
      if tg_op = 'INSERT' then
        insert into queue_tally as tally
          select place_id, organisation_id, place_sees, source, own,
            count(*) filter (where visibility in ('waiting', 'held')),
            count(*) filter (where worry = 'open'),
            count(*) filter (where coding = 'none' and counted and visibility in ('approved', 'hidden')),
            count(*) filter (where visibility in ('approved', 'hidden'))
          from added group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (place_id, organisation_id, place_sees, source, shard) do update set
          waiting = tally.waiting + excluded.waiting, worry = tally.worry + excluded.worry,
          uncoded = tally.uncoded + excluded.uncoded, decided = tally.decided + excluded.decided;
      elsif tg_op = 'DELETE' then
        insert into queue_tally as tally
          select place_id, organisation_id, place_sees, source, own,
            -count(*) filter (where visibility in ('waiting', 'held')),
            -count(*) filter (where worry = 'open'),
            -count(*) filter (where coding = 'none' and counted and visibility in ('approved', 'hidden')),
            -count(*) filter (where visibility in ('approved', 'hidden'))
          from removed group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (place_id, organisation_id, place_sees, source, shard) do update set
          waiting = tally.waiting + excluded.waiting, worry = tally.worry + excluded.worry,
          uncoded = tally.uncoded + excluded.uncoded, decided = tally.decided + excluded.decided;
      else
        insert into queue_tally as tally
          select * from (
            select place_id, organisation_id, place_sees, source, own,
              coalesce(sum(sign) filter (where visibility in ('waiting', 'held')), 0) as waiting,
              coalesce(sum(sign) filter (where worry = 'open'), 0) as worry,
              coalesce(sum(sign) filter (
                where coding = 'none' and counted and visibility in ('approved', 'hidden')), 0) as uncoded,
              coalesce(sum(sign) filter (where visibility in ('approved', 'hidden')), 0) as decided
            from (
              select 1 as sign, place_id, organisation_id, place_sees, source, visibility, worry, coding, counted
              from added
              union all
              select -1, place_id, organisation_id, place_sees, source, visibility, worry, coding, counted from removed
            ) as moved
            group by 1, 2, 3, 4 order by 1, 2, 3, 4
          ) as moves
          where (waiting, worry, uncoded, decided) <> (0, 0, 0, 0)
        on conflict (place_id, organisation_id, place_sees, source, shard) do update set
          waiting = tally.waiting + excluded.waiting, worry = tally.worry + excluded.worry,
          uncoded = tally.uncoded + excluded.uncoded, decided = tally.decided + excluded.decided;
      end if;
      return null;
    end $$;
    create trigger contribution_tally_new after insert on contribution
      referencing new table as added for each statement execute function keep_tally();
    create trigger contribution_tally_changed after update on contribution
      referencing new table as added old table as removed for each statement execute function keep_tally();
    create trigger contribution_tally_gone after delete on contribution
      referencing old table as removed for each statement execute function keep_tally();
    insert into queue_tally
      select place_id, organisation_id, place_sees, source, 0,
        count(*) filter (where visibility in ('waiting', 'held')),
        count(*) filter (where worry = 'open'),
        count(*) filter (where coding = 'none' and counted and visibility in ('approved', 'hidden')),
        count(*) filter (where visibility in ('approved', 'hidden'))
      from contribution group by 1, 2, 3, 4;
    -- Since when the oldest waits, for each source of each organisation.
    create index contribution_waiting_since
      on contribution (place_id, organisation_id, place_sees, source, received_at)
      where visibility in ('waiting', 'held');

    -- How soon a place says that it reads what comes in.
    create table queue_promise (
      place_id uuid primary key references place,
      hours smallint not null check (hours between 1 and 720),
      person_id uuid,
      at timestamptz not null
    );

    -- A way to look at the queue that somebody wants again: the filters of its address.
    create table queue_view (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      person_id uuid not null references person on delete cascade,
      name text not null check (char_length(name) between 1 and 60),
      asked text not null check (char_length(asked) <= 1000),
      is_shared boolean not null,
      at timestamptz not null,
      unique (place_id, person_id, name)
    );

    create table bulk_decision (
      id uuid primary key,
      public_id text not null unique,
      place_id uuid not null references place,
      person_id uuid,
      became text not null check (became in ('approved', 'hidden')),
      reason text,
      changed integer not null,
      at timestamptz not null,
      undone_at timestamptz
    );
    alter table visibility_change add column bulk_id uuid references bulk_decision;
    create index visibility_change_bulk on visibility_change (bulk_id) where bulk_id is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table visibility_change drop column bulk_id;
    drop table bulk_decision, queue_view, queue_promise;
    drop index contribution_waiting_since;
    drop trigger contribution_tally_new on contribution;
    drop trigger contribution_tally_changed on contribution;
    drop trigger contribution_tally_gone on contribution;
    drop function keep_tally();
    drop table queue_tally;
    drop trigger contribution_search_new on contribution;
    drop trigger contribution_search_changed on contribution;
    drop function keep_search_new(), keep_search_changed();
    drop table contribution_search;
    drop function search_facets(uuid, text, text, text), search_keys(text), search_words(text);
  `.execute(db)
}
