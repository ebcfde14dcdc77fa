import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** A text that people have tagged, with the codes that stand in the book now. No code: people said that none fits. */
export type Confirmed = { id: string; text: string; language: string; goalIds: string[] }
/** What the code book says of a code: its names, keywords, definition and examples, each a text of its own. */
export type Seed = { goalId: string; text: string }
/** What a learner may know of a place. `codes`: what can be suggested, in the order of their ids. */
export type Lessons = { codes: string[]; confirmed: Confirmed[]; seeds: Seed[] }

/** Of more the newest: what people say, and what moderators mean by a goal, changes with time. */
const mostConfirmed = 5000

/**
 * All that suggestions may be learned from. Only texts that are approved, counted, free of an open worry, and seen whole
 * by the place: whatever is hidden, escalated, withdrawn, or an organisation's own business is not among them.
 */
export async function readLessons(db: Db, placeId: string): Promise<Lessons> {
  const codes = await db
    .selectFrom('goal')
    .select('id')
    .where('place_id', '=', placeId)
    .where('retired_at', 'is', null)
    .where('kind', 'in', ['goal', 'theme'])
    .orderBy('id')
    .execute()
  const confirmed = await db
    .selectFrom('shown_contribution as said')
    .select(['said.id', 'said.text', 'said.language'])
    .select((eb) =>
      sql<string[]>`array(${eb
        .selectFrom('tag')
        .innerJoin('goal', 'goal.id', 'tag.goal_id')
        .select('goal.id')
        .whereRef('tag.contribution_id', '=', 'said.id')
        .where('goal.retired_at', 'is', null)
        .where('goal.kind', 'in', ['goal', 'theme'])
        .orderBy('goal.id')})`.as('goalIds'),
    )
    .where('said.place_id', '=', placeId)
    .where('said.place_sees', '=', 'everything')
    .where('said.coding', '<>', 'none')
    .where('said.counted', '=', true)
    .orderBy('said.received_at', 'desc')
    .orderBy('said.id', 'desc')
    .limit(mostConfirmed)
    .execute()
  return { codes: codes.map(({ id }) => id), confirmed, seeds: await readSeeds(db, placeId) }
}

/** What the newest version of each live code says in English, the language whose meaning the model knows. */
async function readSeeds(db: Db, placeId: string): Promise<Seed[]> {
  const { rows } = await sql<Seed>`
    with code as (
      select goal.id, goal.position from goal
      where goal.place_id = ${placeId} and goal.retired_at is null and goal.kind in ('goal', 'theme')
    ), guide as (
      select distinct on (goal_id) goal_id, definition, keywords from code_guide
      where goal_id in (select id from code) order by goal_id, number desc
    ), version as (
      select distinct on (goal_id) goal_id, wording_id, short_id from goal_version
      where goal_id in (select id from code) order by goal_id, number desc
    )
    select goal_id as "goalId", text from (
      select goal_id, text, 0 as part, id::text as place from code_example
        where text is not null and goal_id in (select id from code)
      union all select goal_id, definition, 1, '' from guide where definition <> ''
      union all select goal_id, array_to_string(keywords, ' '), 2, '' from guide where keywords <> '{}'
      union all select goal_id, wording_text.text, 3, wording_text.wording_id::text from version
        join wording_text on wording_text.wording_id in (version.wording_id, version.short_id)
        where wording_text.language = 'en'
    ) said
    order by goal_id, part, place`.execute(db)
  return rows
}
