import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { BookChange } from '../schema.ts'

const mostChanges = 60

/** The history of a place's code book, newest first; of one code where one is named. */
export async function readBookChanges(
  db: Db,
  placeId: string,
  language: string,
  codeId: string | null = null,
): Promise<BookChange[]> {
  const rows = await db
    .selectFrom('code_book_change as change')
    .leftJoin('person', 'person.id', 'change.person_id')
    .leftJoin('code_book_change as undone', 'undone.id', 'change.undoes')
    .select(['change.id', 'change.number', 'change.kind', 'change.at', 'person.name as by'])
    .select([
      'change.code_ids as codeIds',
      'change.details',
      'undone.kind as undoes',
      'undone.details as undoneDetails',
    ])
    .select([
      sql<number>`(select count(*) from tag_move where tag_move.change_id = change.id)`.as('moved'),
      sql<number>`(select count(*) from tag_move where tag_move.change_id = change.id and tag_move.became = '{}')`.as(
        'takenOff',
      ),
      sql<boolean>`exists (select from code_book_change as later where later.undoes = change.id)`.as('isUndone'),
      sql<boolean>`not exists (
        select from code_book_change as newer
        where newer.place_id = change.place_id and newer.number > change.number and newer.kind <> 'undo'
          and newer.code_ids && change.code_ids
          and not exists (select from code_book_change as later where later.undoes = newer.id))`.as('isNewest'),
    ])
    .where('change.place_id', '=', placeId)
    .$if(codeId !== null, (query) => query.where(sql<boolean>`${codeId}::uuid = any(change.code_ids)`))
    .orderBy('change.number', 'desc')
    .limit(mostChanges)
    .execute()
  const names = await readNames(
    db,
    rows.flatMap(({ codeIds }) => codeIds),
    language,
  )
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? [])
  return rows.map(({ codeIds, details, undoneDetails, isNewest, ...change }) => {
    const { into = [], added = [], retired = [] } = change.undoes ? (undoneDetails ?? {}) : details
    const outcome = change.kind === 'split' || change.undoes === 'split' ? added : into
    return {
      ...change,
      about: named(retired.length > 0 ? retired : codeIds.filter((id) => !outcome.includes(id))),
      into: named(outcome),
      mayUndo: change.kind !== 'undo' && !change.isUndone && isNewest,
    }
  })
}

/** Codes and missions by the words they have now. */
async function readNames(db: Db, ids: readonly string[], language: string) {
  const wanted = [...new Set(ids)]
  const { rows } = await sql<{ id: string; publicId: string | null; shortId: string }>`
    select distinct on (goal.id) goal.id, goal.public_id as "publicId", version.short_id as "shortId"
    from goal join goal_version as version on version.goal_id = goal.id
    where goal.id = any(${wanted}::uuid[]) order by goal.id, version.number desc`.execute(db)
  const { rows: missions } = await sql<{ id: string; publicId: string | null; shortId: string }>`
    select distinct on (mission.id) mission.id, null as "publicId", version.name_id as "shortId"
    from mission join mission_version as version on version.mission_id = mission.id
    where mission.id = any(${wanted}::uuid[]) order by mission.id, version.number desc`.execute(db)
  const all = [...rows, ...missions]
  const words = await readWords(
    db,
    all.map(({ shortId }) => shortId),
    language,
  )
  return new Map(all.map(({ id, publicId, shortId }) => [id, { publicId, short: words.get(shortId) }]))
}
