import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { PackState } from '#db/schema/packs.ts'

export const insertPack = (db: Db, row: Insertable<Tables['pack']>) => db.insertInto('pack').values(row).execute()

/** The same pack that the same person asked for and that is not made yet: a second press. */
export const findAsked = (
  db: Db,
  pack: Pick<Selectable<Tables['pack']>, 'place_id' | 'title' | 'audience' | 'language' | 'asked_by'>,
) =>
  db
    .selectFrom('pack')
    .select('public_id as publicId')
    .where('place_id', '=', pack.place_id)
    .where('title', '=', pack.title)
    .where('audience', '=', pack.audience)
    .where('language', '=', pack.language)
    .where('asked_by', '=', pack.asked_by)
    .where('state', '=', 'asked')
    .executeTakeFirst()

/** Whoever asks for a pack of a place waits for whoever is asking for one: to count, and then to add. */
export const lockAsking = (db: Db, placeId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`packs of ${placeId}`}, 0))`.execute(db)

/** Packs of a place that wait to be made, and all that were never issued. */
export async function countUnissued(db: Db, placeId: string): Promise<{ waiting: number; unissued: number }> {
  const states = await db
    .selectFrom('pack')
    .select('state')
    .where('place_id', '=', placeId)
    .where('state', 'in', ['asked', 'made', 'refused', 'failed'])
    .execute()
  return { waiting: states.filter(({ state }) => state === 'asked').length, unissued: states.length }
}

export const lockPack = (db: Db, placeId: string, publicId: string) =>
  db
    .selectFrom('pack')
    .selectAll()
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()

/** What may be made, or made again: words go from the files of a withdrawn one too. */
const beingMade: PackState[] = ['asked', 'made', 'issued', 'withdrawn']

/**
 * Begins to make a pack, or its files again, where nobody else is at it.
 * @returns the pack with the number of this attempt; undefined where there is nothing to do
 */
export const claimPack = (db: Db, id: string, now: Date, until: Date) =>
  db
    .updateTable('pack')
    .set((eb) => ({ attempt: eb('attempt', '+', 1), tries: eb('tries', '+', 1), lease_until: until }))
    .set('step', sql`case when state = 'asked' then 'counting' else step end`)
    .where('id', '=', id)
    .where('state', 'in', beingMade)
    .where('is_stuck', '=', false)
    .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', now)]))
    .returningAll()
    .executeTakeFirst()

/** Changes a pack for whoever began last. @returns false where somebody else began since */
export async function updateAttempt(
  db: Db,
  { id, attempt }: { id: string; attempt: number },
  change: Updateable<Tables['pack']>,
): Promise<boolean> {
  const done = await db
    .updateTable('pack')
    .set(change)
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', 'in', beingMade)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export const updateState = (db: Db, id: string, change: Updateable<Tables['pack']> & { state: PackState }) =>
  db.updateTable('pack').set(change).where('id', '=', id).execute()

export const deletePack = (db: Db, id: string) => db.deleteFrom('pack').where('id', '=', id).execute()

/** Packs that were asked for and that nobody is making any more. */
export const findAbandoned = (db: Db, now: Date, askedBefore: Date) =>
  db
    .selectFrom('pack')
    .select('id')
    .where('state', '=', 'asked')
    .where((eb) =>
      eb.or([eb('lease_until', '<', now), eb.and([eb('lease_until', 'is', null), eb('asked_at', '<', askedBefore)])]),
    )
    .execute()

export async function replaceFiles(db: Db, packId: string, files: readonly Insertable<Tables['pack_file']>[]) {
  await db.deleteFrom('pack_file').where('pack_id', '=', packId).execute()
  for (const file of files) await db.insertInto('pack_file').values(file).execute()
}

export const findFiles = (db: Db, packId: string) =>
  db
    .selectFrom('pack_file')
    .select(['name', 'media_type as mediaType', 'size', 'sha256'])
    .where('pack_id', '=', packId)
    .orderBy('name')
    .execute()

export const findFile = (db: Db, packId: string, name: string) =>
  db
    .selectFrom('pack_file')
    .select(['name', 'media_type as mediaType', 'size', 'sha256'])
    .where('pack_id', '=', packId)
    .where('name', '=', name)
    .executeTakeFirst()

/** A part of a file, as long as it is the file that was found. @param from counted from 0 */
export async function findPiece(
  db: Db,
  packId: string,
  { name, sha256 }: { name: string; sha256: string },
  { from, length }: { from: number; length: number },
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('pack_file')
    .select(sql<Buffer>`substring(bytes from ${from + 1}::int for ${length}::int)`.as('piece'))
    .where('pack_id', '=', packId)
    .where('name', '=', name)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row?.piece
}

/** Whether any file of a pack is not the one that was made. */
export async function isAnySpoiled(db: Db, packId: string): Promise<boolean> {
  const spoiled = await db
    .selectFrom('pack_file')
    .select('name')
    .where('pack_id', '=', packId)
    .where(sql<boolean>`encode(sha256(bytes), 'hex') <> sha256 or octet_length(bytes) <> size`)
    .executeTakeFirst()
  return spoiled !== undefined
}
