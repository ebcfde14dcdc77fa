import type { Pool } from 'pg'
import type { ReportContent } from '#domain/reports/schema.ts'

// Counts what a report says of promises from the rows as they were written, apart from the product's own counting.

type Commitment = {
  id: string
  public_id: string
  alliance_id: string | null
  published: string
  closed: string | null
  outcome: string
}
type Version = {
  of: string
  number: number
  stance: string
  due: string | null
  organisation_id: string
  mission_id: string
  since: string
}
type Tried = { of: string; begun: string; ended: string | null }
export type Rows = { commitments: Commitment[]; versions: Version[]; tests: Tried[] }
type Asked = { kind: 'mission' | 'organisation' | 'alliance'; id: string; from: string; to: string; until: string }

export async function readRows(pool: Pool, placeId: string): Promise<Rows> {
  const all = async <Row extends object>(query: string) => (await pool.query<Row>(query, [placeId])).rows
  const on = (column: string) => `to_char(${column} at time zone 'Europe/London', 'YYYY-MM-DD')`
  return {
    commitments: await all<Commitment>(
      `select id, public_id, alliance_id, ${on('published_at')} as published, ${on('closed_at')} as closed, outcome
       from commitment where place_id = $1 and published_at is not null`,
    ),
    versions: await all<Version>(
      `select commitment_id as of, number, stance, to_char(due_on, 'YYYY-MM-DD') as due, organisation_id, mission_id,
         ${on('at')} as since
       from commitment_version join goal on goal.id = goal_id where place_id = $1 order by number`,
    ),
    tests: await all<Tried>(
      `select test.commitment_id as of, to_char(begun_on, 'YYYY-MM-DD') as begun, to_char(ended_on, 'YYYY-MM-DD') as ended
       from change_test test left join change_result result on result.test_id = test.id
       join commitment on commitment.id = test.commitment_id where place_id = $1`,
    ),
  }
}

/** The counts of a report, and the names of what stands in its lists. */
export function recount(rows: Rows, { kind, id, from, to, until }: Asked) {
  const isIn = (day: string | null) => day !== null && day >= from && day <= to
  const counts: ReportContent['counts'] = {
    ...{
      standing: 0,
      published: 0,
      kept: 0,
      partly: 0,
      'not-kept': 0,
      declined: 0,
      open: 0,
      'coming-due': 0,
      overdue: 0,
    },
    ...{ 'tests-begun': 0, learned: 0 },
  }
  const lists = { closed: [] as string[], comingDue: [] as string[], overdue: [] as string[] }
  for (const each of rows.commitments) {
    if (each.published > to) continue
    const then = rows.versions
      .filter((version) => version.of === each.id && (version.since <= to || version.number === 1))
      .at(-1)
    if (!then) throw new Error('a promise without words')
    const owner = { mission: then.mission_id, organisation: then.organisation_id, alliance: each.alliance_id }[kind]
    if (owner !== id) continue
    counts.standing += 1
    if (isIn(each.published)) counts.published += 1
    if (isIn(each.published) && then.stance === 'wont') counts.declined += 1
    const wasClosed = each.closed !== null && each.closed <= to
    if (wasClosed && isIn(each.closed)) {
      counts[each.outcome as 'kept' | 'partly' | 'not-kept'] += 1
      lists.closed.push(each.public_id)
    }
    if (!wasClosed && ['will', 'doing'].includes(then.stance)) {
      counts.open += 1
      if (then.due !== null && then.due <= to && then.due < to) {
        counts.overdue += 1
        lists.overdue.push(each.public_id)
      }
      if (then.due !== null && then.due > to && then.due <= until) {
        counts['coming-due'] += 1
        lists.comingDue.push(each.public_id)
      }
    }
    for (const tried of rows.tests.filter(({ of }) => of === each.id)) {
      if (isIn(tried.begun)) counts['tests-begun'] += 1
      if (isIn(tried.ended)) counts.learned += 1
    }
  }
  return { counts, lists }
}
