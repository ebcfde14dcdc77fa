import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { CodeKind } from '#db/schema/framework.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { codingToUndo } from './rules.ts'
import type { CodingEntry, CodingNote, GivenTag, SideCode } from './schema.ts'
import { findParts } from './store/parts.ts'

/** The codes a contribution has, goals in the board's order first, each in the wording it was given under. */
export async function readGivenTags(db: Db, contributionId: string, language: string): Promise<GivenTag[]> {
  const tags = await db
    .selectFrom('tag')
    .innerJoin('goal_version as given', 'given.id', 'tag.goal_version_id')
    .innerJoin('goal', 'goal.id', 'tag.goal_id')
    .leftJoin('mission', 'mission.id', 'goal.mission_id')
    .select(['goal.id', 'goal.public_id as goalId', 'goal.kind', 'mission.hue', 'given.short_id', 'given.wording_id'])
    .select(['tag.stance', 'tag.tells_of as tellsOf'])
    .select(
      // An undo brings old words back as a version of their own: the same words are not an older wording.
      sql<boolean>`given.wording_id <> (
        select newest.wording_id from goal_version as newest where newest.goal_id = goal.id
        order by newest.number desc limit 1)`.as('isOldWording'),
    )
    .where('tag.contribution_id', '=', contributionId)
    .orderBy(sql`mission.position nulls last`)
    .orderBy('goal.kind', 'desc')
    .orderBy('goal.position')
    .execute()
  const words = await readWords(
    db,
    tags.flatMap(({ short_id, wording_id }) => [short_id, wording_id]),
    language,
  )
  const parts = await findParts(db, contributionId)
  return tags.map(({ id, short_id, wording_id, ...tag }) => ({
    ...tag,
    short: words.get(short_id),
    text: words.get(wording_id),
    parts: parts.filter((part) => part.goalId === id).map(({ starts, ends }) => ({ starts, ends })),
  }))
}

/** What a place tags with beside the goals of its missions, in the order in which it came up. */
export async function readSideCodes(
  db: Db,
  placeId: string,
  language: string,
): Promise<Record<Exclude<CodeKind, 'goal'>, SideCode[]>> {
  const rows = await db
    .selectFrom('goal')
    .innerJoin('goal_version as version', 'version.goal_id', 'goal.id')
    .distinctOn(['goal.position', 'goal.id'])
    .select(['goal.public_id as id', 'goal.kind', 'version.number', 'version.short_id', 'version.wording_id'])
    .where('goal.place_id', '=', placeId)
    .where('goal.kind', '<>', 'goal')
    .where('goal.retired_at', 'is', null)
    .orderBy('goal.position')
    .orderBy('goal.id')
    .orderBy('version.number', 'desc')
    .execute()
  const words = await readWords(
    db,
    rows.flatMap(({ short_id, wording_id }) => [short_id, wording_id]),
    language,
  )
  const of = (kind: CodeKind) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ id, number, short_id, wording_id }) => ({
        ...{ id, number, short: words.get(short_id), text: words.get(wording_id) },
      }))
  return { theme: of('theme'), 'i-statement': of('i-statement') }
}

/** Codes by their public ids, for commands: those of other places are left out, retired ones are not. */
export async function readCodeIds(db: Db, placeId: string, publicIds: readonly string[]): Promise<Map<string, string>> {
  if (publicIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('goal')
    .select(['id', 'public_id as publicId'])
    .where('place_id', '=', placeId)
    .where('public_id', 'in', publicIds)
    .execute()
  return new Map(rows.map(({ id, publicId }) => [publicId, id]))
}

/** Notes that colleagues left beside a text, oldest first. */
export const readNotes = async (db: Db, contributionId: string, personId: string): Promise<CodingNote[]> => {
  const rows = await db
    .selectFrom('coding_note as note')
    .leftJoin('person', 'person.id', 'note.person_id')
    .select(['note.id', 'note.at', 'note.text', 'note.person_id as personId', 'person.name as by'])
    .where('note.contribution_id', '=', contributionId)
    .where('note.removed_at', 'is', null)
    .orderBy('note.at')
    .orderBy('note.id')
    .execute()
  return rows.map(({ personId: by, ...note }) => ({ ...note, isMine: by === personId }))
}

/** The log of tagging of one text, oldest first, and whether a person's last change of it can be taken back. */
export async function readCodings(
  db: Db,
  contributionId: string,
  language: string,
): Promise<{ entries: CodingEntry[]; canUndo: boolean; newest: string | null }> {
  const codings = await db
    .selectFrom('coding_change as change')
    .leftJoin('person', 'person.id', 'change.person_id')
    .leftJoin('code_book_change as book', 'book.id', 'change.book_change_id')
    .select([
      'change.id',
      'change.at',
      'person.name as by',
      'change.goal_version_ids',
      'change.no_goal_fits as noGoalFits',
      'change.tags',
    ])
    .select(['change.undoes', 'change.book_change_id as bookChangeId', 'change.person_id as personId'])
    .select('book.kind as book')
    .where('contribution_id', '=', contributionId)
    .orderBy('change.at')
    .orderBy('change.id')
    .execute()
  const versionIds = [...new Set(codings.flatMap(({ goal_version_ids }) => goal_version_ids))]
  const versions = versionIds.length
    ? await db.selectFrom('goal_version').select(['id', 'short_id']).where('id', 'in', versionIds).execute()
    : []
  const words = await readWords(
    db,
    versions.map(({ short_id }) => short_id),
    language,
  )
  const wordsOf = new Map(versions.map(({ id, short_id }) => [id, words.get(short_id)]))
  const undone = new Set(codings.map(({ undoes }) => undoes))
  return {
    canUndo: codingToUndo(codings) !== undefined,
    newest: codings.at(-1)?.id ?? null,
    entries: codings.map(({ id, goal_version_ids, tags, at, by, noGoalFits, undoes, book }) => ({
      ...{ kind: 'coding' as const, at, by, noGoalFits, book },
      isUndo: undoes !== null,
      isUndone: undone.has(id),
      goals: goal_version_ids.flatMap((version) => {
        const [name, tag] = [wordsOf.get(version), tags?.find(({ versionId }) => versionId === version)]
        if (!name) return []
        return { ...name, stance: tag?.stance ?? null, tellsOf: tag?.tellsOf ?? null, parts: tag?.parts.length ?? 0 }
      }),
    })),
  }
}
