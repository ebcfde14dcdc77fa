import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { FindingState } from '#db/schema/findings.ts'

type Where = { placeId: string; cover: string }

/** Findings with their newest text and the hand that wrote it, the latest change first. */
export const findFindings = (db: Db, { placeId, cover }: Where, states: readonly FindingState[], limit: number) =>
  newest(db)
    .where('finding.place_id', '=', placeId)
    .where('finding.cover', '=', cover)
    .where('finding.state', 'in', states)
    .orderBy('finding.changed_at', 'desc')
    .limit(limit)
    .execute()

export const findFinding = (db: Db, { placeId, cover }: Where, publicId: string) =>
  newest(db)
    .select(['finding.revision', 'finding.frozen', 'finding.frozen_at'])
    .where('finding.place_id', '=', placeId)
    .where('finding.cover', '=', cover)
    .where('finding.public_id', '=', publicId)
    .executeTakeFirst()

/** Of the goal: the name that it has now, also where it was retired since. */
const newest = (db: Db) =>
  db
    .selectFrom('finding')
    .innerJoin('goal', 'goal.id', 'finding.goal_id')
    .leftJoin('mission', 'mission.id', 'goal.mission_id')
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('finding_text')
          .selectAll()
          .whereRef('finding_text.finding_id', '=', 'finding.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('text'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('goal_version')
          .select(['wording_id', 'short_id', 'number'])
          .whereRef('goal_version.goal_id', '=', 'goal.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('wording'),
      (join) => join.onTrue(),
    )
    .leftJoin('person', 'person.id', 'text.person_id')
    .select(['finding.id', 'finding.public_id as publicId', 'finding.state', 'finding.goal_id as goalId'])
    .select(['finding.changed_at as changedAt', 'person.name as by'])
    .select(['text.claim', 'text.strength', 'text.why', 'text.limits'])
    .select(['goal.public_id as goal', 'mission.hue', 'mission.id as missionId'])
    .select(['wording.wording_id as textId', 'wording.short_id as shortId', 'wording.number as wording'])
    .select(
      sql<string | null>`(select name_id from mission_version where mission_id = goal.mission_id
        order by number desc limit 1)`.as('missionNameId'),
    )

export const findEvents = (db: Db, findingId: string) =>
  db
    .selectFrom('finding_event')
    .leftJoin('person', 'person.id', 'finding_event.person_id')
    .select(['finding_event.id', 'kind', 'words', 'person.name as by', 'at', 'text_number as number'])
    .where('finding_id', '=', findingId)
    .orderBy('at', 'desc')
    .orderBy('finding_event.id', 'desc')
    .execute()

export const findTexts = (db: Db, findingId: string) =>
  db
    .selectFrom('finding_text')
    .leftJoin('person', 'person.id', 'finding_text.person_id')
    .select(['number', 'claim', 'strength', 'why', 'limits', 'person.name as by', 'changed_at as at'])
    .where('finding_id', '=', findingId)
    .orderBy('number', 'desc')
    .execute()

export const findName = async (db: Db, personId: string): Promise<string | null> =>
  (await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst())?.name ?? null
