import type { Db } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

export type Tag = { goalId: string; versionId: string }

export const findTags = (db: Db, contributionId: string): Promise<Tag[]> =>
  db
    .selectFrom('tag')
    .select(['goal_id as goalId', 'goal_version_id as versionId'])
    .where('contribution_id', '=', contributionId)
    .execute()

/** The newest wording of each of these goals; goals of another place are left out. */
export const findNewestVersions = (db: Db, placeId: string, goalIds: readonly string[]): Promise<Tag[]> =>
  goalIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('goal')
        .innerJoin('goal_version', 'goal_version.goal_id', 'goal.id')
        .distinctOn('goal.id')
        .select(['goal.id as goalId', 'goal_version.id as versionId'])
        .where('goal.place_id', '=', placeId)
        .where('goal.id', 'in', goalIds)
        .orderBy('goal.id')
        .orderBy('goal_version.number', 'desc')
        .execute()

export type TagMove = { contributionId: string; tags: readonly Tag[]; added: readonly Tag[]; noGoalFits: boolean }

/** Replaces the tags; those that stay keep their wording, giver and time. */
export async function saveTags(tx: Tx, personId: string | null, move: TagMove): Promise<void> {
  const at = tx.clock.now()
  const kept = move.tags.map(({ goalId }) => goalId)
  await tx.db
    .deleteFrom('tag')
    .where('contribution_id', '=', move.contributionId)
    .$if(kept.length > 0, (query) => query.where('goal_id', 'not in', kept))
    .execute()
  if (move.added.length > 0)
    await tx.db
      .insertInto('tag')
      .values(
        move.added.map(({ goalId, versionId }) => ({
          contribution_id: move.contributionId,
          goal_id: goalId,
          goal_version_id: versionId,
          person_id: personId,
          at,
        })),
      )
      .execute()
  await tx.db
    .updateTable('contribution')
    .set({ coding: kept.length > 0 || move.noGoalFits ? 'coded' : 'none', no_goal_fits: move.noGoalFits })
    .where('id', '=', move.contributionId)
    .execute()
  await tx.db
    .insertInto('coding_change')
    .values({
      id: tx.ids.next(),
      contribution_id: move.contributionId,
      goal_version_ids: move.tags.map(({ versionId }) => versionId),
      no_goal_fits: move.noGoalFits,
      person_id: personId,
      at,
    })
    .execute()
}
