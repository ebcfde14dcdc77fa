import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

export type Successors = {
  /** Goals that stand now for what was said to this one: itself, or what it was merged or split into. */
  now(goalId: string): string[]
  /** Goals that went on as this one, and itself: whatever is tied to them speaks of it. */
  before(goalId: string): string[]
}

/**
 * Where the retired goals of a place went on. A change that was taken back leads nowhere, and the parts of a split that was
 * lead back to the whole: what was promised for a part meanwhile speaks to it, as the choices and tags of the part do.
 */
export async function readSuccessors(db: Db, placeId: string): Promise<Successors> {
  const { rows } = await sql<{ id: string; became: string[] }>`
    with change as (
      select *, exists (select from code_book_change as later where later.undoes = change.id) as is_undone
      from code_book_change as change where place_id = ${placeId} and kind in ('merge', 'split', 'retire')
    )
    select goal.id, coalesce(
      (select coalesce(case kind when 'split' then details->'added' else details->'into' end, '[]')
        from change where details->'retired' ? goal.id::text and not is_undone order by number desc limit 1),
      (select details->'retired' from change where kind = 'split' and details->'added' ? goal.id::text and is_undone),
      '[]') as became
    from goal where goal.place_id = ${placeId} and goal.retired_at is not null
    order by goal.id`.execute(db)
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
