import type { Db } from '#db/client.ts'
import type { Day, PlaceSees } from '#db/schema/columns.ts'
import { ageBands } from '#domain/contributions/schema.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readAreas } from '#domain/people/queries.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import { surveyUnknown } from './problems.ts'
import { type AskedQuestion, faultsOf, statusOf } from './rules.ts'
import type { AnswerSheet, GivenAnswers, PublicQuestion, PublicSurvey, SurveyStatus } from './schema.ts'

/** `text` is null for age bands: their names come with the pages' own words. */
export type Choice = { id: string; key: string; text: Words | null }
export type Question = Omit<AskedQuestion, 'choices'> & {
  number: number
  text: Words
  hint: Words | null
  choices: Choice[]
}

export type Survey = {
  id: string
  versionId: string
  slug: string
  place: { id: string; slug: string; name: string; timeZone: string; isDemo: boolean }
  organisation: { id: string; name: string }
  placeSees: PlaceSees
  status: SurveyStatus
  opensOn: Day | null
  closesOn: Day | null
  reportsOn: Day | null
  minutes: number
  title: Words
  why: Words
  nextSteps: Words
  questions: Question[]
}

export type OpenSurvey = {
  slug: string
  title: Words
  why: Words
  organisation: string
  minutes: number
  closesOn: Day | null
}

const surveyRows = (db: Db) =>
  db
    .selectFrom('survey')
    .innerJoin('place', 'place.id', 'survey.place_id')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .select(['survey.id', 'survey.slug', 'survey.state', 'survey.minutes', 'survey.place_sees as placeSees'])
    .select(['survey.opens_on as opensOn', 'survey.closes_on as closesOn', 'survey.reports_on as reportsOn'])
    .select(['survey.title_id as titleId', 'survey.why_id as whyId', 'survey.next_steps_id as nextStepsId'])
    .select(['place.id as placeId', 'place.slug as placeSlug', 'place.name as placeName'])
    .select(['place.time_zone as timeZone', 'place.is_demo as isDemo'])
    .select(['organisation.id as organisationId', 'organisation.name as organisationName'])
    .where('survey.state', '<>', 'draft')

/** What a place asks today, the one that closes first on top. @param today in the place's time zone */
export async function readOpenSurveys(
  db: Db,
  place: { id: string },
  language: string,
  today: Day,
): Promise<OpenSurvey[]> {
  const rows = await surveyRows(db).where('survey.place_id', '=', place.id).where('survey.state', '=', 'open').execute()
  const open = rows.filter((row) => statusOf(row, today) === 'open')
  const words = await readWords(
    db,
    open.flatMap(({ titleId, whyId }) => [titleId, whyId]),
    language,
  )
  // A survey without a last day comes last.
  const end = (row: { closesOn: Day | null }) => row.closesOn ?? '9999'
  return open
    .sort((one, other) => end(one).localeCompare(end(other)) || one.slug.localeCompare(other.slug))
    .map((row) => ({
      slug: row.slug,
      title: words.get(row.titleId),
      why: words.get(row.whyId),
      organisation: row.organisationName,
      minutes: row.minutes,
      closesOn: row.closesOn,
    }))
}

/** A survey with the questions of its newest version, in a language. One that was never published is unknown. */
export async function readSurvey(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  slug: string,
  language: string,
): Promise<Result<Survey, Problem>> {
  const row = await surveyRows(db).where('survey.slug', '=', slug).executeTakeFirst()
  const version = row && (await newestVersion(db, row.id))
  if (!row || !version) return fail(surveyUnknown)
  const questions = await readQuestions(db, version.id, row.placeId, language)
  const words = await readWords(db, [row.titleId, row.whyId, row.nextStepsId], language)
  return ok({
    id: row.id,
    versionId: version.id,
    slug: row.slug,
    place: { id: row.placeId, slug: row.placeSlug, name: row.placeName, timeZone: row.timeZone, isDemo: row.isDemo },
    organisation: { id: row.organisationId, name: row.organisationName },
    placeSees: row.placeSees,
    status: statusOf(row, dayIn(row.timeZone, clock.now())),
    opensOn: row.opensOn,
    closesOn: row.closesOn,
    reportsOn: row.reportsOn,
    minutes: row.minutes,
    title: words.get(row.titleId),
    why: words.get(row.whyId),
    nextSteps: words.get(row.nextStepsId),
    questions,
  })
}

/** For pages: ids stay inside. */
export function publicSurvey({ place, organisation, questions, ...survey }: Survey): PublicSurvey {
  const { slug, placeSees, status, opensOn, closesOn, reportsOn, minutes, title, why, nextSteps } = survey
  return {
    ...{ slug, placeSees, status, opensOn, closesOn, reportsOn, minutes, title, why, nextSteps },
    place: { slug: place.slug, name: place.name },
    organisation: organisation.name,
    questionCount: questions.length,
  }
}

export const publicQuestion = ({ key, number, kind, required, text, hint, choices }: Question): PublicQuestion => ({
  ...{ key, number, kind, required, text, hint },
  choices: choices.map((choice) => ({ key: choice.key, text: choice.text })),
})

/** What this draft would send. */
export function answerSheet({ questions }: Survey, { submissionId, answers }: Draft): AnswerSheet {
  const faults = faultsOf(questions, answers)
  const rows = questions.map((question) => ({
    question: publicQuestion(question),
    given: [answers[question.key] ?? []].flat(),
    problem: faults.get(question.key) ?? null,
  }))
  return { submissionId, rows }
}

const newestVersion = (db: Db, surveyId: string) =>
  db
    .selectFrom('survey_version')
    .select('id')
    .where('survey_id', '=', surveyId)
    .orderBy('number', 'desc')
    .executeTakeFirst()

/** A version's questions in order. Questions about where somebody lives get the place's areas as choices. */
async function readQuestions(db: Db, versionId: string, placeId: string, language: string): Promise<Question[]> {
  const rows = await db
    .selectFrom('question')
    .select(['id', 'key', 'kind', 'required', 'text_id as textId', 'hint_id as hintId'])
    .where('survey_version_id', '=', versionId)
    .orderBy('position')
    .execute()
  const choices = await db
    .selectFrom('question_choice')
    .innerJoin('question', 'question.id', 'question_choice.question_id')
    .select(['question_choice.id', 'question_choice.key', 'question_choice.text_id as textId'])
    .select('question_choice.question_id as questionId')
    .where('question.survey_version_id', '=', versionId)
    .orderBy('question_choice.position')
    .execute()
  const areas = rows.some(({ kind }) => kind === 'area') ? await readAreas(db, placeId) : []
  const words = await readWords(
    db,
    [...rows.flatMap((row) => [row.textId, row.hintId]), ...choices.map((row) => row.textId)],
    language,
  )
  const choicesOf = (row: (typeof rows)[number]): Choice[] => {
    // A name of a place reads the same in every language.
    if (row.kind === 'area')
      return areas.map(({ id, code, name }) => ({
        id,
        key: code,
        text: { text: name, language: 'en', isFallback: true },
      }))
    if (row.kind === 'age-band') return ageBands.map((band) => ({ id: band, key: band, text: null }))
    return choices
      .filter(({ questionId }) => questionId === row.id)
      .map(({ id, key, textId }) => ({ id, key, text: words.get(textId) }))
  }
  return rows.map((row, index) => ({
    id: row.id,
    key: row.key,
    number: index + 1,
    kind: row.kind,
    required: row.required,
    text: words.get(row.textId),
    hint: row.hintId ? words.get(row.hintId) : null,
    choices: choicesOf(row),
  }))
}

export type Draft = { submissionId: string; answers: GivenAnswers }

/** What this guest has typed so far in this survey. */
export async function readDraft(db: Db, surveyId: string, guestId: string | null): Promise<Draft | undefined> {
  if (!guestId) return undefined
  return db
    .selectFrom('draft')
    .select(['submission_id as submissionId', 'answers'])
    .where('survey_id', '=', surveyId)
    .where('guest_id', '=', guestId)
    .executeTakeFirst()
}

/** What was typed under this form's id: whoever holds it made the form, even when the cookie is gone. */
export const readDraftBySubmission = (db: Db, surveyId: string, submissionId: string): Promise<Draft | undefined> =>
  db
    .selectFrom('draft')
    .select(['submission_id as submissionId', 'answers'])
    .where('survey_id', '=', surveyId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()

export type SentResponse = {
  id: string
  placeId: string
  surveyId: string
  submissionId: string
  receiptHash: string | null
}

/** The response that this form became, if it was sent. */
export async function readSent(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  submissionId: string,
): Promise<SentResponse | undefined> {
  const sent = await db
    .selectFrom('response')
    .select(['id', 'place_id as placeId', 'survey_id as surveyId', 'receipt_hash as receiptHash'])
    .where('submission_hash', 'in', keys.hashes('submission', submissionId))
    .executeTakeFirst()
  return sent && { ...sent, submissionId }
}
