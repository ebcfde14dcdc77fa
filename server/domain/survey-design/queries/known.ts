import type { Db } from '#db/client.ts'
import { readAreas } from '#domain/people/queries.ts'
import { type Definition, isQuestion, type Picture } from '#domain/surveys/schema/definition.ts'
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
    published: await readPublished(db, id),
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

/** Kinds as they were first published, points as they are now: answers since then are counted together. */
async function readPublished(db: Db, surveyId: string): Promise<Known['published']> {
  const versions = await db
    .selectFrom('survey_version')
    .select('definition')
    .where('survey_id', '=', surveyId)
    .orderBy('number')
    .execute()
  const published = new Map<string, { kind: string; points: number | null }>()
  for (const { definition } of versions)
    for (const item of (definition as Definition).items.filter(isQuestion))
      published.set(item.key, {
        kind: published.get(item.key)?.kind ?? item.kind,
        points: item.kind === 'rating' ? item.points : null,
      })
  return published
}
