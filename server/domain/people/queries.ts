import type { Db } from '#db/client.ts'
import type { FigurePolicy } from '#db/schema/figures.ts'
import type { Role } from '#db/schema/people.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
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

/** Somebody with a role: for one organisation, or for the whole place. */
export type Holder = { role: Role; name: string; organisation: string | null }

/** Who works for a place, as what: by name, those for the whole place first. */
export const readHolders = (db: Db, { placeId }: Scope): Promise<Holder[]> =>
  db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.role', 'person.name', 'organisation.name as organisation'])
    .where('membership.place_id', '=', placeId)
    .orderBy('organisation.name', (order) => order.asc().nullsFirst())
    .orderBy('person.name')
    .execute()
