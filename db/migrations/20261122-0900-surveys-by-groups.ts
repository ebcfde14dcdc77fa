import { type Kysely, sql } from 'kysely'
import { definitionsOfVersions } from './20261122-0900-surveys-by-groups/definitions.ts'

/**
 * Groups make surveys by themselves: drafts with their history, frozen definitions, ways in, consent by purpose, and
 * rules about what is counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table survey drop constraint survey_state_check;
    alter table survey
      add constraint survey_state_check check (state in ('draft', 'open', 'paused', 'closed', 'reported')),
      add column closed_at timestamptz,                -- when somebody closed it by hand, before its last day or after
      add column allows_repeat boolean not null default false,  -- the same phone may answer again
      add column access text not null default 'everyone' check (access in ('everyone', 'invited')),
      add column revision integer;                     -- the draft's newest step; an undo goes one back
    -- Surveys from before let the same phone answer again.
    update survey set allows_repeat = true;

    -- Every step of a draft, so that an undo works tomorrow and on another computer.
    create table survey_revision (
      survey_id uuid not null references survey on delete cascade,
      number integer not null,
      definition jsonb not null,
      person_id uuid references person,
      at timestamptz not null,
      primary key (survey_id, number)
    );

    alter table survey_version add column definition jsonb, add column person_id uuid references person;
  `.execute(db)
  await definitionsOfVersions(db)
  await sql`
    alter table survey_version alter column definition set not null;

    alter table question drop constraint question_kind_check;
    alter table question add constraint question_kind_check check (kind in (
      'open-text', 'single-choice', 'several-choices', 'rating', 'smileys', 'yes-no', 'number', 'date', 'ranking',
      'matrix', 'statements', 'i-statement', 'area', 'postcode-district', 'age-band'));
    alter table question drop column hint_id, drop column required;

    alter table answer add column value jsonb;
    update answer set value = case
      when rating is not null then jsonb_build_object('step', rating)
      else jsonb_build_object('choices', (
        select coalesce(jsonb_agg(question_choice.key order by question_choice.position), '[]')
        from question_choice where question_choice.id = any(answer.choice_ids)))
      end;
    alter table answer alter column value set not null;
    alter table answer drop column choice_ids, drop column rating;
    drop table question_choice;

    create table postcode_district (
      place_id uuid not null references place,
      code text not null,
      area_id uuid references area,                    -- where the whole district lies in one
      primary key (place_id, code)
    );

    -- Ways in that somebody made beforehand.
    create table invitation (
      id uuid primary key,
      survey_id uuid not null references survey on delete cascade,
      code_hash text not null unique,
      made_at timestamptz not null,
      used_at timestamptz
    );
    create index invitation_survey on invitation (survey_id);
    create table paper_sheet (
      id uuid primary key,
      survey_id uuid not null references survey on delete cascade,
      survey_version_id uuid not null references survey_version,
      number text not null,
      edition text not null,
      receipt_hash text not null unique,               -- of the code that is printed on it, whatever keys come after
      printed_at timestamptz not null,
      keyed_at timestamptz,
      unique (survey_id, number)
    );
    create table kiosk (
      id uuid primary key,
      survey_id uuid not null references survey on delete cascade,
      token_hash text not null unique,
      exit_hash text not null,
      person_id uuid references person,
      started_at timestamptz not null,
      ended_at timestamptz
    );

    -- How somebody came in and who was with them, begun with the draft and kept with the response.
    alter table draft
      add column survey_version_id uuid references survey_version,
      add column edition text not null default 'en',
      add column way_in text not null default 'link',
      add column helper_role text,
      add column companion text,
      add column receipt_hash text unique,             -- the code that opens it on another device
      add column invitation_id uuid references invitation on delete cascade,
      add column sheet_id uuid references paper_sheet on delete cascade,
      add column all_on_one_page boolean not null default false,
      add column last_question text,                   -- where somebody is, for "where people stop"
      add column started_at timestamptz not null default now();
    update draft set survey_version_id = (
      select id from survey_version where survey_version.survey_id = draft.survey_id order by number desc limit 1);
    alter table draft alter column survey_version_id set not null;
    -- Where drafts that were never sent came to: counts alone outlive them.
    create table stopped_at (
      survey_version_id uuid not null references survey_version,
      question_key text not null,                      -- empty: before the first answer
      people integer not null,
      primary key (survey_version_id, question_key)
    );
    -- That a phone has answered, and not what.
    create table guest_answered (
      survey_id uuid not null references survey on delete cascade,
      guest_id uuid not null references guest on delete cascade,
      at timestamptz not null,
      primary key (survey_id, guest_id)
    );

    alter table response rename column source to way_in;
    alter table response drop constraint response_source_check;
    update response set way_in = 'link' where way_in = 'web';
    alter table response
      add constraint response_way_in_check check (way_in in (
        'link', 'qr', 'poster', 'card', 'invitation', 'kiosk', 'assisted', 'paper', 'import', 'seed')),
      add column edition text,
      add column helper_role text,
      add column companion text,
      add column is_young boolean not null default false,
      add column is_late boolean not null default false,        -- sent in the hour after closing
      add column set_aside text check (set_aside in ('too-fast', 'many-from-one-address', 'trap-filled')),
      add column set_aside_state text check (set_aside_state in ('open', 'counted', 'left-out')),
      add column in_analysis boolean not null default true,     -- false once somebody took that consent back
      add column invitation_id uuid unique references invitation,
      add column sheet_id uuid unique references paper_sheet,
      add constraint response_set_aside_whole check ((set_aside is null) = (set_aside_state is null)),
      -- What is in the counts: nothing set aside unless somebody looked and let it in, and nothing taken back.
      add column counted boolean not null generated always as
        (in_analysis and coalesce(set_aside_state, 'counted') = 'counted') stored,
      add constraint response_young check (not is_young or (area_id is null and not may_quote)),
      add constraint response_young_by_age check (is_young or age_band is null or age_band not in ('under-13', '13-17'));
    update response set edition = language;
    alter table response alter column edition set not null;
    create index response_set_aside on response (survey_id) where set_aside_state = 'open';

    -- Consent to each purpose as a record: which words were read, who gave it, and when it was taken back. Whether
    -- somebody is young stands here again, so that the database itself refuses what cannot be theirs to agree to.
    alter table response add constraint response_and_age unique (id, is_young);
    create table consent (
      response_id uuid not null,
      is_young boolean not null,
      purpose text not null check (purpose in ('analysis', 'quote', 'publish', 'contact')),
      notice_version text not null,
      given boolean not null,
      given_by text not null check (given_by in ('self', 'parent', 'worker')),
      at timestamptz not null,
      withdrawn_at timestamptz,
      primary key (response_id, purpose),
      foreign key (response_id, is_young) references response (id, is_young) on delete cascade,
      constraint consent_of_the_young check (not is_young or purpose = 'analysis' or not given)
    );
    -- Until now there was one tick, for quoting without a name wherever reports are read.
    insert into consent (response_id, is_young, purpose, notice_version, given, given_by, at)
      select id, false, purpose, 'first', purpose = 'analysis' or may_quote, 'self', received_at
      from response, unnest(array['analysis', 'quote', 'publish']) as purpose
      where submission_hash is not null;
    -- Special categories of data: read by the aggregate service alone, joined to a response nowhere else.
    create table equality_answer (
      response_id uuid not null references response on delete cascade,
      question text not null,
      code text not null,
      standard_version text not null,
      primary key (response_id, question, code)
    );
    -- How these answers stood when enough people had answered since the last time: what a page shows until that is so
    -- again. Counts alone, with nobody's response.
    create table equality_snapshot (
      place_id uuid not null references place,
      scope text not null,                             -- what it covers: everything, or some organisations
      taken_at timestamptz not null default now(),
      responses integer not null,
      figures jsonb not null,
      primary key (place_id, scope)
    );
    -- Sealed with the place's key: a copy of the database gives nobody's address away.
    create table contact (
      response_id uuid primary key,
      is_young boolean not null default false check (not is_young),
      survey_id uuid not null references survey,
      sealed bytea not null,
      at timestamptz not null,
      foreign key (response_id, is_young) references response (id, is_young) on delete cascade
    );
    create index contact_survey on contact (survey_id);

    -- An uploaded file while somebody says what its columns mean: gone after an hour.
    create table import_file (
      id text primary key,                             -- random: nobody guesses it
      survey_id uuid not null references survey on delete cascade,
      person_id uuid not null references person on delete cascade,
      name text not null,
      bytes bytea not null,
      received_at timestamptz not null
    );
    create index import_file_received on import_file (received_at);
    create table import_mapping (
      survey_id uuid not null references survey on delete cascade,
      header_hash text not null,                       -- which columns a file has
      mapping jsonb not null,
      at timestamptz not null,
      primary key (survey_id, header_hash)
    );

    -- Whether a text is on the subject is the moderators' to say; whether its response is counted is not.
    drop index contribution_untagged;
    drop view shown_contribution;
    alter table contribution rename column counted to on_subject;
    alter table contribution
      add column withheld boolean not null default false,     -- its response is not counted
      add column may_publish boolean not null default false;  -- shown on public pages, without a name
    update contribution set may_publish = may_quote;
    alter table contribution
      add column counted boolean not null generated always as (on_subject and not withheld) stored;
    create index contribution_untagged
      on contribution (place_id, received_at, id, organisation_id, place_sees, source)
      where coding = 'none' and counted and visibility in ('approved', 'hidden');
    create index contribution_survey on contribution (survey_id, question_id) where survey_id is not null;
    create view shown_contribution as
      select * from contribution where visibility = 'approved' and worry <> 'open' and not withheld;
  `.execute(db)
}

/** The tables as they were, without what they cannot hold: answers of the newer kinds, drafts of surveys, consents. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop view shown_contribution;
    drop index contribution_untagged, contribution_survey;
    alter table contribution drop column counted, drop column withheld, drop column may_publish;
    alter table contribution rename column on_subject to counted;
    create index contribution_untagged
      on contribution (place_id, received_at, id, organisation_id, place_sees, source)
      where coding = 'none' and counted and visibility in ('approved', 'hidden');
    create view shown_contribution as
      select * from contribution where visibility = 'approved' and worry <> 'open';

    drop table import_file, import_mapping, contact, equality_snapshot, equality_answer, consent, guest_answered,
      stopped_at, kiosk;
    alter table response
      drop column counted, drop column edition, drop column helper_role, drop column companion, drop column is_young,
      drop column is_late, drop column set_aside, drop column set_aside_state, drop column in_analysis,
      drop column invitation_id, drop column sheet_id, drop constraint response_way_in_check;
    update response set way_in = 'web' where way_in not in ('import', 'seed');
    alter table response rename column way_in to source;
    alter table response add constraint response_source_check check (source in ('web', 'import', 'seed'));
    alter table draft
      drop column survey_version_id, drop column edition, drop column way_in, drop column helper_role,
      drop column companion, drop column receipt_hash, drop column invitation_id, drop column sheet_id,
      drop column all_on_one_page, drop column last_question, drop column started_at;
    drop table paper_sheet, invitation, postcode_district, survey_revision;

    create table question_choice (
      id uuid primary key,
      question_id uuid not null references question,
      key text not null,
      position smallint not null,
      text_id uuid not null references wording,
      unique (question_id, key)
    );
    alter table answer drop column value, add column choice_ids uuid[],
      add column rating smallint check (rating between 1 and 5);
    alter table question add column hint_id uuid references wording, add column required boolean not null default false;
    alter table survey_version drop column definition, drop column person_id;
    alter table survey
      drop column closed_at, drop column allows_repeat, drop column access, drop column revision;
  `.execute(db)
}
