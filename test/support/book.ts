import { sql } from 'kysely'
import type { Scene } from './scene.ts'

export type TagRow = Record<string, unknown>

/**
 * What the code book moves, as it stands: every tag with its parts, every coding, every choice's goals. Not since when a
 * tag says what it says: one that is given back says it from then on.
 */
export async function tagsStanding({ ctx }: Pick<Scene, 'ctx'>) {
  const { rows: tags } = await sql<TagRow>`
    select contribution_id, goal_id, goal_version_id, person_id, at, stance, tells_of, array(
      select part.starts || '-' || part.ends from tag_segment as part
      where part.contribution_id = tag.contribution_id and part.goal_id = tag.goal_id and part.removed_at is null
      order by part.starts, part.ends) as parts
    from tag order by contribution_id, goal_id`.execute(ctx.db)
  const { rows: codings } = await sql`select id, coding, no_goal_fits from contribution order by id`.execute(ctx.db)
  const { rows: choices } = await sql`select * from choice_goal order by choice_id, goal_id`.execute(ctx.db)
  return { tags, codings, choices }
}

/**
 * Tags that nobody could explain: of a retired code, or under a version that is another code's; and tags that were ever
 * given, stand no more, and of which neither a person nor the code book says what they became. None is expected.
 */
export async function unexplained({ ctx }: Pick<Scene, 'ctx'>): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'a tag of a retired code: ' || tag.contribution_id as what
      from tag join goal on goal.id = tag.goal_id where goal.retired_at is not null
    union all
    select 'a tag under another code’s wording: ' || tag.contribution_id
      from tag join goal_version as version on version.id = tag.goal_version_id where version.goal_id <> tag.goal_id
    union all
    -- The newest line of the log says what stands now.
    select 'the log says something else: ' || contribution.id
      from contribution join lateral (
        select * from coding_change where contribution_id = contribution.id order by at desc, id desc limit 1) as line on true
      where line.no_goal_fits <> contribution.no_goal_fits
        or array(select unnest(line.goal_version_ids) order by 1)
          <> array(select goal_version_id from tag where contribution_id = contribution.id order by 1)
    union all
    -- What went between two lines went by a person’s hand, or by a change of the book that names it.
    select 'a tag that went without a word: ' || later.contribution_id
      from (
        select *, lag(goal_version_ids) over (partition by contribution_id order by at, id) as before from coding_change
      ) as later cross join lateral unnest(later.before) as gone (version_id)
      where later.book_change_id is not null and not gone.version_id = any(later.goal_version_ids)
        and not exists (
          select from tag_move as move
          where move.change_id = later.book_change_id and move.contribution_id = later.contribution_id
            and move.goal_version_id = gone.version_id)
    union all
    select 'coded without a goal: ' || contribution.id from contribution
      where coding <> 'none' and not no_goal_fits and not exists (
        select from tag join goal on goal.id = tag.goal_id
        where tag.contribution_id = contribution.id and goal.kind = 'goal')
    union all
    select 'no goal fits beside a goal: ' || contribution.id from contribution
      where no_goal_fits and exists (
        select from tag join goal on goal.id = tag.goal_id
        where tag.contribution_id = contribution.id and goal.kind = 'goal')`.execute(ctx.db)
  return rows.map(({ what }) => what)
}
