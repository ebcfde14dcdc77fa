import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** Counted words that a scope may read, and that speak to the goal. */
export const findReadable = (db: Db, scope: Scope, goalId: string, publicId: string) =>
  db
    .selectFrom('shown_contribution as said')
    .innerJoin('tag', 'tag.contribution_id', 'said.id')
    .select('said.id')
    .where('said.public_id', '=', publicId)
    .where('said.counted', '=', true)
    .where('tag.goal_id', '=', goalId)
    .where(within(scope, 'said', 'moderated-text'))
    .executeTakeFirst()

export async function countEvidence(db: Db, findingId: string): Promise<{ links: number; last: number }> {
  return db
    .selectFrom('finding_evidence')
    .select([sql<number>`count(*)`.as('links'), sql<number>`coalesce(max(number), 0)`.as('last')])
    .where('finding_id', '=', findingId)
    .executeTakeFirstOrThrow()
}

/** The same twice is once. */
export async function insertEvidence(db: Db, row: Insertable<Tables['finding_evidence']>): Promise<{ isNew: boolean }> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('finding_evidence')
    .values(row)
    .onConflict((conflict) => conflict.columns(['finding_id', 'contribution_id']).doNothing())
    .executeTakeFirst()
  return { isNew: (rows ?? 0n) > 0n }
}

export async function deleteEvidence(db: Db, findingId: string, number: number): Promise<{ isGone: boolean }> {
  const { numDeletedRows } = await db
    .deleteFrom('finding_evidence')
    .where('finding_id', '=', findingId)
    .where('number', '=', number)
    .executeTakeFirst()
  return { isGone: numDeletedRows > 0n }
}

/**
 * What a finding stands on, in order. Words only where they are shown now and this reader may read them: all of them, or
 * with `quotesOnly` those that may be quoted.
 */
export const findEvidence = (db: Db, scope: Scope, findingId: string, quotesOnly: boolean) =>
  db
    .selectFrom('finding_evidence as link')
    .leftJoin('shown_contribution as said', (join) =>
      join
        .onRef('said.id', '=', 'link.contribution_id')
        .on('said.counted', '=', true)
        .on(within(scope, 'said', 'moderated-text'))
        .$call((on) => (quotesOnly ? on.on('said.may_quote', '=', true) : on)),
    )
    .leftJoin('survey', 'survey.id', 'said.survey_id')
    .leftJoin('workshop', 'workshop.id', 'said.workshop_id')
    .select(['link.number', 'said.public_id as publicId', 'said.text', 'said.language'])
    .select(sql<string | null>`coalesce(survey.title_id, workshop.title_id)`.as('titleId'))
    .where('link.finding_id', '=', findingId)
    .orderBy('link.number')
    .execute()

/** Findings that were agreed and stand on one of these texts, the latest first, with the goal in its words of now. */
export async function findBuiltOn(db: Db, contributionIds: readonly string[], limit: number) {
  const { rows } = await sql<{ state: 'agreed' | 'withdrawn'; agreedAt: Date; shortId: string }>`
    select finding.state, agreed.at as "agreedAt", newest.short_id as "shortId"
    from finding
    cross join lateral (
      select max(at) as at from finding_event where finding_id = finding.id and kind = 'agreed') as agreed
    cross join lateral (
      select short_id from goal_version where goal_id = finding.goal_id order by number desc limit 1) as newest
    where finding.state in ('agreed', 'withdrawn') and agreed.at is not null
      and finding.id in (
        select finding_id from finding_evidence where contribution_id = any(${contributionIds}::uuid[]))
    order by agreed.at desc, finding.id limit ${limit}`.execute(db)
  return rows
}
