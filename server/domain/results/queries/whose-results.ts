import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** The survey of that name, for whoever may read its single responses; undefined for everybody else. */
export async function readWhoseResults(
  db: Db,
  actor: Actor,
  slug: string,
): Promise<{ surveyId: string; placeId: string } | undefined> {
  const survey = await db.selectFrom('survey').select('place_id').where('slug', '=', slug).executeTakeFirst()
  if (!survey || actor.kind !== 'person') return undefined
  const scope = permit(actor, 'surveys.read-responses', { placeId: survey.place_id })
  if (!scope.ok) return undefined
  return db
    .selectFrom('survey')
    .select(['id as surveyId', 'place_id as placeId'])
    .where('slug', '=', slug)
    .where(within(scope.value, 'survey', 'everything'))
    .executeTakeFirst()
}
