import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { type AskedQuestion, questionsOver } from '#domain/results/rules/questions.ts'
import { plainWords } from '#domain/results/rules/words.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { countableKinds } from '../rules/asking.ts'
import { type Askable, ofGoals, type Wording } from '../schema.ts'
import { findSharedSurveys } from '../store/answers.ts'

/** A survey whose answers may be counted. `id` is for no page. */
export type SharedSurvey = { id: string; slug: string; title: Wording; questions: AskedQuestion[] }

/** Surveys within the scope that are shared in full, each with its questions over all its versions. */
export async function readSharedSurveys(db: Db, scope: Scope, language: string): Promise<SharedSurvey[]> {
  const rows = await findSharedSurveys(db, scope)
  const words = await readWords(
    db,
    rows.map(({ title_id }) => title_id),
    language,
  )
  const surveys = new Map(rows.map(({ id, slug, title_id }) => [id, { id, slug, title: words.get(title_id) }]))
  return [...surveys.values()].map((survey) => ({
    ...survey,
    questions: questionsOver(
      rows
        .filter(({ id }) => id === survey.id)
        .map(({ versionId, number, definition }) => ({ id: versionId, number, definition })),
    ),
  }))
}

/** Everything that may be asked, in the order of a list to choose from. */
export async function readAskable(db: Db, scope: Scope, language: string): Promise<Askable[]> {
  const surveys = await readSharedSurveys(db, scope, language)
  return [
    { of: ofGoals, name: null, survey: null },
    ...surveys.flatMap(({ slug, title, questions }) =>
      questions
        .filter(({ question }) => countableKinds.includes(question.kind))
        .map(({ question, source }) => ({
          of: `${slug}/${question.key}`,
          name: plainWords(question.text, language, source),
          survey: title,
        })),
    ),
  ]
}
