import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { fitting, type Where } from './fitting.ts'

/** A part of what fits; `urgentOn`: what is overdue on that day comes first, then drafts, what is public, what is closed. */
export type Part = { limit: number; offset?: number; urgentOn?: Day }

/**
 * With the newest of its versions, the latest change first unless something is urgent. Which fit is looked up first, so
 * that only those are read.
 */
export const findRows = (db: Db, where: Where, { limit, offset = 0, urgentOn }: Part) =>
  db
    .with('page', () =>
      fitting(db, where)
        .select(['commitment.id', 'commitment.changed_at'])
        .select(urgentOn === undefined ? sql<number>`0`.as('urgency') : urgency(urgentOn).as('urgency'))
        .orderBy('urgency')
        .orderBy('commitment.changed_at', 'desc')
        .orderBy('commitment.id')
        .limit(limit)
        .offset(offset),
    )
    .selectFrom('page')
    .innerJoin('commitment', 'commitment.id', 'page.id')
    .innerJoin('organisation', 'organisation.id', 'commitment.organisation_id')
    .innerJoinLateral(
      (query) =>
        query
          .selectFrom('commitment_version')
          .selectAll()
          .whereRef('commitment_version.commitment_id', '=', 'commitment.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('version'),
      (join) => join.onTrue(),
    )
    .leftJoin('person', 'person.id', 'version.person_id')
    .select([
      ...(['commitment.id', 'commitment.public_id', 'commitment.state', 'commitment.outcome'] as const),
      ...(['commitment.revision', 'commitment.first_due', 'commitment.goal_id', 'commitment.finding_id'] as const),
      ...(['commitment.workshop_id', 'commitment.organisation_id', 'commitment.published_at'] as const),
      ...(['commitment.closed_at', 'organisation.name as organisation'] as const),
      'organisation.public_id as organisationName',
      'commitment.alliance_id',
    ])
    .select([
      ...(['version.number', 'version.stance', 'version.role', 'version.due_on', 'version.title_id'] as const),
      ...(['version.said_id', 'version.answer_id', 'version.measure_id', 'version.unit_id'] as const),
      ...(['version.baseline', 'version.baseline_on', 'version.target', 'version.at', 'person.name as by'] as const),
    ])
    .orderBy('page.urgency')
    .orderBy('page.changed_at', 'desc')
    .orderBy('page.id')
    .execute()
export type LineRow = Awaited<ReturnType<typeof findRows>>[number]

/** Nobody has touched for long what is overdue: by its last change it would come last. */
const urgency = (today: Day) => sql<number>`case
  when commitment.state = 'published' and exists (
    select from (
      select stance, due_on from commitment_version where commitment_id = commitment.id order by number desc limit 1) as newest
    where stance in ('doing', 'will') and due_on < ${today}::date) then 0
  when commitment.state = 'draft' then 1
  when commitment.state = 'published' then 2
  else 3 end`

/** Steps of several, the earliest first. */
export const findSteps = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('commitment_milestone')
    .select(['id', 'commitment_id as of', 'title_id as titleId', 'due_on as dueOn', 'done_on as doneOn'])
    .where('commitment_id', 'in', [...ids])
    .orderBy('due_on')
    .orderBy('id')
    .execute()

/** Readings of several, the earliest first. */
export const findReadings = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('commitment_reading')
    .select(['commitment_id as of', 'read_on as on', 'value'])
    .where('commitment_id', 'in', [...ids])
    .orderBy('read_on')
    .execute()

/** What the owners of several said why they are late, the newest first. */
export const findLateNotes = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('commitment_note')
    .select(['commitment_id as of', 'words_id as wordsId', 'noted_on as on'])
    .where('commitment_id', 'in', [...ids])
    .where('kind', '=', 'late')
    .orderBy('noted_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** News of one, the newest first. */
export const findNotes = (db: Db, id: string) =>
  db
    .selectFrom('commitment_note as note')
    .leftJoin('person', 'person.id', 'note.person_id')
    .select(['note.id', 'note.kind', 'note.words_id as wordsId', 'note.noted_on as on', 'note.link'])
    .select(['note.link_name as linkName', 'person.name as by'])
    .where('commitment_id', '=', id)
    .orderBy('noted_on', 'desc')
    .orderBy('note.id', 'desc')
    .execute()

/** All versions of one, the newest first. */
export const findVersions = (db: Db, id: string) =>
  db
    .selectFrom('commitment_version as version')
    .innerJoin('organisation', 'organisation.id', 'version.organisation_id')
    .leftJoin('person', 'person.id', 'version.person_id')
    .select(['number', 'stance', 'answer_id as answerId', 'due_on as dueOn', 'reason_id as reasonId', 'at'])
    .select(['title_id as titleId', 'said_id as saidId', 'role', 'measure_id as measureId', 'unit_id as unitId'])
    .select([
      'baseline',
      'target',
      'person.name as by',
      'organisation.name as organisation',
      'version.goal_id as goalId',
    ])
    .where('commitment_id', '=', id)
    .orderBy('number', 'desc')
    .execute()

/** What a finding came to, and when it was agreed. */
export const findFindingState = (db: Db, id: string) =>
  db
    .selectFrom('finding')
    .leftJoin('finding_event as event', (join) =>
      join.onRef('event.finding_id', '=', 'finding.id').on('event.kind', '=', 'agreed'),
    )
    .select(['finding.state', 'finding.public_id as publicId', 'finding.cover', 'event.at as agreedAt'])
    .where('finding.id', '=', id)
    .orderBy('event.at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

export const findWorkshop = (db: Db, id: string) =>
  db
    .selectFrom('workshop')
    .select(['id', 'public_id as publicId', 'title_id as titleId', 'held_on as heldOn'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/** Surveys and workshops that texts came through, and a workshop beside them, with their owners. */
export async function findSources(db: Db, texts: readonly string[], workshopId: string | null) {
  if (texts.length === 0 && workshopId === null) return []
  const { rows } = await sql<{ titleId: string; survey: string | null; organisation: string }>`
    with said as (select survey_id, workshop_id from contribution where public_id = any(${texts}::text[])),
    source as (
      select title_id, slug as survey, organisation_id from survey where id in (select survey_id from said)
      union
      select title_id, null, organisation_id from workshop
        where id in (select workshop_id from said) or id = ${workshopId}::uuid)
    select source.title_id as "titleId", source.survey, organisation.name as organisation
    from source join organisation on organisation.id = source.organisation_id
    order by organisation.name, source.survey, source.title_id`.execute(db)
  return rows
}

/** Workshops that have ended, of those that whoever writes may know of, the newest first. */
export const findEndedWorkshops = (db: Db, scope: Scope, limit: number) =>
  db
    .selectFrom('workshop')
    .select(['public_id as publicId', 'title_id as titleId', 'held_on as heldOn'])
    .where(within(scope, 'workshop', 'counts'))
    .where('phase', '=', 'ended')
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()

/** Organisations in whose name somebody may write. */
export const findOwners = (db: Db, scope: Scope) =>
  db
    .selectFrom('organisation')
    .select(['public_id as publicId', 'name'])
    .where('place_id', '=', scope.placeId)
    .$if(!scope.wholePlace, (query) => query.where('id', 'in', [...scope.organisationIds]))
    .orderBy('name')
    .execute()

export const findMissions = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('mission')
    .innerJoin('mission_version as version', 'version.mission_id', 'mission.id')
    .distinctOn('mission.id')
    .select(['mission.id', 'slug', 'hue', 'position', 'version.name_id as nameId'])
    .where('mission.id', 'in', [...ids])
    .orderBy('mission.id')
    .orderBy('version.number', 'desc')
    .execute()

/** Alliances that everybody reads of, and those of these ids whatever became of them, by name. */
export const findAlliances = (db: Db, placeId: string, ids: readonly string[] = []) =>
  db
    .selectFrom('alliance')
    .select(['id', 'public_id as publicId', 'name_id as nameId'])
    .where('place_id', '=', placeId)
    .where((eb) => eb.or([eb('state', '=', 'published'), ...ids.map((id) => eb('id', '=', id))]))
    .orderBy('published_at')
    .orderBy('id')
    .execute()
