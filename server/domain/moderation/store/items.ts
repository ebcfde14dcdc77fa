import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

const itemColumns = [
  'id',
  'place_id as placeId',
  'organisation_id as organisationId',
  'place_sees as placeSees',
  'survey_id as surveyId',
  'workshop_id as workshopId',
  'visibility',
  'worry',
  'sealed',
  'coding',
  'no_goal_fits as noGoalFits',
  'screened as isScreened',
  'received_at as receivedAt',
] as const

/** The item, locked until the transaction ends: decisions about it come one after the other. */
export const lockItem = (db: Db, id: string) =>
  db.selectFrom('contribution').select(itemColumns).where('id', '=', id).forUpdate().executeTakeFirst()
export type Item = NonNullable<Awaited<ReturnType<typeof lockItem>>>

/** Of these, locked in order, the ones that nobody has decided anything about. */
export const lockUntouched = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('contribution')
    .select(['id', 'place_id as placeId', 'survey_id as surveyId', 'workshop_id as workshopId'])
    .select(['text', 'visibility', 'worry'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('visibility', '=', 'waiting')
    .where('worry', '=', 'none')
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('visibility_change').select('id').whereRef('contribution_id', '=', 'contribution.id')),
      ),
    )
    .orderBy('id')
    .forUpdate('contribution')
    .execute()

/** Where these texts came in, in the order of their ids. */
export const findSources = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('contribution')
    .select(['id', 'place_id as placeId', 'survey_id as surveyId'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .execute()
