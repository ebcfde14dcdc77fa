import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** From here on a transaction sees the database as it stood at its first question. Must be its first statement. */
export const freezeMoment = (db: Db) => sql`set transaction isolation level repeatable read`.execute(db)

/** Surveys that a pack counts, each with its newest version. @param openOnly those that everybody may find */
export const findSurveys = (db: Db, scope: Scope, openOnly: boolean) =>
  db
    .selectFrom('survey')
    .innerJoin('survey_version as version', 'version.survey_id', 'survey.id')
    .distinctOn('survey.slug')
    .select(['survey.slug', 'survey.title_id', 'version.number as version'])
    .select(['survey.opens_on as opensOn', 'survey.closes_on as closesOn'])
    .where('survey.state', '<>', 'draft')
    .where(within(scope, 'survey', 'counts'))
    .$if(openOnly, (query) => query.where('survey.access', '=', 'everyone'))
    .orderBy('survey.slug')
    .orderBy('version.number', 'desc')
    .execute()

/** Workshops that a pack counts, the first one first. @param endedOnly those that are over */
export const findWorkshops = (db: Db, scope: Scope, endedOnly: boolean) =>
  db
    .selectFrom('workshop')
    .select(['title_id', sql<string>`held_on`.as('heldOn')])
    .where(within(scope, 'workshop', 'counts'))
    .$if(endedOnly, (query) => query.where('phase', '=', 'ended'))
    .orderBy('held_on')
    .orderBy('public_id')
    .execute()
