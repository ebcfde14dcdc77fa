import { readAnswersTo } from '#domain/commitments/queries/open.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readConsents } from '#domain/privacy/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { readGoals, readTexts } from './queries/texts.ts'
import { standingOf } from './rules.ts'
import type { Receipt } from './schema.ts'

/** Enough to see what came of it; the others stand on the place's own page. */
const mostAnswers = 5

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
      'place.id as placeId',
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
  const standing = standingOf(row)
  const goals = await readGoals(db, responseId, language)
  // Whoever took their answers out of the counting is told of no goal, and so of nothing that was answered to one.
  const counted = standing === 'counted' ? goals.map(({ id }) => id) : []
  const place = { id: row.placeId, timeZone: row.timeZone }
  const { texts, noGoalFits } = await readTexts(db, responseId, row, language)
  return {
    survey: { slug: row.slug, title: words.get(row.titleId), nextSteps: words.get(row.nextStepsId) },
    place: { slug: row.placeSlug, name: row.placeName, isDemo: row.isDemo },
    organisation: row.organisation,
    answeredOn: row.answeredOn,
    others,
    standing,
    consents: await readConsents(db, responseId),
    texts,
    goals: goals.map(({ short }) => short),
    answers: await readAnswersTo({ db, clock }, place, counted, language, mostAnswers),
    noGoalFits,
    reportsOn: row.reportsOn,
    isReported: row.state === 'reported',
    isReportDue: row.reportsOn !== null && dayIn(row.timeZone, clock.now()) >= row.reportsOn,
  }
}
