import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

const columns = ['goal.id', 'goal.public_id as publicId', 'goal.kind', 'goal.mission_id as missionId'] as const

/**
 * Codes of a place by their public ids, with their newest wording, locked until the transaction ends. Whoever tags with
 * one waits, and then finds what became of it.
 */
export async function lockCodes(db: Db, placeId: string, publicIds: readonly string[]) {
  if (publicIds.length === 0) return []
  const locked = await db
    .selectFrom('goal')
    .select([...columns, 'goal.retired_at as retiredAt'])
    .where('goal.place_id', '=', placeId)
    .where('goal.public_id', 'in', publicIds)
    .orderBy('goal.id')
    .forUpdate()
    .execute()
  const versions = await findNewestVersions(
    db,
    locked.map(({ id }) => id),
  )
  return locked.map((code) => ({ ...code, newest: versions.get(code.id)! }))
}
export type LockedCode = Awaited<ReturnType<typeof lockCodes>>[number]

export type NewestVersion = { id: string; number: number; textId: string; shortId: string; source: string }

export async function findNewestVersions(db: Db, goalIds: readonly string[]): Promise<Map<string, NewestVersion>> {
  if (goalIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('goal_version')
    .distinctOn('goal_id')
    .select(['goal_id', 'id', 'number', 'wording_id as textId', 'short_id as shortId', 'source'])
    .where('goal_id', 'in', goalIds)
    .orderBy('goal_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map(({ goal_id, ...version }) => [goal_id, version]))
}

/** One version, whichever it is. */
export const findVersion = (db: Db, id: string) =>
  db
    .selectFrom('goal_version')
    .select(['goal_id as goalId', 'wording_id as textId', 'short_id as shortId', 'source'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

export const insertCode = (db: Db, row: Insertable<Tables['goal']>) => db.insertInto('goal').values(row).execute()

export const insertVersion = (db: Db, row: Insertable<Tables['goal_version']>) =>
  db.insertInto('goal_version').values(row).execute()

/** Retires codes, or brings them back with null. */
export const retireCodes = (db: Db, ids: readonly string[], at: Date | null) =>
  db.updateTable('goal').set({ retired_at: at }).where('id', 'in', ids).execute()

/** Where the next code of its kind stands: after all others, whether they are retired or not. */
export async function nextPosition(db: Db, placeId: string, missionId: string | null): Promise<number> {
  const { last } = await db
    .selectFrom('goal')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('place_id', '=', placeId)
    .where('mission_id', missionId === null ? 'is' : '=', missionId)
    .executeTakeFirstOrThrow()
  return last === null ? 0 : last + 1
}

export const isTagged = async (db: Db, ids: readonly string[]): Promise<boolean> => {
  const [tag, choice] = await Promise.all([
    db.selectFrom('tag').select('goal_id').where('goal_id', 'in', ids).limit(1).executeTakeFirst(),
    db.selectFrom('choice_goal').select('goal_id').where('goal_id', 'in', ids).limit(1).executeTakeFirst(),
  ])
  return tag !== undefined || choice !== undefined
}

/** Locks codes by their ids, whatever has become of them. */
export const lockCodesById = (db: Db, ids: readonly string[]) =>
  db.selectFrom('goal').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
