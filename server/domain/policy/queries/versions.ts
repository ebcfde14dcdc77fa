import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'
import { versionUnknown } from '../problems.ts'
import { type Policy, type PolicyVersion, ruleCodes, type UsedRule, type WrittenPolicy } from '../schema.ts'

const written = (db: Db, placeId: string) =>
  db
    .selectFrom('policy_version')
    .select(['number', 'opening', 'rules', 'at'])
    .where('place_id', '=', placeId)
    .orderBy('number', 'desc')
    .limit(1)

/** The rules that hold now, in every language; null in a place that has written none of its own. */
export async function readWrittenPolicy(db: Db, placeId: string): Promise<WrittenPolicy | null> {
  const found = await written(db, placeId).executeTakeFirst()
  return found ? ({ opening: found.opening, rules: found.rules } as WrittenPolicy) : null
}

/**
 * The rules of a place in one language: those that hold, or an earlier version.
 * @returns null where the place has written none of its own: then those hold that every place begins with
 */
export async function readPolicy(
  db: Db,
  { id, timeZone }: Place,
  language: string,
  number?: number,
): Promise<Result<Policy | null, Problem>> {
  const found = await written(db, id)
    .$if(number !== undefined, (query) => query.where('number', '=', number as number))
    .executeTakeFirst()
  if (!found) return number === undefined ? ok(null) : fail(versionUnknown)
  return ok({
    number: found.number,
    since: dayIn(timeZone, found.at),
    opening: wordsIn(found.opening, language, 'en'),
    rules: ruleCodes.flatMap((code) => {
      const rule = found.rules[code]
      return rule ? [{ code, name: wordsIn(rule.name, language, 'en'), text: wordsIn(rule.text, language, 'en') }] : []
    }),
  })
}

/** Every version that a place has written, the newest first. Names of writers are for the place's own staff. */
export async function readPolicyVersions(db: Db, { id, timeZone }: Place): Promise<PolicyVersion[]> {
  const rows = await db
    .selectFrom('policy_version')
    .leftJoin('person', 'person.id', 'policy_version.person_id')
    .select(['policy_version.number', 'policy_version.at', 'person.name as by'])
    .where('policy_version.place_id', '=', id)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ number, at, by }) => ({ number, since: dayIn(timeZone, at), by }))
}

/** A rule as it read when it was used. */
export async function readUsedRule(
  db: Db,
  placeId: string,
  code: UsedRule['code'],
  at: Date,
  language: string,
): Promise<UsedRule> {
  const found = await written(db, placeId).where('at', '<=', at).executeTakeFirst()
  const rule = found?.rules[code]
  if (!found || !rule) return { code, name: null, text: null, version: null }
  return {
    ...{ code, version: found.number },
    name: wordsIn(rule.name, language, 'en'),
    text: wordsIn(rule.text, language, 'en'),
  }
}
