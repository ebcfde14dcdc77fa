import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export const findBaselines = (db: Db, placeId: string) =>
  db.selectFrom('baseline').selectAll().where('place_id', '=', placeId).execute()

export const saveBaselineRow = (db: Db, row: Insertable<Tables['baseline']>) =>
  db
    .insertInto('baseline')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'divided_by']).doUpdateSet((eb) => ({
        table_id: eb.ref('excluded.table_id'),
        taken_on: eb.ref('excluded.taken_on'),
        source: eb.ref('excluded.source'),
        cells: eb.ref('excluded.cells'),
        person_id: eb.ref('excluded.person_id'),
        at: eb.ref('excluded.at'),
      })),
    )
    .execute()

/** Who knows whom, by the organisation's name. */
export const findReach = (db: Db, placeId: string) =>
  db
    .selectFrom('reach')
    .innerJoin('organisation', 'organisation.id', 'reach.organisation_id')
    .select(['organisation.public_id as organisation', 'organisation.name', 'divided_by as by', 'group_key as key'])
    .where('reach.place_id', '=', placeId)
    .orderBy('organisation.name')
    .orderBy('divided_by')
    .orderBy('group_key')
    .execute()

export const saveReachRow = (db: Db, row: Insertable<Tables['reach']>) =>
  db
    .insertInto('reach')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const deleteReachRow = (db: Db, organisationId: string, by: string, key: string) =>
  db
    .deleteFrom('reach')
    .where('organisation_id', '=', organisationId)
    .where('divided_by', '=', by)
    .where('group_key', '=', key)
    .execute()

export const findOrganisations = (db: Db, placeId: string) =>
  db
    .selectFrom('organisation')
    .select(['id', 'public_id as organisation', 'name'])
    .where('place_id', '=', placeId)
    .orderBy('name')
    .execute()

/** Surveys of a scope that were published, the newest first. */
export const findConsultations = (db: Db) =>
  db
    .selectFrom('survey')
    .select(['id', 'slug', 'title_id', 'state', 'opens_on as opensOn', 'closes_on as closesOn'])
    .where('state', '<>', 'draft')
    .orderBy('opens_on', (order) => order.desc().nullsLast())
    .orderBy('slug')
