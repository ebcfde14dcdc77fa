import type { Db } from '#db/client.ts'
import { readAreas } from '#domain/people/queries.ts'
import type { Definition, Picture } from '#domain/surveys/schema/definition.ts'
import { isSymbol } from '#domain/surveys/schema/symbols.ts'
import type { Known } from '../rules/check-definition.ts'

/** What the place has, and what was published before: what a definition is held against. */
export async function readKnown(
  db: Db,
  { id, placeId }: { id: string; placeId: string },
  definition: Definition,
): Promise<Known> {
  const hashes = picturesOf(definition).flatMap(({ source, name }) => (source === 'file' ? [name] : []))
  const files = hashes.length
    ? await db
        .selectFrom('stored_file')
        .select('hash')
        .where('place_id', '=', placeId)
        .where('hash', 'in', [...new Set(hashes)])
        .execute()
    : []
  const stored = new Set(files.map(({ hash }) => hash))
  return {
    areas: (await readAreas(db, placeId)).map(({ code }) => code),
    hasPicture: (source, name) => (source === 'symbol' ? isSymbol(name) : stored.has(name)),
    publishedKinds: await readPublishedKinds(db, id),
  }
}

function picturesOf({ items }: Definition): Picture[] {
  const own = items.flatMap((item) => [item.picture, item.easyPicture])
  const parts = items.flatMap((item) => [
    ...('rows' in item ? item.rows : []),
    ...('choices' in item ? item.choices : []),
  ])
  return [...own, ...parts.map(({ picture }) => picture)].filter((picture) => picture !== null)
}

async function readPublishedKinds(db: Db, surveyId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('question')
    .innerJoin('survey_version', 'survey_version.id', 'question.survey_version_id')
    .select(['question.key', 'question.kind'])
    .where('survey_version.survey_id', '=', surveyId)
    .orderBy('survey_version.number', 'desc')
    .execute()
  return new Map(rows.map(({ key, kind }) => [key, kind]))
}
