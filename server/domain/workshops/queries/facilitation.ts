import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { WorkshopPhase } from '#db/schema/workshops.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import { workshopUnknown } from '../problems.ts'
import type { LiveView } from '../rules/live.ts'
import type { LiveRole } from '../schema/live.ts'
import { readWorkshopDoor, type WorkshopDoor } from './participants.ts'

export type Facilitation = { workshop: WorkshopDoor; scope: Scope }

/** A workshop for somebody who may run it: every facilitator's command and page starts here. */
export async function readFacilitation(db: Db, actor: Actor, publicId: string): Promise<Result<Facilitation, Problem>> {
  const workshop = await readWorkshopDoor(db, publicId)
  if (!workshop) return fail(workshopUnknown)
  const scope = permit(actor, 'workshops.facilitate', workshop)
  return scope.ok ? ok({ workshop, scope: scope.value }) : scope
}

/** Unread words only to those whom the owning organisation lets read everything. The wall never. */
export function viewOf({ workshop, scope }: Facilitation, role: LiveRole, language: string): LiveView {
  const own = scope.organisationIds.includes(workshop.organisationId)
  const readsAll = own || (scope.wholePlace && workshop.placeSees === 'everything')
  return { role, language, readsWaiting: role === 'facilitator' && readsAll }
}

export type ListedWorkshop = {
  publicId: string
  title: Words
  organisation: string
  joinCode: string
  phase: WorkshopPhase
  heldOn: string
  joined: number
  activities: number
}

/** The workshops that somebody may run, newest first: their names and numbers, no words of people. */
export async function readWorkshops(db: Db, scope: Scope, language: string): Promise<ListedWorkshop[]> {
  const rows = await db
    .selectFrom('workshop')
    .innerJoin('organisation', 'organisation.id', 'workshop.organisation_id')
    .select(['workshop.public_id as publicId', 'title_id', 'organisation.name as organisation', 'phase'])
    .select(['join_code as joinCode', 'held_on as heldOn'])
    .select((eb) => [
      eb
        .selectFrom('participant')
        .whereRef('participant.workshop_id', '=', 'workshop.id')
        .where('participant.kind', '=', 'phone')
        .select(eb.fn.countAll<number>().as('n'))
        .as('joined'),
      eb
        .selectFrom('activity')
        .whereRef('activity.workshop_id', '=', 'workshop.id')
        .select(eb.fn.countAll<number>().as('n'))
        .as('activities'),
    ])
    .where(within(scope, 'workshop', 'counts'))
    .orderBy('held_on', 'desc')
    .orderBy('workshop.id', 'desc')
    .execute()
  const words = await readWords(
    db,
    rows.map(({ title_id }) => title_id),
    language,
  )
  return rows.map(({ title_id, joined, activities, ...row }) => ({
    ...row,
    title: words.get(title_id),
    joined: joined ?? 0,
    activities: activities ?? 0,
  }))
}

/** Those of a scope's own organisations, whose records it may hold: newest first. */
export async function readOwnWorkshops(
  db: Db,
  scope: Scope,
  language: string,
): Promise<{ publicId: string; title: Words | undefined }[]> {
  const rows = await db
    .selectFrom('workshop')
    .select(['public_id as publicId', 'title_id as titleId'])
    .where('place_id', '=', scope.placeId)
    .where('organisation_id', '=', sql<string>`any(${scope.organisationIds}::uuid[])`)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const titles = rows.map(({ titleId }) => titleId)
  const words = await readWords(db, titles, language)
  return rows.map(({ publicId, titleId }) => ({ publicId, title: words.get(titleId) }))
}

export type FacilitatedOrganisation = { id: string; name: string }

/** The organisations in whose name somebody may hold a workshop. */
export async function readFacilitatedOrganisations(db: Db, scope: Scope): Promise<FacilitatedOrganisation[]> {
  let query = db.selectFrom('organisation').select(['id', 'name']).where('place_id', '=', scope.placeId)
  if (!scope.wholePlace) query = query.where('id', '=', sql<string>`any(${scope.organisationIds}::uuid[])`)
  return query.orderBy('name').execute()
}
