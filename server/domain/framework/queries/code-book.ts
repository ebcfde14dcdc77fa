import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { readTexts, readWords } from '#domain/wordings/queries.ts'
import { missingLanguages } from '../rules.ts'
import type { BookCode, BookMission, CodeBook } from '../schema.ts'

/** Every code of a place with its newest words, what it means and how often it was given; retired ones too. */
export async function readCodes(db: Db, placeId: string, language: string) {
  const rows = await db
    .selectFrom('goal')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('goal_version')
          .select(['number', 'wording_id', 'short_id'])
          .whereRef('goal_version.goal_id', '=', 'goal.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('code_guide')
          .select('definition')
          .whereRef('code_guide.goal_id', '=', 'goal.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('guide'),
      (join) => join.onTrue(),
    )
    .select(['goal.id', 'goal.public_id as publicId', 'goal.kind', 'goal.mission_id as missionId'])
    .select(['goal.retired_at as retiredAt', 'newest.number', 'newest.wording_id', 'newest.short_id'])
    .select(['guide.definition', 'goal.about_goal_id as aboutId'])
    .select(sql<number>`(select count(*) from tag where tag.goal_id = goal.id)`.as('tags'))
    .where('goal.place_id', '=', placeId)
    .orderBy('goal.position')
    .orderBy('goal.id')
    .execute()
  const ids = rows.flatMap(({ wording_id, short_id }) => [wording_id, short_id])
  const [words, texts] = await Promise.all([readWords(db, ids, language), readTexts(db, ids)])
  const missing = (...wordings: string[]) =>
    missingLanguages(wordings.map((id) => texts.get(id) ?? {}).reduce((both, each) => keysOfBoth(both, each)))
  return rows.map(({ wording_id, short_id, retiredAt, definition, ...row }) => ({
    ...row,
    text: words.get(wording_id),
    short: words.get(short_id),
    definition: definition ?? '',
    missing: missing(wording_id, short_id),
    isRetired: retiredAt !== null,
  }))
}

const keysOfBoth = (one: Record<string, string>, other: Record<string, string>) =>
  Object.fromEntries(Object.entries(one).filter(([language]) => other[language]))

/** A place's code book: missions with their goals, themes, I-statements, and what was retired. */
export async function readCodeBook(db: Db, placeId: string, language: string): Promise<CodeBook> {
  const [codes, missions, pile] = await Promise.all([
    readCodes(db, placeId, language),
    readMissions(db, placeId, language),
    db
      .selectFrom('contribution')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('place_id', '=', placeId)
      .where('no_goal_fits', '=', true)
      .executeTakeFirstOrThrow(),
  ])
  const listed = (wanted: (code: (typeof codes)[number]) => boolean): BookCode[] =>
    codes.filter((code) => wanted(code)).map(({ id: _, missionId: __, aboutId: ___, ...code }) => code)
  return {
    missions: missions.map((mission) => ({
      ...mission,
      goals: listed(({ missionId, isRetired }) => missionId === mission.id && !isRetired),
    })),
    themes: listed(({ kind, isRetired }) => kind === 'theme' && !isRetired),
    statements: listed(({ kind, isRetired }) => kind === 'i-statement' && !isRetired),
    retired: listed(({ isRetired }) => isRetired),
    noGoalFits: pile.count,
  }
}

async function readMissions(db: Db, placeId: string, language: string): Promise<Omit<BookMission, 'goals'>[]> {
  const rows = await db
    .selectFrom('mission')
    .innerJoin('mission_version as version', 'version.mission_id', 'mission.id')
    .distinctOn(['mission.position', 'mission.id'])
    .select(['mission.id', 'slug', 'hue', 'version.number', 'version.name_id', 'version.statement_id'])
    .where('mission.place_id', '=', placeId)
    .where('mission.retired_at', 'is', null)
    .orderBy('mission.position')
    .orderBy('mission.id')
    .orderBy('version.number', 'desc')
    .execute()
  const ids = rows.flatMap(({ name_id, statement_id }) => [name_id, statement_id])
  const [words, texts] = await Promise.all([readWords(db, ids, language), readTexts(db, ids)])
  return rows.map(({ name_id, statement_id, ...mission }) => ({
    ...mission,
    name: words.get(name_id),
    statement: words.get(statement_id),
    missing: missingLanguages(keysOfBoth(texts.get(name_id) ?? {}, texts.get(statement_id) ?? {})),
  }))
}

/** A mission's words in every language, for its form. */
export async function readWrittenMission(db: Db, placeId: string, slug: string) {
  const row = await db
    .selectFrom('mission')
    .innerJoin('mission_version as version', 'version.mission_id', 'mission.id')
    .select(['version.number', 'version.name_id', 'version.statement_id', 'version.source'])
    .where('mission.place_id', '=', placeId)
    .where('mission.slug', '=', slug)
    .where('mission.retired_at', 'is', null)
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const texts = await readTexts(db, [row.name_id, row.statement_id])
  return {
    number: row.number,
    written: { short: texts.get(row.name_id) ?? {}, text: texts.get(row.statement_id) ?? {}, source: row.source },
  }
}
