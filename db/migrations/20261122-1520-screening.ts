import { type Kysely, sql } from 'kysely'

/**
 * What the machine finds in a text before a person reads it: its language, what may name somebody, unkind words, and
 * who else said the same. And what a person made of that: words taken out of what may be shown.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Told apart by the sweep alone: what is stored costs one line in a small index.
    alter table contribution add column screened boolean not null default false;
    create index contribution_unscreened on contribution (id) where not screened;

    create table contribution_screening (
      contribution_id uuid primary key references contribution on delete cascade,
      language text,                    -- as far as the words tell; empty for emoji and numbers
      confidence real not null,         -- 0 to 1
      unkind boolean not null,
      -- Who answered the same question, or did the same activity.
      asked_id uuid not null,
      words_hash text not null,         -- keyed; the same words in whatever case, signs and spaces
      word_count integer not null,
      -- Bands of a minhash of its word triples: texts that share one are compared in full.
      bands integer[] not null,
      alike_id uuid,                    -- the group that says the same
      screened_at timestamptz not null
    );
    create index contribution_screening_words on contribution_screening (asked_id, words_hash, alike_id);
    -- Only what begins a group, or has none: a thousand alike are one to compare with.
    create index contribution_screening_bands on contribution_screening using gin (bands)
      where alike_id is null or alike_id = contribution_id;
    create index contribution_screening_alike on contribution_screening (alike_id) where alike_id is not null;

    -- Code points of the text as it was sent, so that no redaction moves another.
    create table redaction (
      id uuid primary key,
      contribution_id uuid not null references contribution on delete cascade,
      starts integer not null check (starts >= 0),
      ends integer not null check (ends > starts),
      kind text not null check (kind in ('name', 'phone', 'email', 'postcode', 'address', 'nhs-number',
        'insurance-number', 'birth-date', 'vehicle', 'other')),
      state text not null check (state in ('proposed', 'confirmed', 'refused')),
      proposed_by uuid,                 -- empty: the product itself
      created_at timestamptz not null
    );
    create index redaction_contribution on redaction (contribution_id, starts);

    create table redaction_change (
      id uuid primary key,
      contribution_id uuid not null references contribution on delete cascade,
      -- 'read': the unredacted text was read, and why.
      act text not null check (act in ('confirmed', 'refused', 'added', 'undone', 'read')),
      kinds text[] not null,
      reason text,
      person_id uuid,
      at timestamptz not null
    );
    create index redaction_change_contribution on redaction_change (contribution_id, at);

    -- As it was sent, from the first redaction on. Read with a reason that is written down.
    create table unredacted_text (
      contribution_id uuid primary key references contribution on delete cascade,
      text text not null
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    update contribution set text = unredacted_text.text from unredacted_text
      where unredacted_text.contribution_id = contribution.id;
    drop table unredacted_text, redaction_change, redaction, contribution_screening;
    drop index contribution_unscreened;
    alter table contribution drop column screened;
  `.execute(db)
}
