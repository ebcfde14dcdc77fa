import { type Insertable, type SqlBool, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Coding } from '#db/schema/contributions.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** Of a round, the texts that a person may still code anew, in the order they were drawn. */
export const findFree = (db: Db, scope: Scope, roundId: string, personId: string, at: Date) =>
  db
    .selectFrom('second_coding_item as item')
    .innerJoin('contribution', 'contribution.id', 'item.contribution_id')
    .leftJoin('claim', (join) => join.onRef('claim.contribution_id', '=', 'contribution.id').on('claim.until', '>', at))
    .select(['contribution.id', 'contribution.public_id as publicId'])
    .where('item.round_id', '=', roundId)
    .where('item.second_at', 'is', null)
    .where(sql<SqlBool>`not ${personId}::uuid = any(item.first_person_ids)`)
    .where(within(scope, 'contribution', 'everything'))
    .where('contribution.worry', '<>', 'open')
    .where('contribution.sealed', '=', false)
    .where((eb) => eb.or([eb('claim.person_id', 'is', null), eb('claim.person_id', '=', personId)]))
    // What one holds already comes first: a page that was closed is opened again.
    .orderBy(sql`(claim.person_id is null)`)
    .orderBy('item.position')
    .limit(5)
    .execute()

export const findItem = (db: Db, roundId: string, contributionId: string) =>
  db
    .selectFrom('second_coding_item')
    .select(['contribution_id as id', 'first_person_ids as firstPersonIds', 'second_person_id as secondPersonId'])
    .select(['first_goal_ids as firstGoalIds', 'first_no_goal_fits as firstNoGoalFits', 'second_at as secondAt'])
    .select(['agrees', 'settled_at as settledAt', 'settled_change_id as settledChangeId'])
    .where('round_id', '=', roundId)
    .where('contribution_id', '=', contributionId)
    .forUpdate()
    .executeTakeFirst()

type Second = { goalIds: readonly string[]; noGoalFits: boolean; personId: string; at: Date }

export const saveSecond = (db: Db, roundId: string, contributionId: string, second: Second) =>
  db
    .updateTable('second_coding_item')
    .set({
      second_goal_ids: [...second.goalIds],
      second_no_goal_fits: second.noGoalFits,
      second_person_id: second.personId,
      second_at: second.at,
    })
    .where('round_id', '=', roundId)
    .where('contribution_id', '=', contributionId)
    .execute()

/** Moves a coding on; one that was taken off altogether meanwhile stays off. */
export async function setCoding(
  db: Db,
  contributionIds: readonly string[],
  coding: Exclude<Coding, 'none'>,
): Promise<void> {
  if (contributionIds.length === 0) return
  await db
    .updateTable('contribution')
    .set({ coding })
    .where(sql<SqlBool>`id = any(${contributionIds}::uuid[])`)
    .where('coding', '<>', 'none')
    .execute()
}

/** All texts of a round, with both codings, what had been suggested for them, and whether the first coding still stands. */
export const findCoded = async (db: Db, roundId: string) => {
  const { rows } = await sql<{
    id: string
    firstGoalIds: string[]
    firstNoGoalFits: boolean
    secondGoalIds: string[] | null
    secondNoGoalFits: boolean | null
    suggested: { goalId: string; confidence: number }[] | null
    stands: boolean
  }>`
    select item.contribution_id as id, item.first_goal_ids as "firstGoalIds",
      item.first_no_goal_fits as "firstNoGoalFits", item.second_goal_ids as "secondGoalIds",
      item.second_no_goal_fits as "secondNoGoalFits",
      (select jsonb_agg(jsonb_build_object('goalId', goal_id, 'confidence', confidence) order by rank)
        from suggestion join suggestion_set using (contribution_id)
        where suggestion.contribution_id = item.contribution_id and suggestion_set.state = 'ready') as suggested,
      contribution.no_goal_fits = item.first_no_goal_fits and item.first_goal_ids = array(
        select goal_id from tag where tag.contribution_id = contribution.id and goal_id = any(round.code_ids)
        order by goal_id) as stands
    from second_coding_item as item
      join second_coding_round as round on round.id = item.round_id
      join contribution on contribution.id = item.contribution_id
    where item.round_id = ${roundId}
    order by item.position`.execute(db)
  return rows
}

/** Closes the items of a round: which of them agree is known now, and those that do are settled by that. */
export async function closeItems(db: Db, roundId: string, agreeing: readonly string[], at: Date): Promise<void> {
  await sql`
    update second_coding_item set is_open = false,
      agrees = case when second_at is not null then contribution_id = any(${agreeing}::uuid[]) end,
      settled_at = case when contribution_id = any(${agreeing}::uuid[]) then ${at}::timestamptz end
    where round_id = ${roundId}`.execute(db)
}

export const saveSettled = (
  db: Db,
  roundId: string,
  contributionId: string,
  settled: { at: Date | null; changeId: string | null },
) =>
  db
    .updateTable('second_coding_item')
    .set({ settled_at: settled.at, settled_change_id: settled.changeId })
    .where('round_id', '=', roundId)
    .where('contribution_id', '=', contributionId)
    .execute()

export const insertEvent = (db: Db, event: Insertable<Tables['second_coding_event']>) =>
  db.insertInto('second_coding_event').values(event).execute()
