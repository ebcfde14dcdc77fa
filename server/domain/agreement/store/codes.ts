import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { CodeKind } from '#db/schema/framework.ts'

type Chosen = { id: string; publicId: string; kind: CodeKind; isRetired: boolean; name: string }

/** Codes of a place by their public ids, with a name to speak of them. */
export async function findChosen(db: Db, placeId: string, publicIds: readonly string[]): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select goal.id, goal.public_id as "publicId", goal.kind, goal.retired_at is not null as "isRetired",
      coalesce((
        select wording_text.text from goal_version
          join wording on wording.id = goal_version.short_id
          join wording_text on wording_text.wording_id = wording.id and wording_text.language = wording.source_language
        where goal_version.goal_id = goal.id order by goal_version.number desc limit 1), '') as name
    from goal where goal.place_id = ${placeId} and goal.public_id = any(${publicIds}::text[])
    order by goal.id`.execute(db)
  return rows
}

/** Of these codes, the ones that still stand. */
export async function findStanding(db: Db, codeIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from goal where id = any(${codeIds}::uuid[]) and retired_at is null`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
