import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { type HeldRole, type Member, type Members, pageSize } from '../schema.ts'

/** Roles that are held and roles that rest, of the people whom this scope tends. */
const heldIn = (db: Db, { placeId, wholePlace, organisationIds }: Scope) =>
  (['membership', 'resting_membership'] as const)
    .map((table) =>
      db
        .selectFrom(table)
        .select(['person_id as personId', 'role', 'organisation_id as organisationId'])
        .select(sql<boolean>`${sql.lit(table === 'resting_membership')}`.as('isResting'))
        .where('place_id', '=', placeId)
        .$if(!wholePlace, (query) => query.where(sql<SqlBool>`organisation_id = any(${organisationIds}::uuid[])`)),
    )
    .reduce((all, query) => all.unionAll(query))

/** What was typed, as a pattern in which its own signs mean themselves. */
const containing = (typed: string) => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Who works here, by name, a page at a time. `after`: whoever was the last on the page before. */
export async function readMembers(
  db: Db,
  scope: Scope,
  { search = '', after = null }: { search?: string; after?: string | null },
): Promise<Members> {
  const typed = search.trim().slice(0, 80)
  const people = () =>
    db
      .selectFrom('person')
      .where('person.id', 'in', db.selectFrom(heldIn(db, scope).as('held')).select('held.personId'))
      .$if(typed !== '', (query) =>
        query.where((eb) =>
          eb.or([eb('person.name', 'ilike', containing(typed)), eb('person.email', 'ilike', containing(typed))]),
        ),
      )
  const beyond = (id: string): Expression<SqlBool> =>
    sql<SqlBool>`(lower(person.name), person.id) > (select lower(name), id from person where id = ${id})`
  const [{ count }, found] = await Promise.all([
    people()
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
    people()
      .select(['person.id as personId', 'person.name', 'person.email'])
      .$if(after !== null, (query) => query.where(beyond(after ?? '')))
      .orderBy(sql`lower(person.name)`)
      .orderBy('person.id')
      .limit(pageSize + 1)
      .execute(),
  ])
  const page = found.slice(0, pageSize)
  return {
    people: await withRoles(db, scope, page),
    count,
    next: found.length > pageSize ? (page.at(-1)?.personId ?? null) : null,
  }
}

/** One of them; nothing where this scope does not tend them. */
export async function readMember(db: Db, scope: Scope, personId: string): Promise<Member | undefined> {
  const person = await db
    .selectFrom('person')
    .select(['id as personId', 'name', 'email'])
    .where('id', '=', personId)
    .executeTakeFirst()
  const [member] = person ? await withRoles(db, scope, [person]) : []
  return member && member.roles.length > 0 ? member : undefined
}

async function withRoles(db: Db, scope: Scope, people: Omit<Member, 'roles'>[]): Promise<Member[]> {
  if (people.length === 0) return []
  const ids = people.map(({ personId }) => personId)
  const rows = await db
    .selectFrom(heldIn(db, scope).as('held'))
    .leftJoin('organisation', 'organisation.id', 'held.organisationId')
    .select(['held.personId', 'held.role', 'held.isResting', 'organisation.public_id as publicId', 'organisation.name'])
    .where('held.personId', 'in', ids)
    .orderBy(sql`organisation.name nulls first`)
    .orderBy('held.role')
    .execute()
  const roleOf = ({ role, isResting, publicId, name }: (typeof rows)[number]): HeldRole => ({
    ...{ role, isResting },
    organisation: publicId !== null && name !== null ? { publicId, name } : null,
  })
  return people.map((person) => ({
    ...person,
    roles: rows.filter(({ personId }) => personId === person.personId).map(roleOf),
  }))
}
