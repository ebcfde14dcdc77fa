import { type Selectable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import type { Statements } from '../cubes.ts'
import type { Statement } from '../rules/cube.ts'
import { sinceAtLatest } from '../rules/told-since.ts'
import type { Audience, By, KindBy } from '../schema.ts'

type Row = Selectable<Tables['figure_snapshot']>
export type Content = { statements: Statements } & Pick<Row['content'], 'judged' | 'rules' | 'overview' | 'goals'>
export type Snapshot = Pick<Row, 'number' | 'taken_at' | 'person_id'> & { content: Content }
type NewSnapshot = { number: number; content: Content; taken_at?: Date; person_id: string | null }

/** Whose figures, for whom, about what: `family` names tables about the same people, which are judged together. */
export type Series = { scope: Scope; audience: Audience; family: string }
export const goalSeries = (scope: Scope, audience: Audience): Series => ({ scope, audience, family: 'goals' })

/** Tables of everybody, whatever their organisation shares; others hold answers of surveys that not everybody may read. */
const ofEverybody = ['goals', 'kinds']

/**
 * Whose tables are the same tables. Whoever reads the place and an organisation beside it counts the same people as those
 * who read the place alone, and is told of them on the same day: two tables of two days would tell who came between.
 */
const coverIn = (scope: Scope, family: string): string =>
  scope.wholePlace && ofEverybody.includes(family) ? coverOf({ wholePlace: true, organisationIds: [] }) : coverOf(scope)

/** The latest first. */
export async function findSnapshots(db: Db, { scope, audience, family }: Series, limit: number): Promise<Snapshot[]> {
  const rows = await db
    .selectFrom('figure_snapshot')
    .select(['number', 'taken_at', 'person_id', 'content'])
    .where('place_id', '=', scope.placeId)
    .where('audience', '=', audience)
    .where('scope', '=', coverIn(scope, family))
    .where('family', '=', family)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ content, ...row }) => {
    const said = read(content.statements)
    const statements: Statements =
      audience === 'public'
        ? said
        : Object.fromEntries(
            Object.entries(said).map(([by, one]) => [by, sinceAtLatest(one, row.taken_at.toISOString())]),
          )
    return { ...row, content: { ...content, statements } }
  })
}

/** Of each family what was said last: all that this audience was told. */
export async function findLatest(
  db: Db,
  scope: Scope,
  audience: Audience,
): Promise<{ family: string; statements: Statements }[]> {
  const rows = await db
    .selectFrom('figure_snapshot')
    .distinctOn('family')
    .select(['family', 'content'])
    .where('place_id', '=', scope.placeId)
    .where('audience', '=', audience)
    .where(({ eb, and, or }) =>
      or([
        and([eb('family', 'in', ofEverybody), eb('scope', '=', coverIn(scope, 'goals'))]),
        and([eb('family', 'not in', ofEverybody), eb('scope', '=', coverOf(scope))]),
      ]),
    )
    .orderBy('family')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ family, content }) => ({ family, statements: read(content.statements) }))
}

/** When the last of them was taken within a time. */
export async function findLastTaken(
  db: Db,
  { scope, audience, family }: Series,
  from: Date,
  until: Date,
): Promise<Date | null> {
  const row = await db
    .selectFrom('figure_snapshot')
    .select('taken_at')
    .where('place_id', '=', scope.placeId)
    .where('audience', '=', audience)
    .where('scope', '=', coverIn(scope, family))
    .where('family', '=', family)
    .where('taken_at', '>=', from)
    .where('taken_at', '<', until)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.taken_at ?? null
}

/**
 * @returns false where somebody else was first with this number
 */
export async function insertSnapshot(
  db: Db,
  { scope, audience, family }: Series,
  { content, ...row }: NewSnapshot,
): Promise<boolean> {
  const statements = Object.fromEntries(
    Object.entries(content.statements).map(([by, { groups, ceiling, rows }]) => [
      by,
      { groups: [...groups], ceiling, rows: [...rows.values()] },
    ]),
  )
  const saved = await db
    .insertInto('figure_snapshot')
    .values({
      ...row,
      place_id: scope.placeId,
      audience,
      family,
      scope: coverIn(scope, family),
      content: JSON.stringify({ ...content, statements }),
    })
    .onConflict((conflict) => conflict.columns(['place_id', 'audience', 'scope', 'family', 'number']).doNothing())
    .executeTakeFirst()
  return (saved.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What staff read before is kept once: only the latest is judged beside. */
export const deleteEarlier = (db: Db, { scope, audience, family }: Series, number: number) =>
  db
    .deleteFrom('figure_snapshot')
    .where('place_id', '=', scope.placeId)
    .where('audience', '=', audience)
    .where('family', '=', family)
    .where('scope', '=', coverIn(scope, family))
    .where('number', '<', number)
    .execute()

/**
 * From when a number is that is counted after this was asked, ISO 8601, by the database's clock like `tag.since`. A minute
 * back: what was marked before, and committed only after the counting, is not in the number, and a transaction of ours
 * never takes as long. Of those who came in that minute the list behind the number says nothing; it must never say more.
 */
export async function readMoment(db: Db): Promise<string> {
  const { rows } = await sql<{ at: Date }>`select now() - interval '1 minute' as at`.execute(db)
  return (rows[0]?.at ?? new Date(0)).toISOString()
}

const read = (saved: Row['content']['statements']): Statements =>
  Object.fromEntries(
    Object.entries(saved).map(([by, { groups, ceiling, rows }]): [By | KindBy, Statement] => [
      by as By | KindBy,
      { groups, ceiling, rows: new Map(rows.map((row) => [row.id, row])) },
    ]),
  )
