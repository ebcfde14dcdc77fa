import { type Expression, type Insertable, type SqlBool, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { RoundFigures } from '#db/schema/agreement.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** Rounds of a place, for who reads all that the place may read; of an organisation, for its own people. */
export const reachable = (scope: Scope, table = 'second_coding_round'): Expression<SqlBool> => {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return sql<SqlBool>`(${column('place_id')} = ${scope.placeId} and (
    ${column('organisation_id')} = any(${scope.organisationIds}::uuid[])
    or (${column('organisation_id')} is null and ${scope.wholePlace})))`
}

/** Texts that may be drawn: coded once, and for everybody who codes in this scope to read. */
export const drawable = (scope: Scope): Expression<SqlBool> => sql<SqlBool>`(
  ${within(scope, 'contribution', 'everything')} and contribution.coding = 'coded' and contribution.counted
  and contribution.visibility <> 'hidden' and contribution.worry <> 'open' and not contribution.sealed
  and not exists (
    select from second_coding_item as drawn
    where drawn.contribution_id = contribution.id and (drawn.is_open or drawn.second_at is not null)))`

/** Rounds of a place begin one after the other. @returns the number of the next */
export async function nextNumber(db: Db, placeId: string): Promise<number> {
  await db.selectFrom('place').select('id').where('id', '=', placeId).forNoKeyUpdate().execute()
  const last = await db
    .selectFrom('second_coding_round')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('place_id', '=', placeId)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

export const findOpenRound = (db: Db, placeId: string, organisationId: string | null) =>
  db
    .selectFrom('second_coding_round')
    .select('id')
    .where('place_id', '=', placeId)
    .where(sql<SqlBool>`organisation_id is not distinct from ${organisationId}::uuid`)
    .where('closed_at', 'is', null)
    .executeTakeFirst()

export const insertRound = (db: Db, round: Insertable<Tables['second_coding_round']>) =>
  db.insertInto('second_coding_round').values(round).execute()

/** Goals and themes that stand: what is measured. */
export async function findCodes(db: Db, placeId: string): Promise<string[]> {
  const codes = await db
    .selectFrom('goal')
    .select('id')
    .where('place_id', '=', placeId)
    .where('kind', 'in', ['goal', 'theme'])
    .where('retired_at', 'is', null)
    .orderBy('id')
    .execute()
  return codes.map(({ id }) => id)
}

/**
 * Draws texts for a round, with the coding that they have: in the order of a hash of the seed and the text, which is as
 * good as any shuffled order, and the same again for the same seed.
 * @returns how many
 */
export async function drawTexts(
  db: Db,
  scope: Scope,
  round: { id: string; seed: number; size: number; codeIds: readonly string[] },
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into second_coding_item
      (round_id, contribution_id, position, first_goal_ids, first_no_goal_fits, first_person_ids)
    select ${round.id}::uuid, drawn.id, row_number() over (order by drawn.place_in_draw),
      array(select goal_id from tag where tag.contribution_id = drawn.id and goal_id = any(${round.codeIds}::uuid[])
        order by goal_id),
      drawn.no_goal_fits,
      array(
        select person_id from coding_change where contribution_id = drawn.id and person_id is not null
        union select person_id from tag where tag.contribution_id = drawn.id and person_id is not null)
    from (
      select contribution.id, contribution.no_goal_fits, md5(${round.seed}::text || contribution.id::text) as place_in_draw
      from contribution where ${drawable(scope)}
      order by place_in_draw limit ${round.size}
    ) as drawn`.execute(db)
  return Number(numAffectedRows ?? 0)
}

const roundColumns = [
  'id',
  'place_id as placeId',
  'number',
  'seed',
  'code_ids as codeIds',
  'closed_at as closedAt',
] as const

export const findRound = (db: Db, scope: Scope, publicId: string) =>
  db
    .selectFrom('second_coding_round')
    .select(roundColumns)
    .where(reachable(scope))
    .where('public_id', '=', publicId)
    .executeTakeFirst()

/** A round by its public id, held until the transaction ends: nobody codes in it while it closes. */
export const lockRound = (db: Db, scope: Scope, publicId: string, way: 'to-code' | 'to-close') =>
  db
    .selectFrom('second_coding_round')
    .select(roundColumns)
    .where(reachable(scope))
    .where('public_id', '=', publicId)
    .$if(way === 'to-code', (query) => query.forShare())
    .$if(way === 'to-close', (query) => query.forUpdate())
    .executeTakeFirst()

export const setDrawn = (db: Db, id: string, drawn: number) =>
  db.updateTable('second_coding_round').set({ drawn }).where('id', '=', id).execute()

export const endRound = (db: Db, id: string, by: string | null, at: Date, figures: RoundFigures) =>
  db
    .updateTable('second_coding_round')
    .set({ closed_by: by, closed_at: at, figures: JSON.stringify(figures) })
    .where('id', '=', id)
    .execute()
