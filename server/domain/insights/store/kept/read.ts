import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { SpokenKind } from '#db/schema/figures.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { DividedBy } from './parts.ts'
import { peopleAtOnce } from './settle.ts'
import { settleInTurn } from './turns.ts'

export type KeptSum = {
  kind: SpokenKind
  subject: string
  by: DividedBy
  part: string
  people: number
  records: number
  /** The same of the organisations whose contributions the scope does not read as their own. */
  recordsOfOthers: number
}

type Wanted = { kinds: readonly SpokenKind[]; by: readonly DividedBy[]; subject?: string }

/**
 * So many people are counted while somebody waits: two or three seconds. After a large import counting from scratch is
 * quicker, and the sweep that keeps the counts goes on meanwhile.
 */
const mostWaiting = 500

/** One may be full; the next finds whoever came meanwhile. */
const mostTurns = 2

/**
 * Kept sums over a scope, as of this moment: whoever has changed since is counted first. In a transaction, which may see
 * an earlier moment and must not wait for others, nobody is.
 * @returns undefined where they have to be counted from scratch instead
 */
export async function readKept(db: Db, scope: Scope, wanted: Wanted): Promise<KeptSum[] | undefined> {
  const kept = await find(db, scope, wanted)
  if (kept.waiting === 0) return kept.sums
  if (db.isTransaction || kept.waiting > mostWaiting) return undefined
  // Who changes from now on has changed after the question was asked.
  return (await isSettled(db, scope.placeId)) ? (await find(db, scope, wanted)).sums : undefined
}

/** Whether everybody of a place is counted. @param seesToIt first, as `readKept` does: not for who must never wait */
export async function isCounted(db: Db, placeId: string, seesToIt: boolean): Promise<boolean> {
  const { rows } = await sql<{ waiting: number }>`select ${waitingIn(placeId)} as waiting`.execute(db)
  const waiting = rows[0]?.waiting ?? 0
  if (waiting === 0) return true
  if (!seesToIt || db.isTransaction || waiting > mostWaiting) return false
  return isSettled(db, placeId)
}

async function isSettled(db: Db, placeId: string): Promise<boolean> {
  for (let turn = 0; turn < mostTurns; turn++) if ((await settleInTurn(db, placeId)) < peopleAtOnce) return true
  return false
}

/** People, of whom there may be many notes each: the index gives them in order, and the rest is not looked at. */
const waitingIn = (placeId: string) =>
  sql`(select count(*)::integer from (
    select distinct person_id from to_recount where place_id = ${placeId}
    order by person_id limit ${mostWaiting + 1}) as waiting)`

/** Counts and whether they are all: in one statement, and so of one moment. */
async function find(db: Db, scope: Scope, { kinds, by, subject }: Wanted) {
  const { rows } = await sql<KeptSum & { waiting: number }>`
    select ${waitingIn(scope.placeId)} as waiting, kept.*
    from (select) as now left join lateral (
      select kind, subject_id as subject, divided_by as by, part, sum(people)::integer as people,
        sum(records)::integer as records,
        coalesce(sum(records) filter (where organisation_id <> all(${scope.organisationIds}::uuid[])), 0)::integer
          as "recordsOfOthers"
      from spoken_sum
      where ${keptWithin(scope)} and kind = any(${kinds}::text[]) and divided_by = any(${by}::text[])
        and ${subject ? sql`subject_id = ${subject}` : sql`true`}
      group by kind, subject_id, divided_by, part having sum(people) <> 0 or sum(records) <> 0
      order by kind, subject_id, divided_by, part) as kept on true`.execute(db)
  return { waiting: rows[0]?.waiting ?? 0, sums: rows.filter(({ kind }) => kind !== null) }
}

/** What `within` says of contributions that are counted, whatever their organisation shares. */
const keptWithin = ({ placeId, wholePlace, organisationIds }: Scope): RawBuilder<unknown> =>
  wholePlace
    ? sql`place_id = ${placeId}`
    : sql`(place_id = ${placeId} and organisation_id = any(${organisationIds}::uuid[]))`
