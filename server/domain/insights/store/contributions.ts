import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Stance, TellsOf } from '#db/schema/contributions.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { inAnalysis } from './in-analysis.ts'

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
        sql<number>`count(*) filter (where not contribution.counted and ${inAnalysis('contribution')})`.as('setAside'),
        counting(sql`contribution.visibility in ('approved', 'hidden')`).as('read'),
        counting(sql`contribution.coding = 'none'`).as('notTagged'),
        counting(sql`contribution.no_goal_fits`).as('noGoalFits'),
        counting(sql`not (${textShared})`).as('countsOnly'),
      ]
    })
    .where(within(scope, 'contribution', 'counts'))
    .executeTakeFirstOrThrow()

/** Longer words are not quoted: cutting them would put an end into somebody's mouth. */
export const longestQuote = 700

/** What people must have agreed to: a quote among staff and in reports, or a public page. */
export type Leave = 'may_quote' | 'may_publish'
/** `about`: id of a goal or a mission; `id`: the contribution's name in links. */
export type QuoteRow = {
  about: string
  id: string
  text: string
  language: string
  stance: Stance | null
  tellsOf: TellsOf | null
  title_id: string
}

/**
 * Words that may be quoted, by goal or by mission (`about` is its id): at most one of each person, drawn by lot, surveys and workshops taking turns. The
 * lot is the contribution's public id, which is random, so it falls the same way each time.
 *
 * @param goalIds the goals to quote for
 * @param each how many quotes a goal gets at most
 * @param leave what their people must have agreed to: a quote among staff and in reports, or a public page
 * @param also another code that the same words must carry
 */
export const findQuotes = (
  db: Db,
  scope: Scope,
  goalIds: readonly string[],
  each: number,
  by: 'goal' | 'mission' = 'goal',
  leave: Leave = 'may_quote',
  also: string | null = null,
): Promise<QuoteRow[]> => {
  const about = by === 'goal' ? sql<string>`goal.id` : sql<string>`goal.mission_id`
  return db
    .with('of_person', (query) =>
      query
        .selectFrom('shown_contribution as said')
        .innerJoin('tag', 'tag.contribution_id', 'said.id')
        .innerJoin('goal', 'goal.id', 'tag.goal_id')
        .distinctOn([about, 'said.response_id', 'said.participant_id'])
        .select([about.as('about'), 'said.id', lot.as('lot'), 'tag.stance', 'tag.tells_of'])
        .select((eb) => eb.fn.coalesce('said.survey_id', 'said.workshop_id').as('source'))
        .where('tag.goal_id', 'in', goalIds)
        .where(within(scope, 'said', 'moderated-text'))
        .where('said.counted', '=', true)
        .where(`said.${leave}`, '=', true)
        .$if(also !== null, (said) =>
          said.where(
            sql<boolean>`exists (select from tag other where other.contribution_id = said.id and other.goal_id = ${also})`,
          ),
        )
        .where(sql<boolean>`char_length(said.text) <= ${longestQuote}`)
        .orderBy(about)
        .orderBy('said.response_id')
        .orderBy('said.participant_id')
        .orderBy(lot)
        // One of several goals of a mission on the same words, the same one each time.
        .orderBy('goal.id'),
    )
    .with('turn', (query) =>
      query
        .selectFrom('of_person')
        .select(['about', 'id', 'lot', 'stance', 'tells_of'])
        // Sources take turns, and in each of them needs and strengths, and who is for and who against.
        .select(sql<number>`row_number() over (partition by about, source, stance, tells_of order by lot)`.as('turn')),
    )
    .with('ranked', (query) =>
      query
        .selectFrom('turn')
        .select(['about', 'id', 'stance', 'tells_of'])
        // A source's later words never come before another's first ones: most of them need no rank at all. Who speaks
        // against comes first in each turn, so that dissent is kept however few they are.
        .select(
          sql<number>`row_number() over (
            partition by about order by turn, (stance in ('against', 'mixed')) is not true, lot)`.as('rank'),
        )
        .where('turn', '<=', each),
    )
    .selectFrom('ranked')
    .innerJoin('contribution', 'contribution.id', 'ranked.id')
    .leftJoin('survey', 'survey.id', 'contribution.survey_id')
    .leftJoin('workshop', 'workshop.id', 'contribution.workshop_id')
    .select(['ranked.about', 'contribution.public_id as id', 'contribution.text', 'contribution.language'])
    .select(['ranked.stance', 'ranked.tells_of as tellsOf'])
    .select(sql<string>`coalesce(survey.title_id, workshop.title_id)`.as('title_id'))
    .where('rank', '<=', each)
    .orderBy('ranked.about')
    .orderBy('rank')
    .execute()
}

/** Bytes compare quicker than letters of a language. */
const lot = sql<string>`said.public_id collate "C"`
