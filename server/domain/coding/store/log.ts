import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Coding } from '#db/schema/contributions.ts'

/** All tags of a contribution as the log keeps them. @param contribution its id, or a column that holds it */
const tagsAsKept = (contribution: ReturnType<typeof sql>) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'goalId', tag.goal_id, 'versionId', tag.goal_version_id, 'personId', tag.person_id, 'at', tag.at,
    'stance', tag.stance, 'tellsOf', tag.tells_of,
    'parts', (
      select coalesce(jsonb_agg(part.id order by part.id), '[]') from tag_segment as part
      where part.contribution_id = tag.contribution_id and part.goal_id = tag.goal_id and part.removed_at is null)
  ) order by tag.goal_id), '[]')
  from tag where tag.contribution_id = ${contribution})`

export type CodingLogged = {
  /** Of the lines, one for each contribution. */
  ids: readonly string[]
  contributionIds: readonly string[]
  personId: string | null
  at: Date
  undoes?: string | null
  bookChangeId?: string | null
}

/** Writes down the tags that contributions have now, and the coding that they had until now. */
export async function insertCodings(db: Db, logged: CodingLogged): Promise<void> {
  await sql`
    insert into coding_change
      (id, contribution_id, goal_version_ids, no_goal_fits, tags, coding_was, undoes, book_change_id, person_id, at)
    select line.id, contribution.id,
      array(select goal_version_id from tag where tag.contribution_id = contribution.id order by goal_version_id),
      contribution.no_goal_fits, ${tagsAsKept(sql`contribution.id`)}, contribution.coding,
      ${logged.undoes ?? null}::uuid, ${logged.bookChangeId ?? null}::uuid, ${logged.personId}::uuid, ${logged.at}
    from unnest(${logged.ids}::uuid[], ${logged.contributionIds}::uuid[]) as line (id, contribution_id)
      join contribution on contribution.id = line.contribution_id`.execute(db)
}

/**
 * The coding that a contribution has by its tags: what is more than coded stays what it is.
 * @param unsettles somebody gave other codes than those that were settled
 */
export const settleCoding = (db: Db, contributionIds: readonly string[], unsettles: boolean) =>
  sql`
    update contribution set coding = case
      when contribution.no_goal_fits or exists (
        select from tag join goal on goal.id = tag.goal_id
        where tag.contribution_id = contribution.id and goal.kind = 'goal')
      then case
        when contribution.coding = 'none' then 'coded'
        when contribution.coding = 'settled' and ${unsettles} then 'second-coded'
        else contribution.coding end
      else 'none' end
    where contribution.id = any(${contributionIds}::uuid[])`.execute(db)

/** How far a coding was before a change that was taken back: what has become of it since, and goes further, stays. */
export const giveBackCoding = (db: Db, contributionId: string, codingWas: Coding) =>
  sql`
    update contribution set coding = ${codingWas}
    where id = ${contributionId} and coding <> 'none' and array_position(${furthestLast}::text[], ${codingWas}::text)
      > array_position(${furthestLast}::text[], coding)`.execute(db)

const furthestLast: readonly Coding[] = ['none', 'coded', 'second-coded', 'settled']
