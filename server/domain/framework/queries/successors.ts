import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

export type Successors = {
  /** Goals that stand now for what was said to this one: itself, or what it was merged or split into. */
  now(goalId: string): string[]
  /** Goals that went on as this one, and itself: whatever is tied to them speaks of it. */
  before(goalId: string): string[]
}

/** Where the retired goals of a place went on. What was taken back leads nowhere. */
export async function readSuccessors(db: Db, placeId: string): Promise<Successors> {
  const { rows } = await sql<{ id: string; became: string[] }>`
    select distinct on (goal.id) goal.id,
      array(select jsonb_array_elements_text(
        coalesce(case change.kind when 'split' then change.details->'added' else change.details->'into' end, '[]')
      )) as became
    from goal join code_book_change as change
      on change.place_id = goal.place_id and change.kind in ('merge', 'split', 'retire')
      and change.details->'retired' ? goal.id::text
      and not exists (select from code_book_change as later where later.undoes = change.id)
    where goal.place_id = ${placeId} and goal.retired_at is not null
    order by goal.id, change.number desc`.execute(db)
  const became = new Map(rows.map(({ id, became }) => [id, became]))
  const before = new Map<string, string[]>()
  const now = (goalId: string, seen: ReadonlySet<string> = new Set()): string[] => {
    const next = became.get(goalId)
    // A retired goal takes no part in a change, so there is no going in circles; a book that says otherwise ends here.
    if (!next || seen.has(goalId)) return next ? [] : [goalId]
    return [...new Set(next.flatMap((each) => now(each, new Set([...seen, goalId]))))]
  }
  for (const { id } of rows) for (const each of now(id)) before.set(each, [...(before.get(each) ?? []), id])
  return { now: (goalId) => now(goalId), before: (goalId) => [goalId, ...(before.get(goalId) ?? [])] }
}
