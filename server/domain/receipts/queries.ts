import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readConsents } from '#domain/privacy/queries.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import { showsWords, standingOf, textState } from './rules.ts'
import type { Receipt, ReceiptText } from './schema.ts'

/** What became of one response. Throws when it is gone: look the code up right before. */
export async function readReceipt(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  responseId: string,
  language: string,
): Promise<Receipt> {
  const row = await db
    .selectFrom('response')
    .innerJoin('survey', 'survey.id', 'response.survey_id')
    .innerJoin('place', 'place.id', 'response.place_id')
    .innerJoin('organisation', 'organisation.id', 'response.organisation_id')
    .select([
      'survey.id as surveyId',
      'survey.slug',
      'survey.title_id as titleId',
      'survey.next_steps_id as nextStepsId',
    ])
    .select([
      'survey.reports_on as reportsOn',
      'survey.state',
      'response.answered_on as answeredOn',
      'organisation.name as organisation',
    ])
    .select(['response.in_analysis as inAnalysis', 'response.set_aside_state as setAsideState'])
    .select([
      'place.slug as placeSlug',
      'place.name as placeName',
      'place.is_demo as isDemo',
      'place.time_zone as timeZone',
    ])
    .where('response.id', '=', responseId)
    .executeTakeFirstOrThrow()
  const { others } = await db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number>().as('others'))
    .where('survey_id', '=', row.surveyId)
    .where('id', '<>', responseId)
    .where('counted', '=', true)
    .executeTakeFirstOrThrow()
  const words = await readWords(db, [row.titleId, row.nextStepsId], language)
  const { texts, noGoalFits } = await readTexts(db, responseId, row.timeZone, language)
  return {
    survey: { slug: row.slug, title: words.get(row.titleId), nextSteps: words.get(row.nextStepsId) },
    place: { slug: row.placeSlug, name: row.placeName, isDemo: row.isDemo },
    organisation: row.organisation,
    answeredOn: row.answeredOn,
    others,
    standing: standingOf(row),
    consents: await readConsents(db, responseId),
    texts,
    goals: await readGoals(db, responseId, language),
    noGoalFits,
    reportsOn: row.reportsOn,
    isReported: row.state === 'reported',
    isReportDue: row.reportsOn !== null && dayIn(row.timeZone, clock.now()) >= row.reportsOn,
  }
}

/** The texts in the order they were asked for, with the last decision that a person took about each. */
async function readTexts(db: Db, responseId: string, timeZone: string, language: string) {
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('question', 'question.id', 'contribution.question_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('visibility_change')
          .select(['reason', 'at', 'person_id'])
          .whereRef('visibility_change.contribution_id', '=', 'contribution.id')
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    // One's own words are one's own: what was taken out for others stands here as it was sent.
    .leftJoin('unredacted_text', 'unredacted_text.contribution_id', 'contribution.id')
    .select((eb) => eb.fn.coalesce('unredacted_text.text', 'contribution.text').as('text'))
    .select(['contribution.language', 'contribution.visibility', 'contribution.worry'])
    .select(['contribution.no_goal_fits as noGoalFits', 'question.text_id as questionId'])
    .select(['latest.reason', 'latest.at', 'latest.person_id as personId'])
    .where('contribution.response_id', '=', responseId)
    .orderBy('question.position')
    .execute()
  const words = await readWords(
    db,
    rows.map(({ questionId }) => questionId),
    language,
  )
  const texts: ReceiptText[] = rows.map((row) => {
    const state = textState(row)
    // A day beside a text that is still being read would tell that somebody read it and was worried.
    const readAt = state.kind === 'being-read' || row.personId === null ? null : row.at
    return {
      question: words.get(row.questionId),
      text: showsWords(state) ? row.text : null,
      language: row.language,
      state,
      readOn: readAt && dayIn(timeZone, readAt),
    }
  })
  return { texts, noGoalFits: rows.some((row) => row.noGoalFits) }
}

async function readGoals(db: Db, responseId: string, language: string): Promise<Words[]> {
  const rows = await db
    .selectFrom('tag')
    .innerJoin('contribution', 'contribution.id', 'tag.contribution_id')
    .innerJoin('goal', 'goal.id', 'tag.goal_id')
    .innerJoin('mission', 'mission.id', 'goal.mission_id')
    .select(
      // In the words that stand now, as on every public page; the desk shows the ones a tag was given under.
      sql<string>`(
        select short_id from goal_version as newest where newest.goal_id = goal.id
        order by newest.number desc limit 1)`.as('shortId'),
    )
    .where('contribution.response_id', '=', responseId)
    .where('contribution.counted', '=', true)
    .groupBy(['goal.id', 'mission.position', 'goal.position'])
    .orderBy('mission.position')
    .orderBy('goal.position')
    .execute()
  const shortIds = rows.map(({ shortId }) => shortId)
  const words = await readWords(db, shortIds, language)
  return shortIds.map((id) => words.get(id))
}
