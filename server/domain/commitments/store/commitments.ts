import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

export type CommitmentRow = Selectable<Tables['commitment']>
export type VersionRow = Selectable<Tables['commitment_version']>

/** One of a place, locked until the transaction ends. */
export const lockCommitment = (db: Db, placeId: string, publicId: string): Promise<CommitmentRow | undefined> =>
  db
    .selectFrom('commitment')
    .selectAll()
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()

export const insertCommitment = (db: Db, row: Insertable<Tables['commitment']>) =>
  db.insertInto('commitment').values(row).execute()

export const updateCommitment = (db: Db, id: string, values: Updateable<Tables['commitment']>) =>
  db.updateTable('commitment').set(values).where('id', '=', id).execute()

export const deleteCommitment = (db: Db, id: string) => db.deleteFrom('commitment').where('id', '=', id).execute()

export const findVersion = (db: Db, commitmentId: string): Promise<VersionRow> =>
  db
    .selectFrom('commitment_version')
    .selectAll()
    .where('commitment_id', '=', commitmentId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

export const insertVersion = (db: Db, row: Insertable<Tables['commitment_version']>) =>
  db.insertInto('commitment_version').values(row).execute()

export const updateVersion = (
  db: Db,
  commitmentId: string,
  number: number,
  values: Updateable<Tables['commitment_version']>,
) =>
  db
    .updateTable('commitment_version')
    .set(values)
    .where('commitment_id', '=', commitmentId)
    .where('number', '=', number)
    .execute()

/** An organisation of the place by its name in links. */
export const findOrganisation = (db: Db, placeId: string, publicId: string) =>
  db
    .selectFrom('organisation')
    .select(['id', 'public_id as publicId', 'name'])
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()

/** An alliance that everybody reads of, of which this organisation is one. */
export const findAlliance = (db: Db, placeId: string, publicId: string, organisationId: string) =>
  db
    .selectFrom('alliance')
    .innerJoin('alliance_organisation as member', 'member.alliance_id', 'alliance.id')
    .select('alliance.id')
    .where('alliance.place_id', '=', placeId)
    .where('alliance.public_id', '=', publicId)
    .where('alliance.state', '=', 'published')
    .where('member.organisation_id', '=', organisationId)
    .executeTakeFirst()

/** An alliance's name in links, where nothing else is asked for. */
export const findAllianceName = async (db: Db, id: string): Promise<string> =>
  (await db.selectFrom('alliance').select('public_id').where('id', '=', id).executeTakeFirstOrThrow()).public_id

/** A goal of the place, whether it stands or not. */
export const findGoal = (db: Db, placeId: string, publicId: string) =>
  db
    .selectFrom('goal')
    .select(['id', 'retired_at as retiredAt'])
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .where('kind', '=', 'goal')
    .executeTakeFirst()

/** An agreed finding about one of these goals, of those whose people this reader reads. */
export const findAgreed = (db: Db, placeId: string, cover: string, publicId: string, goalIds: readonly string[]) =>
  db
    .selectFrom('finding')
    .select('id')
    .where('place_id', '=', placeId)
    .where('cover', '=', cover)
    .where('public_id', '=', publicId)
    .where('goal_id', 'in', goalIds)
    .where('state', '=', 'agreed')
    .executeTakeFirst()

/** A workshop that has ended, of those that whoever writes may know of; or the one that stands there, as it is. */
export const findEnded = (db: Db, scope: Scope, publicId: string, kept: string | null) =>
  db
    .selectFrom('workshop')
    .select('id')
    .where('public_id', '=', publicId)
    .where((eb) =>
      eb.or([
        eb.and([within(scope, 'workshop', 'counts'), eb('phase', '=', 'ended')]),
        eb.and([eb('place_id', '=', scope.placeId), eb('id', '=', kept)]),
      ]),
    )
    .executeTakeFirst()

/** The day of the first reading; null where there is none. */
export const findFirstReading = async (db: Db, commitmentId: string): Promise<Day | null> => {
  const { first } = await db
    .selectFrom('commitment_reading')
    .select(sql<Day | null>`min(read_on)`.as('first'))
    .where('commitment_id', '=', commitmentId)
    .executeTakeFirstOrThrow()
  return first
}

/** The same day again takes the place of what was read before: a slip of the finger is mended. */
export const saveReading = (db: Db, row: Insertable<Tables['commitment_reading']>) =>
  db
    .insertInto('commitment_reading')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['commitment_id', 'read_on'])
        .doUpdateSet({ value: row.value, person_id: row.person_id, at: row.at }),
    )
    .execute()

export const insertNote = (db: Db, row: Insertable<Tables['commitment_note']>) =>
  db.insertInto('commitment_note').values(row).execute()

export const insertMilestone = (db: Db, row: Insertable<Tables['commitment_milestone']>) =>
  db.insertInto('commitment_milestone').values(row).execute()

export const findMilestones = (db: Db, commitmentId: string) =>
  db
    .selectFrom('commitment_milestone')
    .select(['id', 'title_id as titleId', 'due_on as dueOn', 'done_on as doneOn'])
    .where('commitment_id', '=', commitmentId)
    .orderBy('due_on')
    .orderBy('id')
    .execute()

export const updateMilestone = (db: Db, id: string, doneOn: Day | null) =>
  db.updateTable('commitment_milestone').set({ done_on: doneOn }).where('id', '=', id).execute()

export const deleteMilestone = (db: Db, id: string) =>
  db.deleteFrom('commitment_milestone').where('id', '=', id).execute()
