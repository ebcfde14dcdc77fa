import type { FigurePolicy } from '#db/schema/figures.ts'
import type { OrganisationKind } from '#db/schema/people.ts'
import type { Membership } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { slugOf } from './rules.ts'
import {
  insertAreas,
  insertDistricts,
  insertMemberships,
  insertOrganisation,
  insertPerson,
  insertPlace,
  updatePlace,
} from './store.ts'

type Writer = Pick<Tx, 'db' | 'ids'>

/** A postcode district, and the area it lies in where all of it lies in one. */
export type District = { code: string; area: string | null }

/** Makes a place, with its areas in the order given and the postcode districts it reaches into. */
export async function savePlace(
  tx: Writer,
  input: { name: string; slug?: string; isDemo?: boolean; areas?: string[]; districts?: District[] },
): Promise<{ id: string; slug: string }> {
  const place = { id: tx.ids.next(), slug: input.slug ?? slugOf(input.name), name: input.name }
  await insertPlace(tx.db, { ...place, is_demo: input.isDemo ?? false })
  const areas = (input.areas ?? []).map((name, position) => ({
    id: tx.ids.next(),
    place_id: place.id,
    code: slugOf(name),
    name,
    position,
  }))
  if (areas.length) await insertAreas(tx.db, areas)
  const districts = (input.districts ?? []).map(({ code, area }) => ({
    place_id: place.id,
    code,
    area_id: areas.find(({ name }) => name === area)?.id ?? null,
  }))
  if (districts.length) await insertDistricts(tx.db, districts)
  return place
}

export async function saveOrganisation(
  tx: Writer,
  placeId: string,
  name: string,
  kind: OrganisationKind,
): Promise<string> {
  const id = tx.ids.next()
  await insertOrganisation(tx.db, { id, place_id: placeId, public_id: tx.ids.publicId(), name, kind })
  return id
}

/** @param person without e-mail and password nobody can sign in as them, but in demo mode */
export async function savePerson(
  tx: Writer,
  person: { name: string; email?: string; passwordHash?: string },
  memberships: readonly Membership[],
): Promise<string> {
  const id = tx.ids.next()
  await insertPerson(tx.db, {
    id,
    name: person.name,
    email: person.email ?? null,
    password_hash: person.passwordHash ?? null,
  })
  await insertMemberships(
    tx.db,
    memberships.map(({ placeId, organisationId, role }) => ({
      id: tx.ids.next(),
      person_id: id,
      place_id: placeId,
      organisation_id: organisationId,
      role,
    })),
  )
  return id
}

/** How a place keeps small counts secret. Whoever calls has checked them. */
export async function saveFigureRules(
  tx: Writer,
  placeId: string,
  rules: { smallCellPublic: number; smallCellStaff: number; policy: FigurePolicy },
): Promise<void> {
  await updatePlace(tx.db, placeId, {
    small_cell_public: rules.smallCellPublic,
    small_cell_staff: rules.smallCellStaff,
    figure_policy: rules.policy,
  })
}
