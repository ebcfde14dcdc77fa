import type { Db } from '#db/client.ts'
import type { FigurePolicy } from '#db/schema/figures.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { placeUnknown } from './problems.ts'

export type Place = {
  id: string
  slug: string
  name: string
  timeZone: string
  isDemo: boolean
  smallCellPublic: number
  smallCellStaff: number
  /** Whether small counts are withheld with all that would give them away, or everything is rounded. */
  figurePolicy: FigurePolicy
}
export type Area = { id: string; code: string; name: string }

const placeColumns = [
  'id',
  'slug',
  'name',
  'time_zone as timeZone',
  'is_demo as isDemo',
  'small_cell_public as smallCellPublic',
  'small_cell_staff as smallCellStaff',
  'figure_policy as figurePolicy',
] as const

/** The place that a URL names. */
export async function readPlace(db: Db, slug: string): Promise<Result<Place, Problem>> {
  const place = await db.selectFrom('place').select(placeColumns).where('slug', '=', slug).executeTakeFirst()
  return place ? ok(place) : fail(placeUnknown)
}

/** The place that a row belongs to. Throws when there is none: a row cannot name a place that is not there. */
export const readPlaceById = (db: Db, id: string): Promise<Place> =>
  db.selectFrom('place').select(placeColumns).where('id', '=', id).executeTakeFirstOrThrow()

export const readPlaces = (db: Db): Promise<Place[]> =>
  db.selectFrom('place').select(placeColumns).orderBy('name').execute()

export const readAreas = (db: Db, placeId: string): Promise<Area[]> =>
  db.selectFrom('area').select(['id', 'code', 'name']).where('place_id', '=', placeId).orderBy('position').execute()
