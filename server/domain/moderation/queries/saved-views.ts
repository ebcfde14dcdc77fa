import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { SavedView } from '#domain/moderation/schema.ts'

/** One's own ways to look at the queue, and those that others share, by name. */
export async function readSavedViews(db: Db, scope: Scope, personId: string): Promise<SavedView[]> {
  const views = await db
    .selectFrom('queue_view')
    .innerJoin('person', 'person.id', 'queue_view.person_id')
    .select(['queue_view.public_id as publicId', 'queue_view.name', 'queue_view.asked'])
    .select(['queue_view.is_shared as isShared', 'queue_view.person_id as personId', 'person.name as by'])
    .where('queue_view.place_id', '=', scope.placeId)
    .where((eb) => eb.or([eb('queue_view.person_id', '=', personId), eb('queue_view.is_shared', '=', true)]))
    .orderBy('queue_view.name')
    .limit(100)
    .execute()
  return views.map(({ personId: owner, ...view }) => ({ ...view, isMine: owner === personId }))
}

/** The organisations of a place, for a list of choices. */
export const readOrganisationChoices = (db: Db, scope: Scope) =>
  db
    .selectFrom('organisation')
    .select(['public_id as publicId', 'name'])
    .where('place_id', '=', scope.placeId)
    .$if(!scope.wholePlace, (query) => query.where('id', 'in', [...scope.organisationIds]))
    .orderBy('name')
    .execute()
