import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'

/** Whole numbers of the contributions within the scope; all but `setAside` speak of those that are counted. */
export const findContributionNumbers = (db: Db, scope: Scope) =>
  db
    .selectFrom('contribution')
    .select(() => {
      const counting = (condition: Expression<SqlBool>) =>
        sql<number>`count(*) filter (where contribution.counted and ${condition})`
      const textShared = within(scope, 'contribution', 'moderated-text')
      return [
        counting(sql`true`).as('contributions'),
        sql<number>`count(*) filter (where not contribution.counted)`.as('setAside'),
        counting(sql`contribution.visibility in ('approved', 'hidden')`).as('read'),
        counting(sql`contribution.coding = 'none'`).as('notTagged'),
        counting(sql`contribution.no_goal_fits`).as('noGoalFits'),
        counting(sql`not (${textShared})`).as('countsOnly'),
      ]
    })
    .where(within(scope, 'contribution', 'counts'))
    .executeTakeFirstOrThrow()

/** Longer words are not quoted: cutting them would put an end into somebody's mouth. */
const longestQuote = 700

/**
 * Words that may be quoted, by goal: at most one of each person, drawn by lot (the lot is the contribution's random id,
 * so it falls the same way each time), surveys and workshops taking turns.
 *
 * @param goalIds the goals to quote for
 * @param each how many quotes a goal gets at most
 */
export const findQuotes = (db: Db, scope: Scope, goalIds: readonly string[], each: number) =>
  db
    .with('lot', (query) =>
      query
        .selectFrom('shown_contribution as said')
        .innerJoin('tag', 'tag.contribution_id', 'said.id')
        .select(['tag.goal_id as goal', 'said.public_id as id', 'said.text', 'said.language'])
        .select(['said.survey_id', 'said.workshop_id', sql<string>`md5(said.public_id)`.as('lot')])
        .select(
          sql<number>`row_number() over (
            partition by tag.goal_id, said.response_id, said.participant_id order by md5(said.public_id))`.as(
            'ofPerson',
          ),
        )
        .where('tag.goal_id', 'in', goalIds)
        .where(within(scope, 'said', 'moderated-text'))
        .where('said.counted', '=', true)
        .where('said.may_quote', '=', true)
        .where(sql<boolean>`char_length(said.text) <= ${longestQuote}`),
    )
    .with('turn', (query) =>
      query
        .selectFrom('lot')
        .selectAll()
        .select(sql<number>`row_number() over (partition by goal, survey_id, workshop_id order by lot)`.as('turn'))
        .where('ofPerson', '=', 1),
    )
    .with('ranked', (query) =>
      query
        .selectFrom('turn')
        .selectAll()
        .select(sql<number>`row_number() over (partition by goal order by turn, lot)`.as('rank')),
    )
    .selectFrom('ranked')
    .leftJoin('survey', 'survey.id', 'ranked.survey_id')
    .leftJoin('workshop', 'workshop.id', 'ranked.workshop_id')
    .select(['ranked.goal', 'ranked.id', 'ranked.text', 'ranked.language'])
    .select(sql<string>`coalesce(survey.title_id, workshop.title_id)`.as('title_id'))
    .where('rank', '<=', each)
    .orderBy('ranked.goal')
    .orderBy('rank')
    .execute()
