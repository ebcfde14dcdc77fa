import type { Db } from '#db/client.ts'
import type { Part } from '../schema.ts'

export type KeptPart = Part & { id: string; goalId: string }

/** The parts that stand, of tags that stand. */
export const findParts = (db: Db, contributionId: string): Promise<KeptPart[]> =>
  db
    .selectFrom('tag_segment as part')
    .innerJoin('tag', (join) =>
      join.onRef('tag.contribution_id', '=', 'part.contribution_id').onRef('tag.goal_id', '=', 'part.goal_id'),
    )
    .select(['part.id', 'part.goal_id as goalId', 'part.starts', 'part.ends'])
    .where('part.contribution_id', '=', contributionId)
    .where('part.removed_at', 'is', null)
    .orderBy('part.starts')
    .orderBy('part.id')
    .execute()

type NewPart = { id: string; contributionId: string; goalId: string; personId: string | null; at: Date } & Part

export async function insertParts(db: Db, parts: readonly NewPart[]): Promise<void> {
  if (parts.length === 0) return
  await db
    .insertInto('tag_segment')
    .values(
      parts.map(({ id, contributionId, goalId, personId, at, starts, ends }) => ({
        ...{ id, contribution_id: contributionId, goal_id: goalId, starts, ends, person_id: personId, at },
      })),
    )
    .execute()
}

export async function removeParts(db: Db, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await db.updateTable('tag_segment').set({ removed_at: at }).where('id', 'in', ids).execute()
}

export async function bringBackParts(db: Db, goalId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.updateTable('tag_segment').set({ removed_at: null, goal_id: goalId }).where('id', 'in', ids).execute()
}

/** Every part that a text ever had, also those that may come back. */
export const findAllParts = (db: Db, contributionId: string) =>
  db
    .selectFrom('tag_segment')
    .select(['id', 'starts', 'ends'])
    .where('contribution_id', '=', contributionId)
    .forUpdate()
    .execute()

export const movePart = (db: Db, id: string, { starts, ends }: Part) =>
  db.updateTable('tag_segment').set({ starts, ends }).where('id', '=', id).execute()

export const deletePart = (db: Db, id: string) => db.deleteFrom('tag_segment').where('id', '=', id).execute()

export const findText = async (db: Db, contributionId: string): Promise<string> =>
  (await db.selectFrom('contribution').select('text').where('id', '=', contributionId).executeTakeFirstOrThrow()).text
