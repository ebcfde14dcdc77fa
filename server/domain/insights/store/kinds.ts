import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { type KindBy, kindBys } from '../schema.ts'

// Unsafe as they are: only kinds.ts may read them, which withholds what is small.

type Row = {
  goal: string
  tells: string | null
  stance: string | null
  month: string | null
  level: number
  people: number
}
/** People who spoke to one goal by what their words tell of, by where they stand, and by the month they first spoke. */
export type UnsafeKinds = Record<KindBy, Map<string, number>>

const levels = { tells: 0b011, stance: 0b101, month: 0b110 } satisfies Record<KindBy, number>

/** By goal. @param timeZone of the place, whose months are counted */
export async function findKinds(db: Db, scope: Scope, timeZone: string): Promise<Map<string, UnsafeKinds>> {
  const { rows } = await sql<Row>`
    with speaker as (
      select tag.goal_id, max(contribution.group_size) as heads, min(contribution.received_at) as at,
        coalesce(bool_or(tag.tells_of = 'need'), false) as need,
        coalesce(bool_or(tag.tells_of = 'strength'), false) as strength,
        coalesce(bool_or(tag.stance = 'for'), false) as pro,
        coalesce(bool_or(tag.stance = 'against'), false) as con,
        coalesce(bool_or(tag.stance = 'mixed'), false) as mixed
      from contribution
      join tag on tag.contribution_id = contribution.id
      join goal on goal.id = tag.goal_id and goal.kind = 'goal'
      where contribution.counted and ${within(scope, 'contribution', 'counts')}
      group by tag.goal_id, contribution.source, contribution.response_id, contribution.participant_id),
    kind as (
      select goal_id, heads,
        case when strength then 'strength' when need then 'need' end as tells,
        case when con or mixed then 'against' when pro then 'for' end as stance,
        to_char(at at time zone ${timeZone}, 'YYYY-MM') as month
      from speaker)
    select goal_id as goal, tells, stance, month, grouping(tells, stance, month) as level, sum(heads)::integer as people
    from kind group by goal_id, grouping sets ((tells), (stance), (month))`.execute(db)
  const goals = new Map<string, UnsafeKinds>()
  for (const { goal, level, people, ...row } of rows) {
    const kinds = goals.get(goal) ?? { tells: new Map(), stance: new Map(), month: new Map() }
    for (const by of kindBys) {
      const group = row[by]
      // Whose words nobody has marked is no group: how far the coding has come says nothing of them.
      if (level === levels[by] && group !== null) kinds[by].set(group, people)
    }
    goals.set(goal, kinds)
  }
  return goals
}

/**
 * Codes that stand beside a goal on the same texts, with how many people said both. Wordings of the newest version.
 * @param kept how many by code, where that is known; else they are counted
 */
export async function findBeside(db: Db, scope: Scope, goalId: string, kept?: ReadonlyMap<string, number>) {
  const both = kept
    ? sql`select * from unnest(${[...kept.keys()]}::uuid[], ${[...kept.values()]}::integer[]) as both_said(goal_id, heads)`
    : sql`
      select distinct on (other.goal_id, contribution.source, contribution.response_id, contribution.participant_id)
        other.goal_id, contribution.group_size as heads
      from tag
      join contribution on contribution.id = tag.contribution_id
      join tag other on other.contribution_id = tag.contribution_id and other.goal_id <> tag.goal_id
      where tag.goal_id = ${goalId} and contribution.counted and ${within(scope, 'contribution', 'counts')}
      order by other.goal_id, contribution.source, contribution.response_id, contribution.participant_id,
        contribution.group_size desc`
  const { rows } = await sql<{
    kind: 'goal' | 'theme' | 'i-statement'
    publicId: string
    shortId: string
    people: number
  }>`
    with beside as (${both})
    select goal.kind, goal.public_id as "publicId", version.short_id as "shortId", sum(beside.heads)::integer as people
    from beside join goal on goal.id = beside.goal_id and goal.retired_at is null
    join lateral (
      select short_id from goal_version where goal_version.goal_id = goal.id order by number desc limit 1) version on true
    group by goal.id, version.short_id order by people desc, goal.position`.execute(db)
  return rows
}
