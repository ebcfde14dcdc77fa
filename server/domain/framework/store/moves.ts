import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** A goal that takes over tags, in the version they are given under from then on. */
export type Target = { goalId: string; versionId: string }

/** Contributions that carry a code, locked in order: nobody tags them meanwhile. */
export async function lockTagged(db: Db, goalIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from contribution
    where id in (select contribution_id from tag where goal_id = any(${goalIds}::uuid[]))
    order by id for update`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Writes down each tag of a code as it stands, and what it becomes.
 * @param besideVersion leaves tags of this version as they are: a carry moves only the others
 * @returns the contributions whose tags become something else
 */
export async function noteMoves(
  db: Db,
  changeId: string,
  from: string,
  became: readonly string[],
  besideVersion: string | null = null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into tag_move (change_id, contribution_id, goal_id, goal_version_id, person_id, at, stance, tells_of,
      no_goal_fitted, coding, segment_ids, became, made)
    select ${changeId}::uuid, tag.contribution_id, tag.goal_id, tag.goal_version_id, tag.person_id, tag.at, tag.stance,
      tag.tells_of, contribution.no_goal_fits, contribution.coding,
      array(select part.id from tag_segment as part
        where part.contribution_id = tag.contribution_id and part.goal_id = tag.goal_id and part.removed_at is null
        order by part.id),
      ${became}::uuid[],
      array(select version.id from goal_version as version
        where version.id = any(${became}::uuid[]) and not exists (
          select from tag as had
          where had.contribution_id = tag.contribution_id and had.goal_id = version.goal_id))
    from tag join contribution on contribution.id = tag.contribution_id
    where tag.goal_id = ${from} and (${besideVersion}::uuid is null or tag.goal_version_id <> ${besideVersion}::uuid)
    returning contribution_id as id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Tags go over to other codes, with giver and time, and their parts with them; a copy of the parts for each further one. */
export async function carryOut(db: Db, changeId: string, from: string, into: readonly Target[]): Promise<void> {
  await sql`
    insert into tag (contribution_id, goal_id, goal_version_id, person_id, at, stance, tells_of)
    select move.contribution_id, version.goal_id, version.id, move.person_id, move.at, move.stance, move.tells_of
    from tag_move as move join goal_version as version on version.id = any(move.made)
    where move.change_id = ${changeId} and move.goal_id = ${from}`.execute(db)
  await sql`
    delete from tag using tag_move as move
    where move.change_id = ${changeId} and move.goal_id = ${from}
      and tag.contribution_id = move.contribution_id and tag.goal_id = move.goal_id`.execute(db)
  const [first, ...others] = into
  for (const other of others)
    await sql`
      insert into tag_segment (id, contribution_id, goal_id, starts, ends, copy_of, person_id, at)
      select gen_random_uuid(), part.contribution_id, ${other.goalId}::uuid, part.starts, part.ends, part.id,
        part.person_id, part.at
      from tag_segment as part join tag_move as move on part.id = any(move.segment_ids)
      where move.change_id = ${changeId} and move.goal_id = ${from}`.execute(db)
  // Parts of a tag that becomes nothing stay where they are, unread, until it comes back.
  if (first)
    await sql`
      update tag_segment set goal_id = ${first.goalId}
      from tag_move as move
      where move.change_id = ${changeId} and move.goal_id = ${from}
        and tag_segment.id = any(move.segment_ids)`.execute(db)
}

/** Tags of a code stand under this version of it from now on. */
export const carryTo = (db: Db, changeId: string, goalId: string, versionId: string) =>
  sql`
    update tag set goal_version_id = ${versionId}
    from tag_move as move
    where move.change_id = ${changeId} and move.goal_id = ${goalId}
      and tag.contribution_id = move.contribution_id and tag.goal_id = move.goal_id`.execute(db)

/** "No goal fits" does not stand beside a goal: a theme that became one answers the question. */
export const dropNoGoalFits = (db: Db, contributionIds: readonly string[]) =>
  sql`
    update contribution set no_goal_fits = false
    where id = any(${contributionIds}::uuid[]) and no_goal_fits and exists (
      select from tag join goal on goal.id = tag.goal_id
      where tag.contribution_id = contribution.id and goal.kind = 'goal')`.execute(db)
