import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Visibility } from '#db/schema/contributions.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { inAnalysis } from './in-analysis.ts'

/**
 * The contributions of an export, in the order they came in. What was taken out of the counting has no row. Words
 * are there only when they are approved, no worry is open, and their response is not set aside. A text under an open worry
 * has its row, because the rows add up to the counts, and looks like any that moderators hold: area and age band only in
 * rows that the holder may read in full, because together with the words they can tell who spoke. A translation, into
 * English where there is one, goes where the words go, once a moderator stands by it.
 *
 * @param timeZone of the place, whose days are given
 */
export const exportedRows = (db: Db, scope: Scope, timeZone: string) =>
  db
    .selectFrom('contribution')
    .leftJoin('survey', 'survey.id', 'contribution.survey_id')
    .leftJoin('workshop', 'workshop.id', 'contribution.workshop_id')
    .leftJoin('question', 'question.id', 'contribution.question_id')
    .leftJoin('area', 'area.id', 'contribution.area_id')
    .select(['contribution.id', 'contribution.public_id', 'contribution.source', 'contribution.language'])
    .select(['contribution.coding', 'contribution.group_size'])
    .select(['contribution.no_goal_fits', 'contribution.counted', 'contribution.may_quote'])
    .select(['survey.slug as survey', 'workshop.public_id as workshop', 'question.key as question'])
    .select(({ selectFrom }) => {
      const readInFull = within(scope, 'contribution', 'everything')
      return [
        sql<Visibility>`case when contribution.visibility = 'approved' and contribution.worry = 'open' then 'held'
          else contribution.visibility end`.as('visibility'),
        sql<string>`to_char(contribution.received_at at time zone ${timeZone}, 'YYYY-MM-DD')`.as('day'),
        sql<string | null>`case when ${readInFull} then area.code end`.as('area'),
        sql<string | null>`case when ${readInFull} then contribution.age_band end`.as('age_band'),
        sql<string | null>`case when ${mayRead} then contribution.text end`.as('text'),
        sql<{ text: string; language: string } | null>`case when ${mayRead} then (
          select json_build_object('text', translation.text, 'language', translation.language) from translation
          where contribution_id = contribution.id and translation.text is not null and not needs_look
          order by translation.language <> 'en', translation.language limit 1) end`.as('translation'),
        selectFrom('tag')
          .select(sql<string[]>`coalesce(array_agg(tag.goal_id), '{}')`.as('ids'))
          .whereRef('tag.contribution_id', '=', 'contribution.id')
          .as('goalIds'),
      ]
    })
    .where(within(scope, 'contribution', 'moderated-text'))
    .where(inAnalysis('contribution'))
    .orderBy('contribution.id')

/** The next of them. @param after id of the last row of the batch before, null for the first */
export const findExportBatch = (db: Db, scope: Scope, timeZone: string, after: string | null, limit: number) =>
  exportedRows(db, scope, timeZone)
    .$if(after !== null, (query) => query.where('contribution.id', '>', after))
    .limit(limit)
    .execute()

/**
 * How many rows there are, and how many bytes the longest text and the longest translation of any take at the most. From
 * the few translations to what they translate: asked for each row, they took a fifth of the time of reading all rows.
 */
export const measureExport = (db: Db, scope: Scope) =>
  db
    .selectFrom('contribution')
    .select(({ selectFrom }) => [
      sql<number>`count(*)::int`.as('rows'),
      sql<number>`coalesce(max(octet_length(contribution.text)) filter (where ${mayRead}), 0)`.as('text'),
      selectFrom('translation')
        .innerJoin('contribution', 'contribution.id', 'translation.contribution_id')
        .select(sql<number>`coalesce(max(octet_length(translation.text)), 0)`.as('bytes'))
        .where(within(scope, 'contribution', 'moderated-text'))
        .$asScalar()
        .$notNull()
        .as('translation'),
    ])
    .where(within(scope, 'contribution', 'moderated-text'))
    .where(inAnalysis('contribution'))
    .executeTakeFirstOrThrow()

const mayRead = sql`contribution.visibility = 'approved' and contribution.worry <> 'open'
  and not contribution.withheld`

export type ExportedContribution = Awaited<ReturnType<typeof findExportBatch>>[number]
