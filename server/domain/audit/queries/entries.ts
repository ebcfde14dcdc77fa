import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { addDays, endOfDay } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { AuditChoices, AuditedEntry, AuditFilter, AuditPage } from '../schema.ts'

/** Entries of a page: some screens of them. */
const usualPage = 50

type Asked = { filter: AuditFilter; timeZone: string; after: string | null; most?: number }

/** A page of a place's log, the newest first. However long the log is, a page of it takes as long. */
export async function readEntries(
  db: Db,
  { placeId }: Scope,
  { filter, timeZone, after, most = usualPage }: Asked,
): Promise<AuditPage> {
  const { who, what, thing, from, to } = filter
  const [cursorAt, cursorId] = after?.split('~') ?? []
  const rows = await db
    .selectFrom('audit_entry as entry')
    .leftJoin('person', 'person.id', 'entry.person_id')
    .leftJoin('audit_link as link', 'link.entry_id', 'entry.id')
    .select(['entry.id', 'link.seq', 'at', 'person.name', 'actor', 'session', 'verb', 'reason', 'details'])
    .select(['thing_kind as thingKind', 'thing_id as thingId'])
    .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('cursorAt'))
    .where('entry.place_id', '=', placeId)
    .$if(who === 'guest' || who === 'system', (query) =>
      // Along the index of persons: entries without one stand together there.
      query.where('entry.person_id', 'is', null).where('actor', '=', who as 'guest'),
    )
    .$if(who !== '' && who !== 'guest' && who !== 'system', (query) => query.where('entry.person_id', '=', who))
    .$if(what !== '', (query) => query.where('verb', '=', what))
    .$if(thing !== '', (query) => query.where('thing_id', '=', thing))
    .$if(from !== '', (query) => query.where('at', '>=', endOfDay(addDays(from, -1), timeZone)))
    .$if(to !== '', (query) => query.where('at', '<', endOfDay(to, timeZone)))
    .$if(cursorAt !== undefined, (query) =>
      query.where(sql<boolean>`(at, entry.id) < (${cursorAt}::timestamptz, ${cursorId}::uuid)`),
    )
    .orderBy('at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(most + 1)
    .execute()
  const last = rows.length > most ? rows[most - 1] : undefined
  return {
    entries: rows.slice(0, most).map(({ cursorAt: _, ...entry }): AuditedEntry => entry),
    next: last ? `${last.cursorAt}~${last.id}` : null,
  }
}

/**
 * Whom and what the log speaks of. Leaps from one value to the next along an index: as many steps as there are values,
 * and not as many as there are entries.
 */
export async function readChoices(db: Db, { placeId }: Scope): Promise<AuditChoices> {
  const [people, verbs] = await Promise.all([
    sql<{ id: string; name: string | null }>`
      with recursive leap as (
        select (select person_id from audit_entry where place_id = ${placeId} and person_id is not null
          order by person_id limit 1) as id
        union all
        select (select person_id from audit_entry where place_id = ${placeId} and person_id > leap.id
          order by person_id limit 1) from leap where leap.id is not null)
      select leap.id, name from leap left join person on person.id = leap.id
      where leap.id is not null order by name nulls last, leap.id`.execute(db),
    sql<{ verb: string }>`
      with recursive leap as (
        select (select verb from audit_entry where place_id = ${placeId} order by verb limit 1) as verb
        union all
        select (select verb from audit_entry where place_id = ${placeId} and verb > leap.verb order by verb limit 1)
          from leap where leap.verb is not null)
      select verb from leap where verb is not null`.execute(db),
  ])
  return { people: people.rows, verbs: verbs.rows.map(({ verb }) => verb) }
}
