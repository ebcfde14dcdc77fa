import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { TurnKind } from '#db/schema/telling.ts'

/** News about a goal, or about a survey, of which whoever is touched by it is told. */
export type News = { kind: TurnKind; thing: string; page: string | null; at: Date; goalId: string }

/** Places where somebody waits to be told. */
export const findPlacesTold = (db: Db) =>
  db
    .selectFrom('place')
    .select(['place.id', 'place.time_zone as timeZone'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('telling')
          .select('response_id')
          .whereRef('telling.place_id', '=', 'place.id')
          .where('sealed', 'is not', null),
      ),
    )
    .execute()

/**
 * The goals that each person is counted in, and since when: as their receipt tells them, which says nothing of words that
 * are being read, or that a worry has taken out.
 */
const countedIn = (placeId: string) => sql`
  select telling.response_id, telling.asked_at, tag.goal_id, tag.at as tagged_at
  from telling
    join response on response.id = telling.response_id and response.counted
    join contribution on contribution.response_id = telling.response_id
    join tag on tag.contribution_id = contribution.id
  where telling.place_id = ${placeId} and telling.sealed is not null and contribution.counted
    and contribution.visibility in ('approved', 'hidden') and contribution.worry <> 'open' and not contribution.sealed`

/** Writes down what is missing; whatever stands there already stays. Only what happened after somebody asked. */
export async function insertGoalTurns(db: Db, placeId: string, news: readonly News[]): Promise<void> {
  if (news.length === 0) return
  await sql`
    insert into told_turn (response_id, kind, thing, page, happened_at)
    select distinct on (counted_in.response_id, news.kind, news.thing)
      counted_in.response_id, news.kind, news.thing, news.page, news.at
    from (${countedIn(placeId)}) as counted_in
      join jsonb_to_recordset(${JSON.stringify(news)}::jsonb)
        as news (kind text, thing text, page text, at timestamptz, "goalId" uuid) on news."goalId" = counted_in.goal_id
    where news.at > counted_in.asked_at
    on conflict do nothing`.execute(db)
}

/** That somebody's words were counted is told once, however many goals they come to count in. */
export async function insertCounted(db: Db, placeId: string, now: Date): Promise<void> {
  await sql`
    insert into told_turn (response_id, kind, thing, page, happened_at)
    select distinct response_id, 'counted', '', null::text, ${now}::timestamptz
    from (${countedIn(placeId)}) as counted_in where tagged_at > asked_at
    on conflict do nothing`.execute(db)
}

/**
 * That what came of it was published by the group that asked: to everybody who asked to be told, whatever became of their
 * words. Told once: a correction stands on its page.
 */
export async function insertReported(db: Db, placeId: string, from: Date): Promise<void> {
  await sql`
    insert into told_turn (response_id, kind, thing, page, happened_at)
    select telling.response_id, 'reported', answer.id::text, answer.public_id, answer.published_at
    from telling join promise_answer as answer on answer.survey_id = telling.survey_id
    where telling.place_id = ${placeId} and telling.sealed is not null
      and answer.published_at >= ${from} and answer.published_at > telling.asked_at
    on conflict do nothing`.execute(db)
}

/**
 * A message of the day for each person for whom something turned, with all of it. Nobody gets a second one that day, and
 * nobody whose mailbox refused the last one for good: what turns waits until somebody tries it again.
 */
export async function makeMessages(db: Db, placeId: string, day: Day, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with due as (
      select distinct told_turn.response_id from told_turn join telling using (response_id)
      where telling.place_id = ${placeId} and telling.sealed is not null and told_turn.message_id is null
        and not exists (select from told_message where told_message.response_id = telling.response_id
          and (state in ('waiting', 'refused') or day = ${day}::date))),
    made as (
      insert into told_message (id, response_id, place_id, day, since, next_try_at, changed_at)
      select gen_random_uuid(), response_id, ${placeId}, ${day}::date, ${now}, ${now}, ${now} from due
      on conflict do nothing returning id, response_id),
    gathered as (
      update told_turn set message_id = made.id from made
      where told_turn.response_id = made.response_id and told_turn.message_id is null)
    select count(*)::integer as count from made`.execute(db)
  return rows[0]?.count ?? 0
}
