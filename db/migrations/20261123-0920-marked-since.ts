import { type Kysely, sql } from 'kysely'

/**
 * Since when a tag says what it says: `at` is when it was given, and stays when somebody marks it anew or it goes over to
 * another code. By the database's clock, like the moment at which a number is told: lists behind the number end there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tag add column since timestamptz;
    -- Written anew rather than updated: nobody has to be counted again for it.
    alter table tag alter column since type timestamptz using at;
    alter table tag alter column since set default clock_timestamp(), alter column since set not null;

    create function tag_says_anew() returns trigger language plpgsql as $$ begin
      if new.since = old.since then
        new.since := clock_timestamp();
      end if;
      return new;
    end $$;
    create trigger tag_says_anew before update of goal_id, stance, tells_of on tag for each row
      when ((old.goal_id, old.stance, old.tells_of) is distinct from (new.goal_id, new.stance, new.tells_of))
      execute function tag_says_anew();

    -- People who wait to be counted are found one by one, however many notes there are of each.
    drop index to_recount_place;
    create index to_recount_person on to_recount (place_id, person_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index to_recount_person;
    create index to_recount_place on to_recount (place_id);
    drop trigger tag_says_anew on tag;
    drop function tag_says_anew;
    alter table tag drop column since;
  `.execute(db)
}
