import type { Db } from '#db/client.ts'
import type { Place } from '#domain/people/queries.ts'
import { readPublished } from '../aggregate.ts'
import type { Figure } from '../schema.ts'

/** How many people of an area took part, as published last; null before the first publication. */
export async function readOpenArea(db: Db, place: Place, code: string): Promise<Figure | null> {
  const published = await readPublished(db, place)
  return published?.figures.heard.byArea.cells.find(({ key }) => key === code)?.people ?? null
}
