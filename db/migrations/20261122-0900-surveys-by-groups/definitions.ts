import { type Kysely, sql } from 'kysely'

type Texts = Record<string, string>
type OldQuestion = {
  id: string
  key: string
  kind: 'open-text' | 'single-choice' | 'several-choices' | 'rating' | 'area' | 'age-band'
  required: boolean
  text: Texts
  hint: Texts | null
}
type OldChoice = { questionId: string; key: string; text: Texts }

/** A wording's texts by language. */
const textsOf = (column: string) => sql<Texts>`(
  select jsonb_object_agg(language, text) from wording_text where wording_text.wording_id = ${sql.ref(column)})`

/** Writes the document of each version from the rows that held it until now. */
export async function definitionsOfVersions(db: Kysely<unknown>): Promise<void> {
  const { rows: versions } = await sql<{ id: string; title: Texts; why: Texts; nextSteps: Texts; source: string }>`
    select survey_version.id, ${textsOf('survey.title_id')} as title, ${textsOf('survey.why_id')} as why,
      ${textsOf('survey.next_steps_id')} as "nextSteps", wording.source_language as source
    from survey_version
    join survey on survey.id = survey_version.survey_id
    join wording on wording.id = survey.title_id`.execute(db)
  for (const { id, source, ...texts } of versions) {
    const { rows: questions } = await sql<OldQuestion>`
      select id, key, kind, required, ${textsOf('text_id')} as text, ${textsOf('hint_id')} as hint
      from question where survey_version_id = ${id} order by position`.execute(db)
    const { rows: choices } = await sql<OldChoice>`
      select question_id as "questionId", question_choice.key, ${textsOf('question_choice.text_id')} as text
      from question_choice join question on question.id = question_choice.question_id
      where question.survey_version_id = ${id} order by question_choice.position`.execute(db)
    const languages = new Set([source, ...Object.keys(texts.title)])
    const definition = {
      ...texts,
      audience: 'everyone',
      editions: [...languages],
      consultation: { stage: null, information: {}, consideration: {} },
      asksEquality: false,
      asksContact: false,
      items: questions.map((question) => itemOf(question, choices)),
    }
    await sql`update survey_version set definition = ${JSON.stringify(definition)}::jsonb where id = ${id}`.execute(db)
  }
}

function itemOf({ id, hint, ...question }: OldQuestion, choices: readonly OldChoice[]) {
  const common = { ...question, hint: hint ?? {}, picture: null, easyPicture: null, showIf: null }
  const own = choices
    .filter(({ questionId }) => questionId === id)
    .map(({ key, text }) => ({ key, text, picture: null }))
  if (question.kind === 'open-text') return { ...common, longest: 10_000 }
  if (question.kind === 'single-choice') return { ...common, choices: own, other: false }
  if (question.kind === 'several-choices') return { ...common, choices: own, other: false, least: null, most: null }
  return question.kind === 'rating' ? { ...common, points: 5, low: {}, high: {} } : common
}
