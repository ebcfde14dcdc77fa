import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { isBlindRowFor } from '#domain/agreement/queries/blind.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { QueueFilter } from '#domain/moderation/schema.ts'
import { sayingTheSame } from './saying-the-same.ts'
import { readTerms } from './terms.ts'

/** A filter as conditions on rows of `contribution` beside their `contribution_search`, and the index's ways to them. */
export type Narrowing = {
  conditions: RawBuilder<SqlBool>[]
  /** All of these stand in the kept keys of a text that is wanted. */
  keys: string[]
  /** The only texts that may be wanted, as a query for their ids. */
  among: RawBuilder<unknown> | undefined
  /** Whether a condition is on `contribution_search`. */
  asksWords: boolean
}

/**
 * Turns a filter into conditions; undefined where it asks for all that the scope shows. A name that is not there (an
 * organisation, a goal) wants nothing.
 *
 * @param personId of whoever looks: what they code anew in a round is not told to them by a goal
 */
export async function narrow(
  db: Db,
  scope: Scope,
  personId: string,
  filter: QueueFilter,
): Promise<Narrowing | undefined> {
  const { way, state, language, age, worry, search } = filter
  const conditions: RawBuilder<SqlBool>[] = []
  const keys: string[] = []
  const organisationId = filter.organisation ? await findOrganisation(db, scope, filter.organisation) : onlyOne(scope)
  if (organisationId !== undefined) {
    conditions.push(sql<SqlBool>`contribution.organisation_id = ${organisationId}::uuid`)
    keys.push(`o:${organisationId}`)
  }
  if (way) {
    conditions.push(sql<SqlBool>`contribution_search.way = ${way}`)
    keys.push(`w:${way}`)
  }
  if (language) {
    conditions.push(sql<SqlBool>`split_part(contribution.language, '-', 1) = ${language}`)
    keys.push(`l:${language}`)
  }
  if (age) {
    conditions.push(sql<SqlBool>`contribution.age_band = ${age}`)
    keys.push(`a:${age}`)
  }
  if (state) conditions.push(sql<SqlBool>`contribution.visibility = ${state}`)
  if (worry) conditions.push(sql<SqlBool>`contribution.worry = ${worry}`)
  const goalId = filter.goal && filter.goal !== 'none' ? await findGoal(db, scope, filter.goal) : undefined
  if (filter.goal === 'none') conditions.push(sql<SqlBool>`contribution.no_goal_fits`)
  const sameAs = await sayingTheSame(db, scope, filter)
  if (sameAs) conditions.push(sql<SqlBool>`(contribution.id in (${sameAs}) and not contribution.sealed)`)
  if (goalId)
    conditions.push(sql<SqlBool>`exists (
      select from tag where tag.contribution_id = contribution.id and tag.goal_id = ${goalId}::uuid)`)
  const terms = search ? await readTerms(db, search) : []
  for (const { like, keys: ofTerm } of terms) {
    conditions.push(sql<SqlBool>`contribution_search.words like ${like}`)
    keys.push(...ofTerm)
  }
  // What is with the safeguarding lead is not told by what it was tagged with.
  if (filter.goal)
    conditions.push(
      sql<SqlBool>`not contribution.sealed`,
      sql<SqlBool>`not ${isBlindRowFor('contribution.id', personId)}`,
    )
  // That somebody may be at risk is not found out by guessing words.
  if (search) conditions.push(sql<SqlBool>`(contribution.worry <> 'open' and not contribution.sealed)`)
  const asksWords = way !== undefined || terms.length > 0
  const tagged = goalId && sql`select contribution_id from tag where goal_id = ${goalId}::uuid`
  const among = sameAs ?? (tagged || undefined)
  return conditions.length ? { conditions, keys: [...new Set(keys)], among, asksWords } : undefined
}

/** Somebody of one organisation alone sees its rows among many of others: as good as a filter. */
const onlyOne = ({ wholePlace, organisationIds }: Scope): string | undefined =>
  wholePlace || organisationIds.length !== 1 ? undefined : organisationIds[0]

const nowhere = '00000000-0000-0000-0000-000000000000'

async function findOrganisation(db: Db, scope: Scope, publicId: string): Promise<string> {
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('place_id', '=', scope.placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return found?.id ?? nowhere
}

async function findGoal(db: Db, scope: Scope, publicId: string): Promise<string> {
  const found = await db
    .selectFrom('goal')
    .select('id')
    .where('place_id', '=', scope.placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return found?.id ?? nowhere
}
