import { type Kysely, sql } from 'kysely'

/**
 * Texts in a second language beside the first, the rules by which a place publishes, in every version they had, and the
 * one answer of somebody whose text was not published.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How a text reads in another language just now.
    create table translation (
      contribution_id uuid not null references contribution on delete cascade,
      language text not null,
      number integer not null,
      text text check (char_length(text) between 1 and 20000),   -- empty: it was taken away
      person_id uuid,                                            -- whose words it is in
      at timestamptz not null,
      -- The original changed since. Shown nowhere but to moderators, until one of them has looked at it again.
      needs_look boolean not null default false,
      stale_through integer not null default 0,                  -- versions up to it are of words that were redacted
      primary key (contribution_id, language)
    );
    create table translation_version (
      contribution_id uuid not null references contribution on delete cascade,
      language text not null,
      number integer not null,
      change text not null check (change in ('written', 'confirmed', 'taken-away')),
      text text,
      person_id uuid,
      at timestamptz not null,
      primary key (contribution_id, language, number)
    );

    -- What is looked for is found in the original and in its translations.
    create function search_with_translations(said uuid) returns void language sql as $$
      update contribution_search
        set words = found.words,
          keys = search_keys(found.words) || search_facets(contribution.organisation_id, contribution.language,
            contribution.age_band, contribution_search.way)
      from contribution, lateral (
        select search_words(contribution.text || coalesce((
          select string_agg(' ' || translation.text, '' order by translation.language) from translation
          where translation.contribution_id = contribution.id and not needs_look), '')) as words
      ) as found
      where contribution.id = said and contribution_search.contribution_id = said
    $$;
    create function keep_search_translated() returns trigger language plpgsql as $$ begin
      perform search_with_translations(new.contribution_id);
      return null;
    end $$;
    create trigger translation_search after insert or update on translation
      for each row execute function keep_search_translated();

    -- A redaction of the original leaves no translation standing that may still say what was redacted.
    create function doubt_translations() returns trigger language plpgsql as $$ begin
      if old.text is distinct from new.text then
        update translation set needs_look = true, stale_through = number where contribution_id = new.id;
      elsif exists (select from translation where contribution_id = new.id) then
        perform search_with_translations(new.id);
      end if;
      return null;
    end $$;
    -- Fires after contribution_search_changed, whose words it adds to: triggers go by their names.
    create trigger contribution_translation after update of text, language, organisation_id, age_band on contribution
      for each row execute function doubt_translations();

    -- Each version stays, so that a receipt names the rule that was used as it then read. Words by language.
    create table policy_version (
      id uuid primary key,
      place_id uuid not null references place,
      number integer not null,
      opening jsonb not null,
      rules jsonb not null,             -- by code: {"spam": {"name": {"en": …}, "text": {"en": …}}}
      person_id uuid,
      at timestamptz not null,
      unique (place_id, number)
    );

    -- Somebody whose text was not published says why it should be. Once.
    create table answer_back (
      contribution_id uuid primary key references contribution on delete cascade,
      text text not null check (char_length(text) between 1 and 2000),
      reason text not null,             -- the rule it answers
      at timestamptz not null
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table answer_back, policy_version;
    drop trigger contribution_translation on contribution;
    drop table translation_version, translation;
    drop function doubt_translations(), keep_search_translated(), search_with_translations(uuid);
  `.execute(db)
}
