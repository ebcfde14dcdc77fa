import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import { type Question, readSurvey } from '#domain/surveys/queries.ts'
import { ratings } from '#domain/surveys/schema.ts'
import type { QuestionResult, SurveyResults } from '../schema.ts'

/** `organisationId`: the survey's owner, for asking what else the reader may do with it. It is for no page. */
export type OwnedResults = { organisationId: string; results: SurveyResults }

/**
 * Exact counts of a survey, over all its versions: for those who may read its single responses, and so not withheld.
 * A survey beyond the scope is not found, like one that never was.
 */
export async function readResults(
  ctx: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  slug: string,
  language: string,
): Promise<Result<OwnedResults, Problem>> {
  const found = await readSurvey(ctx, slug, language)
  if (!found.ok) return found
  if (!(await isWithin(ctx.db, scope, slug))) return fail(notFound)
  const { organisation, questions, ...survey } = found.value
  const [whole, picked, rated, texts] = await Promise.all([
    countResponses(ctx.db, survey.id),
    countChoices(ctx.db, survey.id),
    countRatings(ctx.db, survey.id),
    countTexts(ctx.db, survey.id),
  ])
  const counted = { picked, rated, texts, ...whole }
  const { title, status, opensOn, closesOn, reportsOn } = survey
  const results = {
    survey: {
      ...{ slug, title, status, opensOn, closesOn, reportsOn },
      organisation: organisation.name,
      responses: whole.responses,
    },
    imported: whole.imported,
    questions: questions.map((question) => resultOf(question, counted)),
  }
  return ok({ organisationId: organisation.id, results })
}

const isWithin = async (db: Db, scope: Scope, slug: string) =>
  (await db
    .selectFrom('survey')
    .where(within(scope, 'survey', 'everything'))
    .where('survey.slug', '=', slug)
    .select('survey.id')
    .executeTakeFirst()) !== undefined

type Tally = Map<string, number>
type Counted = {
  areas: Tally
  ageBands: Tally
  picked: { byChoice: Tally; byQuestion: Tally }
  rated: Tally
  texts: Tally
}

/** Tallies go by `question/answer`, because a new version has the same keys and other ids. */
function resultOf({ key, number, text, kind, choices }: Question, counted: Counted): QuestionResult {
  const asked = { key, number, text }
  if (kind === 'open-text') {
    const of = (state: string) => counted.texts.get(`${key}/${state}`) ?? 0
    const states = { waiting: of('waiting'), held: of('held'), approved: of('approved'), hidden: of('hidden') }
    return { ...asked, kind, texts: states, answered: sum(Object.values(states)) }
  }
  const peopleOf = (choice: { id: string; key: string }) => {
    if (kind === 'area') return counted.areas.get(choice.id) ?? 0
    if (kind === 'age-band') return counted.ageBands.get(choice.key) ?? 0
    return (kind === 'rating' ? counted.rated : counted.picked.byChoice).get(`${key}/${choice.key}`) ?? 0
  }
  const all = kind === 'rating' ? ratings.map((rating) => ({ id: rating, key: rating, text: null })) : choices
  const counts = all.map((choice) => ({ key: choice.key, text: choice.text, people: peopleOf(choice) }))
  const isSeveral = kind === 'several-choices'
  const answered = isSeveral ? (counted.picked.byQuestion.get(key) ?? 0) : sum(counts.map(({ people }) => people))
  return { ...asked, kind, answered, counts }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const tally = (rows: { name: string | null; people: number }[]): Tally =>
  new Map(rows.flatMap(({ name, people }) => (name === null ? [] : [[name, people] as const])))

async function countResponses(db: Db, surveyId: string) {
  const of = (column: 'area_id' | 'age_band') =>
    db
      .selectFrom('response')
      .select([`${column} as name`, (eb) => eb.fn.countAll<number>().as('people')])
      .where('survey_id', '=', surveyId)
      .groupBy(column)
      .execute()
  const whole = await db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number>().as('responses'))
    .select((eb) => eb.fn.countAll<number>().filterWhere('source', '=', 'import').as('imported'))
    .where('survey_id', '=', surveyId)
    .executeTakeFirstOrThrow()
  return { ...whole, areas: tally(await of('area_id')), ageBands: tally(await of('age_band')) }
}

const answersOf = (db: Db, surveyId: string) =>
  db
    .selectFrom('answer')
    .innerJoin('question', 'question.id', 'answer.question_id')
    .innerJoin('survey_version', 'survey_version.id', 'question.survey_version_id')
    .where('survey_version.survey_id', '=', surveyId)

async function countChoices(db: Db, surveyId: string) {
  const byChoice = await answersOf(db, surveyId)
    .innerJoin('question_choice', (join) => join.on(sql<boolean>`question_choice.id = any(answer.choice_ids)`))
    .select(sql<string>`question.key || '/' || question_choice.key`.as('name'))
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .groupBy(['question.key', 'question_choice.key'])
    .execute()
  const byQuestion = await answersOf(db, surveyId)
    .select(['question.key as name', (eb) => eb.fn.countAll<number>().as('people')])
    .where('answer.choice_ids', 'is not', null)
    .groupBy('question.key')
    .execute()
  return { byChoice: tally(byChoice), byQuestion: tally(byQuestion) }
}

async function countRatings(db: Db, surveyId: string): Promise<Tally> {
  const rows = await answersOf(db, surveyId)
    .select(sql<string>`question.key || '/' || answer.rating`.as('name'))
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('answer.rating', 'is not', null)
    .groupBy(['question.key', 'answer.rating'])
    .execute()
  return tally(rows)
}

async function countTexts(db: Db, surveyId: string): Promise<Tally> {
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('question', 'question.id', 'contribution.question_id')
    .select(sql<string>`question.key || '/' || contribution.visibility`.as('name'))
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('contribution.survey_id', '=', surveyId)
    .groupBy(['question.key', 'contribution.visibility'])
    .execute()
  return tally(rows)
}
