import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'

/** What a goal was called before, for words that were counted in it then, and since when it is not any more. */
export type EarlierGoal = { how: 'reworded' | 'merged' | 'split'; name: Words; at: Date }
export type Trail = {
  /** Of a goal that these texts count in now: under which names and in which goals they were counted before. */
  earlier(goalId: string): EarlierGoal[]
  /** Goals that were taken out of the book with nothing in their place for these texts. */
  lost: { id: string; name: Words; at: Date }[]
}

type Move = {
  of: string
  kind: 'merge' | 'split' | 'retire'
  at: Date
  goalId: string
  shortId: string
  became: string[]
}
type Reworded = { goalId: string; oldId: string; newId: string; at: Date }

/**
 * How goals came to hold these texts: what was reworded, merged, split or taken out since somebody counted them there.
 * What was taken back left no trace of its own.
 */
export async function readTrail(db: Db, contributionIds: readonly string[], language: string): Promise<Trail> {
  if (contributionIds.length === 0) return { earlier: () => [], lost: [] }
  const [moves, reworded] = await Promise.all([findMoves(db, contributionIds), findReworded(db, contributionIds)])
  const words = await readWords(
    db,
    [...moves.map(({ shortId }) => shortId), ...reworded.flatMap(({ oldId, newId }) => [oldId, newId])],
    language,
  )
  const into = (goalId: string, seen: readonly string[] = [goalId]): Move[] =>
    moves
      .filter((move) => move.became.includes(goalId) && !seen.includes(move.goalId))
      .flatMap((move) => [move, ...into(move.goalId, [...seen, move.goalId])])
  const named = (goalId: string) => reworded.filter((each) => each.goalId === goalId)
  return {
    earlier: (goalId) => [
      ...named(goalId)
        .filter(({ oldId, newId }) => words.get(oldId).text !== words.get(newId).text)
        .map(({ oldId, at }) => ({ how: 'reworded' as const, name: words.get(oldId), at })),
      ...once(into(goalId)).map(({ kind, shortId, at }) => ({
        how: kind === 'split' ? ('split' as const) : ('merged' as const),
        ...{ name: words.get(shortId), at },
      })),
    ],
    lost: once(moves.filter(({ became }) => became.length === 0)).map(({ goalId, shortId, at }) => ({
      ...{ id: goalId, name: words.get(shortId), at },
    })),
  }
}

/** Several texts may have gone the same way: each goal is told once. */
const once = (moves: readonly Move[]): Move[] => [...new Map(moves.map((move) => [move.goalId, move])).values()]

/** Tags of these texts that went over to other goals, or came off, with the goal; the latest first. Themes are for staff. */
async function findMoves(db: Db, contributionIds: readonly string[]): Promise<Move[]> {
  const { rows } = await sql<Move>`
    select move.contribution_id as of, change.kind, change.at, move.goal_id as "goalId", version.short_id as "shortId",
      array(select distinct goal_id from goal_version where id = any(move.became)) as became
    from tag_move as move
      join code_book_change as change on change.id = move.change_id and change.kind in ('merge', 'split', 'retire')
      join goal on goal.id = move.goal_id and goal.kind = 'goal'
      join goal_version as version on version.id = move.goal_version_id
    where move.contribution_id = any(${contributionIds}::uuid[])
      and not exists (select from code_book_change as later where later.undoes = change.id)
    order by change.number desc`.execute(db)
  return rows
}

/** Goals of these texts whose words are others than those under which a text was counted first. */
async function findReworded(db: Db, contributionIds: readonly string[]): Promise<Reworded[]> {
  const { rows } = await sql<Reworded>`
    with under as (
      select tag.goal_id, tag.goal_version_id from tag where contribution_id = any(${contributionIds}::uuid[])
      union
      select move.goal_id, move.goal_version_id from tag_move as move
        join code_book_change as change on change.id = move.change_id and change.kind in ('carry', 'reword')
      where move.contribution_id = any(${contributionIds}::uuid[])
        and not exists (select from code_book_change as later where later.undoes = change.id))
    select distinct on (goal.id) goal.id as "goalId", old.short_id as "oldId", newest.short_id as "newId",
      coalesce(change.at, newest.valid_from::timestamptz) as at
    from under join goal on goal.id = under.goal_id and goal.kind = 'goal'
      join goal_version as old on old.id = under.goal_version_id
      cross join lateral (select * from goal_version where goal_id = goal.id order by number desc limit 1) as newest
      left join code_book_change as change on change.id = newest.change_id
    where old.number < newest.number
    order by goal.id, old.number`.execute(db)
  return rows
}
