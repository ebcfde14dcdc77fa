import { type Kysely, sql } from 'kysely'

/**
 * Counts that are kept: what each person adds to them, their sums, and whom something has happened to since. The database
 * notes whom itself, in the transaction that changes anything; whoever reads counts those anew first. Nobody's words.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Whom to count anew: responses and participants. Added to alone, so that nobody waits for anybody.
    create table to_recount (place_id uuid not null, person_id uuid not null);
    create index to_recount_place on to_recount (place_id);

    -- What a person adds: as one of everybody (subject: the place), and as somebody who spoke to a code or a mission.
    create table spoken (
      place_id uuid not null,
      organisation_id uuid not null,
      person_id uuid not null,
      subject_id uuid not null,
      kind text not null check (kind in ('everybody', 'goal', 'code', 'mission')),
      way text not null,
      heads integer not null,
      records integer not null,         -- the person's record, or contributions
      area_id uuid,
      age_band text,
      tells text,
      stance text,
      month text,
      wordings uuid[] not null,         -- of the code, one for each contribution
      beside uuid[] not null,           -- other codes on the same texts, and how many heads said both
      beside_heads integer[] not null,
      numbers integer[] not null        -- of everybody: whole numbers of contributions
    );
    create index spoken_person on spoken (person_id);

    -- The sums of it.
    create table spoken_sum (
      place_id uuid not null,
      organisation_id uuid not null,
      kind text not null,
      subject_id uuid not null,
      divided_by text not null,
      part text not null,
      people integer not null,
      records integer not null,
      primary key (place_id, organisation_id, kind, subject_id, divided_by, part)
    ) with (fillfactor = 50);

    -- Of each person and goal or mission the contribution that would be quoted, by what people agreed to.
    create table quotable (
      place_id uuid not null,
      organisation_id uuid not null,
      person_id uuid not null,
      subject_id uuid not null,
      leave text not null check (leave in ('may_quote', 'may_publish')),
      is_shared boolean not null,
      source_id uuid not null,          -- survey or workshop
      stance text not null,             -- empty: not marked
      tells_of text not null,
      lot text collate "C" not null,
      contribution_id uuid not null
    );
    create index quotable_person on quotable (person_id);
    create index quotable_in_turn
      on quotable (subject_id, leave, is_shared, organisation_id, source_id, stance, tells_of, lot);

    create function recount_of_texts() returns trigger language plpgsql as $$ begin
      if tg_op = 'INSERT' then
        insert into to_recount select distinct place_id, coalesce(response_id, participant_id) from added;
      elsif tg_op = 'DELETE' then
        insert into to_recount select distinct place_id, coalesce(response_id, participant_id) from removed;
      else
        insert into to_recount
          select distinct each.place_id, each.person_id
          from added join removed using (id), lateral (values
            (added.place_id, coalesce(added.response_id, added.participant_id)),
            (removed.place_id, coalesce(removed.response_id, removed.participant_id))) as each(place_id, person_id)
          where (added.place_id, added.organisation_id, added.place_sees, added.source, added.survey_id,
              added.workshop_id, added.response_id, added.participant_id, added.group_size, added.visibility,
              added.worry, added.coding, added.no_goal_fits, added.counted, added.withheld, added.may_quote,
              added.may_publish, added.received_at, added.public_id, char_length(added.text))
            is distinct from
            (removed.place_id, removed.organisation_id, removed.place_sees, removed.source, removed.survey_id,
              removed.workshop_id, removed.response_id, removed.participant_id, removed.group_size, removed.visibility,
              removed.worry, removed.coding, removed.no_goal_fits, removed.counted, removed.withheld, removed.may_quote,
              removed.may_publish, removed.received_at, removed.public_id, char_length(removed.text));
      end if;
      return null;
    end $$;
    create trigger contribution_recount_new after insert on contribution
      referencing new table as added for each statement execute function recount_of_texts();
    create trigger contribution_recount_changed after update on contribution
      referencing new table as added old table as removed for each statement execute function recount_of_texts();
    create trigger contribution_recount_gone after delete on contribution
      referencing old table as removed for each statement execute function recount_of_texts();

    -- A tag that goes with its contribution finds none: that one has noted its person itself.
    create function recount_of_tags() returns trigger language plpgsql as $$ begin
      if tg_op = 'INSERT' then
        insert into to_recount
          select distinct place_id, coalesce(response_id, participant_id)
          from added join contribution on contribution.id = added.contribution_id;
      elsif tg_op = 'DELETE' then
        insert into to_recount
          select distinct place_id, coalesce(response_id, participant_id)
          from removed join contribution on contribution.id = removed.contribution_id;
      else
        insert into to_recount
          select distinct place_id, coalesce(response_id, participant_id)
          from (select contribution_id from added union select contribution_id from removed) as moved
          join contribution on contribution.id = moved.contribution_id;
      end if;
      return null;
    end $$;
    create trigger tag_recount_new after insert on tag
      referencing new table as added for each statement execute function recount_of_tags();
    create trigger tag_recount_changed after update on tag
      referencing new table as added old table as removed for each statement execute function recount_of_tags();
    create trigger tag_recount_gone after delete on tag
      referencing old table as removed for each statement execute function recount_of_tags();

    -- Responses and participants.
    create function recount_of_people() returns trigger language plpgsql as $$ begin
      if tg_op = 'DELETE' then
        insert into to_recount select place_id, id from removed;
      else
        insert into to_recount select place_id, id from added;
      end if;
      return null;
    end $$;
    create trigger response_recount_new after insert on response
      referencing new table as added for each statement execute function recount_of_people();
    create trigger response_recount_gone after delete on response
      referencing old table as removed for each statement execute function recount_of_people();
    create trigger participant_recount_new after insert on participant
      referencing new table as added for each statement execute function recount_of_people();
    create trigger participant_recount_gone after delete on participant
      referencing old table as removed for each statement execute function recount_of_people();
    create function recount_one() returns trigger language plpgsql as $$ begin
      insert into to_recount values (new.place_id, new.id);
      return null;
    end $$;
    create trigger response_recount_changed
      after update of survey_id, way_in, area_id, age_band, in_analysis, set_aside_state on response
      for each row execute function recount_one();
    create trigger participant_recount_changed after update of workshop_id, area_id, age_band on participant
      for each row execute function recount_one();

    -- What hardly ever moves, and then everybody in it.
    create function recount_all() returns trigger language plpgsql as $$ begin
      case tg_table_name
        when 'goal' then
          insert into to_recount
            select distinct contribution.place_id, coalesce(response_id, participant_id)
            from tag join contribution on contribution.id = tag.contribution_id where tag.goal_id = new.id;
        when 'survey' then
          insert into to_recount select place_id, id from response where survey_id = new.id;
        when 'workshop' then
          insert into to_recount select place_id, id from participant where workshop_id = new.id;
        when 'place' then
          insert into to_recount select place_id, id from response where place_id = new.id;
          insert into to_recount select place_id, id from participant where place_id = new.id;
      end case;
      return null;
    end $$;
    create trigger goal_recount after update on goal for each row
      when ((old.kind, old.mission_id) is distinct from (new.kind, new.mission_id)) execute function recount_all();
    create trigger survey_recount after update on survey for each row
      when (old.organisation_id <> new.organisation_id) execute function recount_all();
    create trigger workshop_recount after update on workshop for each row
      when (old.organisation_id <> new.organisation_id) execute function recount_all();
    create trigger place_recount after update on place for each row
      when (old.time_zone <> new.time_zone) execute function recount_all();

    insert into to_recount select place_id, id from response;
    insert into to_recount select place_id, id from participant;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger contribution_recount_new on contribution;
    drop trigger contribution_recount_changed on contribution;
    drop trigger contribution_recount_gone on contribution;
    drop trigger tag_recount_new on tag;
    drop trigger tag_recount_changed on tag;
    drop trigger tag_recount_gone on tag;
    drop trigger response_recount_new on response;
    drop trigger response_recount_changed on response;
    drop trigger response_recount_gone on response;
    drop trigger participant_recount_new on participant;
    drop trigger participant_recount_changed on participant;
    drop trigger participant_recount_gone on participant;
    drop trigger goal_recount on goal;
    drop trigger survey_recount on survey;
    drop trigger workshop_recount on workshop;
    drop trigger place_recount on place;
    drop function recount_of_texts, recount_of_tags, recount_of_people, recount_one, recount_all;
    drop table to_recount, spoken, spoken_sum, quotable;
  `.execute(db)
}
