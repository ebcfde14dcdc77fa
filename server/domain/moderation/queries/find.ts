import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { isBlindRowFor } from '#domain/agreement/queries/blind.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { QueueFilter, QueueView } from '#domain/moderation/schema.ts'
import { type Narrowing, narrow } from './narrow.ts'
import { comesAfter, orderOf, views } from './views.ts'

/** Who looks, and when: leases are one's own or another's, and run out. */
export type Reader = { personId: string; at: Date; language: string }
export type QueueRequest = QueueFilter & {
  view: QueueView
  /** The cursor of a page before. */
  after?: string
  limit?: number
}
/** `after`: the cursor of what follows, null where nothing does. */
export type Found = { ids: string[]; after: string | null; isPartial: boolean }

/**
 * How many texts one request looks at, whatever is asked of however many. In a view of fifty thousand, what is one in
 * forty or more fills a page on the way; what is rarer is fetched by the index. Only what is neither, all of it far
 * down, takes more than one request.
 */
export const looksAt = 2000

/** What this person holds now, but for what they code anew in a round: that is no work of the desk. */
const heldBy = ({ personId, at }: Reader) =>
  sql<SqlBool>`contribution.id in (select contribution_id from claim where person_id = ${personId} and until > ${at})
    and not ${isBlindRowFor('contribution.id', personId)}`

/** The rows of a view that a scope shows, from a cursor on. */
function rowsOf(scope: Scope, reader: Reader, { view, after }: QueueRequest) {
  const conditions = [sql<SqlBool>`${within(scope, 'contribution', 'everything')}`, sql<SqlBool>`${views[view].rows}`]
  if (view === 'mine') conditions.push(heldBy(reader))
  if (after !== undefined) conditions.push(comesAfter(view, after))
  return sql.join(conditions, sql` and `)
}

/** The ids of one page of a view, in its order. */
export async function findPage(db: Db, scope: Scope, reader: Reader, request: QueueRequest & { limit: number }) {
  const narrowing = await narrow(db, scope, reader.personId, request)
  return narrowing ? findNarrow(db, scope, reader, request, narrowing) : findAll(db, scope, reader, request)
}

type Row = { id: string; public_id: string }
type Sized = QueueRequest & { limit: number }

async function findAll(db: Db, scope: Scope, reader: Reader, request: Sized): Promise<Found> {
  const { rows } = await sql<Row>`
    select id, public_id from contribution where ${rowsOf(scope, reader, request)}
    order by ${orderOf(request.view)} limit ${request.limit + 1}`.execute(db)
  return pageOf(rows, request.limit)
}

async function findNarrow(db: Db, scope: Scope, reader: Reader, request: Sized, narrowing: Narrowing): Promise<Found> {
  const { view, limit } = request
  const walked = walk(scope, reader, request)
  const wanted = sql.join(narrowing.conditions, sql` and `)
  const { rows } = await sql<Row>`
    select contribution.id, contribution.public_id from (${walked}) as contribution
    ${wordsOfEach(narrowing)}
    where ${wanted} order by ${placesOf(view)} limit ${limit + 1}`.execute(db)
  if (rows.length > limit) return pageOf(rows, limit)
  const edge = await sql<Row>`
    select id, public_id from (${walked}) as contribution order by ${placesOf(view)}
    offset ${looksAt - 1} limit 1`.execute(db)
  const last = edge.rows[0]
  if (!last) return pageOf(rows, limit)
  const all = await findRare(db, scope, reader, request, narrowing)
  if (all) return pageOf(all, limit)
  return { ids: rows.map(({ id }) => id), after: last.public_id, isPartial: true }
}

/**
 * Looked up text by text, where a condition asks for it: left to itself, Postgres would rather read the words of all
 * texts there are than those of two thousand.
 */
const wordsOfEach = ({ asksWords }: Narrowing) =>
  asksWords
    ? sql`cross join lateral (
        select way, words from contribution_search where contribution_id = contribution.id offset 0
      ) as contribution_search`
    : sql``

/** The next so many rows of the view, with the columns that order them under names of their own. */
function walk(scope: Scope, reader: Reader, request: Sized): RawBuilder<unknown> {
  const places = sql.raw(views[request.view].order.map((column, at) => `${column} as place${at}`).join(', '))
  return sql`
    select id, public_id, organisation_id, language, age_band, visibility, worry, sealed, no_goal_fits, ${places}
    from contribution where ${rowsOf(scope, reader, request)} order by ${orderOf(request.view)} limit ${looksAt}`
}

const placesOf = (view: QueueView) =>
  sql.raw(views[view].order.map((_, at) => `place${at}${views[view].newestFirst ? ' desc' : ''}`).join(', '))

/** Everything that is wanted, by an index; undefined where there is no index or too much. */
async function findRare(
  db: Db,
  scope: Scope,
  reader: Reader,
  request: Sized,
  narrowing: Narrowing,
): Promise<Row[] | undefined> {
  const { keys, among, conditions } = narrowing
  if (among === undefined && keys.length === 0) return undefined
  const way =
    among ??
    sql`select contribution_id from contribution_search
          where keys @> ${keys}::text[] and place_id = ${scope.placeId}::uuid`
  const rare = await sql<{
    contribution_id: string
  }>`select contribution_id from (${way}) as way limit ${looksAt + 1}`.execute(db)
  if (rare.rows.length > looksAt) return undefined
  const ids = rare.rows.map(({ contribution_id }) => contribution_id)
  const { rows } = await sql<Row>`
    select contribution.id, contribution.public_id from contribution
    ${wordsOfEach(narrowing)}
    where contribution.id = any(${ids}::uuid[]) and ${rowsOf(scope, reader, request)}
      and ${sql.join(conditions, sql` and `)}
    order by ${orderOf(request.view)} limit ${request.limit + 1}`.execute(db)
  return rows
}

function pageOf(rows: readonly Row[], limit: number): Found {
  const page = rows.slice(0, limit)
  const after = rows.length > limit ? (page.at(-1)?.public_id ?? null) : null
  return { ids: page.map(({ id }) => id), after, isPartial: false }
}
