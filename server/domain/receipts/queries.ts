import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { readAnswersTo } from '#domain/commitments/queries/answers.ts'
import { readFindingsBuiltOn } from '#domain/findings/queries/built-on.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { readPublishedWithin } from '#domain/insights/queries/published.ts'
import type { Context } from '#domain/kernel/context.ts'
import { type Place, readPlaceById } from '#domain/people/queries.ts'
import { readConsents, readWithdrawal } from '#domain/privacy/queries.ts'
import { readPromised } from '#domain/promises/queries/promised.ts'
import type { Promised } from '#domain/promises/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { findReadTexts, readGoals } from './queries/goals.ts'
import { readQuoted } from './queries/quoted.ts'
import { readTexts } from './queries/texts.ts'
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
    .select(['response.answered_on as answeredOn', 'organisation.name as organisation'])
    .select(['response.in_analysis as inAnalysis', 'response.set_aside_state as setAsideState'])
    .select(['response.received_at as receivedAt', 'place.id as placeId', 'place.is_demo as isDemo'])
    .where('response.id', '=', responseId)
    .executeTakeFirstOrThrow()
  const { others } = await db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number>().as('others'))
    .where('survey_id', '=', row.surveyId)
    .where('id', '<>', responseId)
    .where('counted', '=', true)
    .executeTakeFirstOrThrow()
  const standing = standingOf(row)
  const place = await readPlaceById(db, row.placeId)
  const [words, thread, read, consents, publishedWith, promised] = await Promise.all([
    readWords(db, [row.titleId, row.nextStepsId], language),
    readThread({ db, clock }, place, standing === 'counted' ? responseId : null, language),
    readTexts(db, responseId, { placeId: place.id, timeZone: place.timeZone }, language),
    readConsents(db, responseId),
    standing === 'taken-out' ? readPublishedWith(db, place, responseId, row.receivedAt) : null,
    readPromised({ db, clock }, place, { id: row.surveyId }, language),
  ])
  return {
    survey: { slug: row.slug, title: words.get(row.titleId), nextSteps: words.get(row.nextStepsId) },
    place: { slug: place.slug, name: place.name, isDemo: row.isDemo },
    organisation: row.organisation,
    answeredOn: row.answeredOn,
    others,
    standing,
    ...{ consents, ...read, ...thread, publishedWith },
    contacts: read.texts.some(({ mayAnswer }) => mayAnswer) ? await readHelpContacts(db, place.id, language) : [],
    // The database holds that a response has a survey.
    promised: promised as Promised,
  }
}

type Thread = Pick<Receipt, 'goals' | 'goneGoals' | 'quoted' | 'findings' | 'answers'>

/**
 * What followed from words that were read: the goals they count in, where they are quoted, what was concluded, and what was
 * promised. @param responseId null where they are not counted: then nothing follows
 */
async function readThread(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Place,
  responseId: string | null,
  language: string,
): Promise<Thread> {
  const texts = responseId === null ? [] : await findReadTexts(db, responseId)
  const { goals, goneGoals, counting, followed } = await readGoals(db, place, texts, language)
  const ids = texts.map(({ id }) => id)
  const [{ quoted, beside }, findings, { lines, isMore }] = await Promise.all([
    readQuoted(db, place, texts, counting),
    readFindingsBuiltOn(db, place, ids, language),
    readAnswersTo({ db, clock }, place, followed, language, mostAnswers),
  ])
  const told = lines.map((line) => ({ ...line, quotesYou: line.goalNames.some((name) => beside.has(name)) }))
  return { goals, goneGoals, quoted, findings, answers: { lines: told, isMore } }
}

/** The day on which figures were published last while these answers counted. */
async function readPublishedWith(db: Db, place: Place, responseId: string, receivedAt: Date): Promise<Day | null> {
  const until = await readWithdrawal(db, responseId, 'analysis')
  return until && readPublishedWithin(db, place, receivedAt, until)
}
