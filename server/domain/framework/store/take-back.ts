import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** The tag is still the one that the move made: nobody took it off and gave it anew. */
const isSameTag = sql`tag.person_id is not distinct from move.person_id and tag.at = move.at`

/**
 * Texts that get a tag back which a change moved or took off: where somebody took off what it became, or said since that
 * no goal fits, their word stands.
 */
export async function findRestorable(db: Db, changeId: string, goalId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select move.contribution_id as id
    from tag_move as move
      join contribution on contribution.id = move.contribution_id
      join goal on goal.id = move.goal_id
    where move.change_id = ${changeId} and move.goal_id = ${goalId} and case
      when move.became = '{}' then goal.kind <> 'goal' or not contribution.no_goal_fits
      else exists (
        select from tag join goal_version as version on version.goal_id = tag.goal_id
        where tag.contribution_id = move.contribution_id and version.id = any(move.became)
          and (not version.id = any(move.made) or (${isSameTag})))
      end
    order by move.contribution_id`.execute(db)
  return ids(rows)
}

/**
 * Gives the tags back under the wording, giver and time they had. What was said about them meanwhile (stance, parts)
 * goes with them.
 */
export async function giveBack(db: Db, changeId: string, goalId: string, contributionIds: readonly string[]) {
  await sql`
    insert into tag (contribution_id, goal_id, goal_version_id, person_id, at, stance, tells_of)
    select move.contribution_id, move.goal_id, move.goal_version_id, move.person_id, move.at,
      case when now_is.contribution_id is null then move.stance else now_is.stance end,
      case when now_is.contribution_id is null then move.tells_of else now_is.tells_of end
    from tag_move as move left join lateral (
      select tag.contribution_id, tag.stance, tag.tells_of
      from tag join goal_version as version on version.goal_id = tag.goal_id
      where tag.contribution_id = move.contribution_id and version.id = any(move.made) and ${isSameTag}
      order by array_position(move.became, version.id) limit 1) as now_is on true
    where move.change_id = ${changeId} and move.goal_id = ${goalId}
      and move.contribution_id = any(${contributionIds}::uuid[])`.execute(db)
  await sql`
    update tag_segment set goal_id = move.goal_id
    from tag_move as move
    where move.change_id = ${changeId} and move.goal_id = ${goalId} and tag_segment.id = any(move.segment_ids)
      and move.contribution_id = any(${contributionIds}::uuid[])`.execute(db)
}

/** Writes down that tags go back, before they do. @param only tags that the first change made; otherwise all of these codes */
export async function noteReturn(
  db: Db,
  undoId: string,
  back: { changeId: string; goalId: string; versionId: string; from: readonly string[]; onlyMade: boolean },
  contributionIds: readonly string[] | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into tag_move (change_id, contribution_id, goal_id, goal_version_id, person_id, at, stance, tells_of,
      no_goal_fitted, coding, segment_ids, became, made)
    select ${undoId}::uuid, tag.contribution_id, tag.goal_id, tag.goal_version_id, tag.person_id, tag.at, tag.stance,
      tag.tells_of, contribution.no_goal_fits, contribution.coding,
      array(select part.id from tag_segment as part
        where part.contribution_id = tag.contribution_id and part.goal_id = tag.goal_id and part.removed_at is null
        order by part.id),
      array[coalesce(move.goal_version_id, ${back.versionId}::uuid)], '{}'
    from tag
      join contribution on contribution.id = tag.contribution_id
      left join tag_move as move on move.change_id = ${back.changeId} and move.goal_id = ${back.goalId}
        and move.contribution_id = tag.contribution_id
    where tag.goal_id = any(${back.from}::uuid[])
      and (${contributionIds}::uuid[] is null or tag.contribution_id = any(${contributionIds}::uuid[]))
      and (not ${back.onlyMade} or (${isSameTag} and exists (
        select from goal_version as version where version.goal_id = tag.goal_id and version.id = any(move.made))))
    returning contribution_id as id`.execute(db)
  return ids(rows)
}

/** Texts of which a change moved tags or took them off. */
export async function findMoved(db: Db, changeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct contribution_id as id from tag_move where change_id = ${changeId}`.execute(db)
  return ids(rows)
}

/** Tags that were given afresh to what a split made speak to the goal it was made from, under its newest wording. */
export const giveFresh = (db: Db, undoId: string, { goalId, versionId }: { goalId: string; versionId: string }) =>
  sql`
    insert into tag (contribution_id, goal_id, goal_version_id, person_id, at, stance, tells_of)
    select distinct on (move.contribution_id)
      move.contribution_id, ${goalId}::uuid, ${versionId}::uuid, move.person_id, move.at, move.stance, move.tells_of
    from tag_move as move
    where move.change_id = ${undoId} and not exists (
      select from tag where tag.contribution_id = move.contribution_id and tag.goal_id = ${goalId})
    order by move.contribution_id, move.at`.execute(db)

/** Takes off the tags whose return was noted. Their parts go with them; copies of parts are not needed any more. */
export async function takeOff(db: Db, undoId: string, goalId: string, at: Date): Promise<void> {
  await sql`
    delete from tag using tag_move as move
    where move.change_id = ${undoId}
      and tag.contribution_id = move.contribution_id and tag.goal_id = move.goal_id`.execute(db)
  await sql`
    update tag_segment set
      goal_id = case when copy_of is null then ${goalId}::uuid else tag_segment.goal_id end,
      removed_at = case when copy_of is null then removed_at else ${at} end
    from tag_move as move
    where move.change_id = ${undoId} and tag_segment.contribution_id = move.contribution_id
      and tag_segment.goal_id = move.goal_id and tag_segment.removed_at is null`.execute(db)
}

/** Tags go back to the version they stood under, unless somebody gave them anew since. */
export async function carryBack(db: Db, changeId: string, undoId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with noted as (
      insert into tag_move (change_id, contribution_id, goal_id, goal_version_id, person_id, at, stance, tells_of,
        no_goal_fitted, coding, became)
      select ${undoId}::uuid, tag.contribution_id, tag.goal_id, tag.goal_version_id, tag.person_id, tag.at, tag.stance,
        tag.tells_of, contribution.no_goal_fits, contribution.coding, array[move.goal_version_id]
      from tag
        join contribution on contribution.id = tag.contribution_id
        join tag_move as move on move.contribution_id = tag.contribution_id and move.goal_id = tag.goal_id
      where move.change_id = ${changeId} and tag.goal_version_id = any(move.became) and ${isSameTag}
      returning contribution_id, goal_id, became)
    update tag set goal_version_id = noted.became[1]
    from noted
    where tag.contribution_id = noted.contribution_id and tag.goal_id = noted.goal_id
    returning tag.contribution_id as id`.execute(db)
  return ids(rows)
}

/** "No goal fits" comes back with the theme that had become a goal, where no other goal stands now. */
export const giveBackNoGoalFits = (db: Db, changeId: string, contributionIds: readonly string[]) =>
  sql`
    update contribution set no_goal_fits = true
    from tag_move as move
    where move.change_id = ${changeId} and move.contribution_id = contribution.id and move.no_goal_fitted
      and contribution.id = any(${contributionIds}::uuid[]) and not exists (
        select from tag join goal on goal.id = tag.goal_id
        where tag.contribution_id = contribution.id and goal.kind = 'goal')`.execute(db)

/** What was coded twice or settled before is so again. */
export const giveBackCoding = (db: Db, changeId: string, contributionIds: readonly string[]) =>
  sql`
    update contribution set coding = move.coding
    from tag_move as move
    where move.change_id = ${changeId} and move.contribution_id = contribution.id
      and contribution.id = any(${contributionIds}::uuid[]) and contribution.coding <> 'none'
      and move.coding <> 'none'`.execute(db)
