import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { Leave, QuoteRow } from '../contributions.ts'

/**
 * The quotes that `findQuotes` would draw, from what is kept: to be asked once everybody is counted. Each turn of a source,
 * a stance and a kind is walked by the index, in the order of the lot. Words are read now, of texts that may be shown now:
 * what was hidden meanwhile leaves its place empty.
 * @param goalIds of the goals, or of all goals of the missions, to quote for
 */
export async function findKeptQuotes(
  db: Db,
  scope: Scope,
  goalIds: readonly string[],
  each: number,
  by: 'goal' | 'mission',
  leave: Leave,
): Promise<QuoteRow[]> {
  const turn = sql`is_shared, organisation_id, source_id, stance, tells_of`
  const own = sql`organisation_id = any(${scope.organisationIds}::uuid[])`
  const mayRead = scope.wholePlace ? sql`(is_shared or ${own})` : own
  const { rows } = await sql<QuoteRow>`
    with recursive subject as (
      select distinct ${by === 'goal' ? sql`id` : sql`mission_id as id`} from goal where id = any(${goalIds}::uuid[])),
    turn as (
      select first.* from subject cross join lateral (
        select subject_id, ${turn} from quotable where subject_id = subject.id and leave = ${leave}
        order by ${turn} limit 1) as first
      union all
      select next.* from turn cross join lateral (
        select subject_id, ${turn} from quotable
        where subject_id = turn.subject_id and leave = ${leave} and (${turn}) >
          (turn.is_shared, turn.organisation_id, turn.source_id, turn.stance, turn.tells_of)
        order by ${turn} limit 1) as next),
    drawn as (
      select turn.subject_id, turn.source_id, turn.stance, turn.tells_of, said.*
      from turn cross join lateral (
        select person_id, contribution_id, lot from quotable
        where (subject_id, leave, ${turn}) = (turn.subject_id, ${leave}, turn.is_shared, turn.organisation_id,
          turn.source_id, turn.stance, turn.tells_of)
        order by lot limit ${each}) as said
      where ${mayRead}),
    of_person as (
      select distinct on (subject_id, person_id) * from drawn order by subject_id, person_id, lot),
    in_turn as (
      select *, row_number() over (partition by subject_id, source_id, stance, tells_of order by lot) as turn
      from of_person),
    ranked as (
      select *, row_number() over (
        partition by subject_id order by turn, (stance in ('against', 'mixed')) is not true, lot) as rank
      from in_turn)
    select ranked.subject_id as about, said.public_id as id, said.text, said.language,
      nullif(ranked.stance, '') as stance, nullif(ranked.tells_of, '') as "tellsOf",
      coalesce(survey.title_id, workshop.title_id) as title_id
    from ranked
    join shown_contribution said on said.id = ranked.contribution_id
    left join survey on survey.id = said.survey_id
    left join workshop on workshop.id = said.workshop_id
    where rank <= ${each} and said.counted and said.${sql.ref(leave)} and ${within(scope, 'said', 'moderated-text')}
    order by ranked.subject_id, rank`.execute(db)
  return rows
}
