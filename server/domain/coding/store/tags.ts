import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Stance, TagAsKept, TellsOf } from '#db/schema/contributions.ts'

export type Tag = {
  goalId: string
  versionId: string
  personId: string | null
  at: Date
  stance: Stance | null
  tellsOf: TellsOf | null
}

export const findTags = (db: Db, contributionId: string): Promise<Tag[]> =>
  db
    .selectFrom('tag')
    .select(['goal_id as goalId', 'goal_version_id as versionId', 'person_id as personId', 'at', 'stance'])
    .select('tells_of as tellsOf')
    .where('contribution_id', '=', contributionId)
    .execute()

/**
 * Codes by their ids, held so that none of them is retired, merged or split before the transaction ends. Where that is
 * going on it waits, and then finds what became of them.
 */
export const holdCodes = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('goal')
        .select(['id', 'public_id as publicId', 'place_id as placeId', 'kind', 'retired_at as retiredAt'])
        .where('id', 'in', ids)
        .orderBy('id')
        .forShare()
        .execute()
export type HeldCode = Awaited<ReturnType<typeof holdCodes>>[number]

/** What the code book made of a tag of this text; undefined where it touched none. */
export async function findBecame(db: Db, contributionId: string, goalId: string): Promise<string[] | undefined> {
  const { rows } = await sql<{ goalIds: string[] }>`
    select array(select distinct goal_id from goal_version where id = any(move.became)) as "goalIds"
    from tag_move as move join code_book_change as change on change.id = move.change_id
    where move.contribution_id = ${contributionId} and move.goal_id = ${goalId} and change.kind <> 'undo'
      and not exists (select from code_book_change as later where later.undoes = change.id)
    order by change.number desc limit 1`.execute(db)
  return rows[0]?.goalIds
}

/** The version of each code that somebody saw, or its newest. */
export async function findVersions(db: Db, wanted: ReadonlyMap<string, number | undefined>) {
  if (wanted.size === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('goal_version')
    .select(['goal_id', 'id', 'number'])
    .where('goal_id', 'in', [...wanted.keys()])
    .orderBy('number')
    .execute()
  const versions = new Map<string, string>()
  const isFound = new Set<string>()
  for (const { goal_id, id, number } of rows) {
    if (!isFound.has(goal_id)) versions.set(goal_id, id)
    if (number === wanted.get(goal_id)) isFound.add(goal_id)
  }
  return versions
}

export const findShortName = async (db: Db, goalId: string): Promise<string> => {
  const { rows } = await sql<{ text: string }>`
    select wording_text.text from goal_version
      join wording on wording.id = goal_version.short_id
      join wording_text on wording_text.wording_id = wording.id and wording_text.language = wording.source_language
    where goal_version.goal_id = ${goalId} order by goal_version.number desc limit 1`.execute(db)
  return rows[0]?.text ?? ''
}

export async function writeTags(db: Db, contributionId: string, tags: readonly Tag[]): Promise<void> {
  const goalIds = tags.map(({ goalId }) => goalId)
  await db
    .deleteFrom('tag')
    .where('contribution_id', '=', contributionId)
    .$if(goalIds.length > 0, (query) => query.where('goal_id', 'not in', goalIds))
    .execute()
  if (tags.length === 0) return
  await db
    .insertInto('tag')
    .values(
      tags.map(({ goalId, versionId, personId, at, stance, tellsOf }) => ({
        ...{ contribution_id: contributionId, goal_id: goalId, goal_version_id: versionId },
        ...{ person_id: personId, at, stance, tells_of: tellsOf },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['contribution_id', 'goal_id']).doUpdateSet((eb) => ({
        goal_version_id: eb.ref('excluded.goal_version_id'),
        person_id: eb.ref('excluded.person_id'),
        at: eb.ref('excluded.at'),
        stance: eb.ref('excluded.stance'),
        tells_of: eb.ref('excluded.tells_of'),
      })),
    )
    .execute()
}

export const setNoGoalFits = (db: Db, contributionId: string, noGoalFits: boolean) =>
  db.updateTable('contribution').set({ no_goal_fits: noGoalFits }).where('id', '=', contributionId).execute()

/** The log of tagging of one text, oldest first. */
export const findCodings = (db: Db, contributionId: string) =>
  db
    .selectFrom('coding_change')
    .select(['id', 'goal_version_ids as versionIds', 'no_goal_fits as noGoalFits', 'tags', 'undoes'])
    .select(['person_id as personId', 'book_change_id as bookChangeId', 'coding_was as codingWas', 'at'])
    .where('contribution_id', '=', contributionId)
    .orderBy('at')
    .orderBy('id')
    .execute()
export type CodingLine = Awaited<ReturnType<typeof findCodings>>[number]

/** Tags of a line from before they were kept whole: their giver and time are the line's. */
export async function tagsOfVersions(db: Db, line: CodingLine): Promise<TagAsKept[]> {
  if (line.versionIds.length === 0) return []
  const versions = await db
    .selectFrom('goal_version')
    .select(['id', 'goal_id'])
    .where('id', 'in', line.versionIds)
    .execute()
  return versions.map(({ id, goal_id }) => ({
    ...{ goalId: goal_id, versionId: id, personId: line.personId, at: line.at.toISOString() },
    ...{ stance: null, tellsOf: null, parts: [] },
  }))
}

/** Ids of a place's contributions by their public ones. */
export const findIds = (db: Db, placeId: string, publicIds: readonly string[]) =>
  db
    .selectFrom('contribution')
    .select(['id', 'public_id as publicId'])
    .where('place_id', '=', placeId)
    .where('public_id', 'in', publicIds)
    .orderBy('id')
    .execute()
