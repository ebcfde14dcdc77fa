import { type Expression, type SqlBool, sql } from 'kysely'
import type { PlaceSees } from '#db/schema/columns.ts'
import type { Scope } from './permissions.ts'

type OwnedRow = { place_id: string; organisation_id: string; place_sees: PlaceSees }

const levels: PlaceSees[] = ['counts', 'moderated-text', 'everything']

/**
 * Narrows a query to a scope: rows of the actor's own organisations, and for a role that reaches the whole place
 * also rows whose owner lets the place see at least `least`.
 *
 * @param table the table or alias with place_id, organisation_id and place_sees
 */
export function within(scope: Scope, table: string, least: PlaceSees): Expression<SqlBool> {
  const column = (name: keyof OwnedRow) => sql.ref(`${table}.${name}`)
  const own = sql<SqlBool>`${column('organisation_id')} = any(${scope.organisationIds}::uuid[])`
  const shared = sql<SqlBool>`${column('place_sees')} = any(${levels.slice(levels.indexOf(least))}::text[])`
  const reach = scope.wholePlace ? sql<SqlBool>`(${own} or ${shared})` : own
  return sql<SqlBool>`(${column('place_id')} = ${scope.placeId} and ${reach})`
}

/** What a scope covers, in the place it is of: two readers of the same people read the same figures. */
export const coverOf = ({ wholePlace, organisationIds }: Pick<Scope, 'wholePlace' | 'organisationIds'>): string =>
  wholePlace && organisationIds.length === 0 ? 'place' : `${wholePlace} ${organisationIds.toSorted().join(' ')}`
