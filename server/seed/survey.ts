import type { PlaceSees } from '#db/schema/columns.ts'
import type { QuestionKind } from '#db/schema/surveys.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { addDays, dayIn } from '#domain/kernel/days.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import type { SeededPlace } from './place.ts'

export type QuestionTexts = {
  key: string
  kind: QuestionKind
  required?: boolean
  text: Texts
  hint?: Texts
  choices?: Record<string, Texts>
}

export type SurveyTexts = {
  slug: string
  placeSees: PlaceSees
  state: 'open' | 'closed'
  /** Days from today. */
  opens: number
  closes: number
  reports: number
  minutes: number
  title: Texts
  why: Texts
  nextSteps: Texts
  questions: QuestionTexts[]
}

export type SeededSurvey = {
  id: string
  versionId: string
  questions: Map<string, { id: string; choices: Map<string, string> }>
}

/** Saves a survey with one published version. */
export async function seedSurvey(
  tx: Tx,
  place: SeededPlace,
  organisationId: string,
  texts: SurveyTexts,
): Promise<SeededSurvey> {
  const { placeId } = place
  const today = dayIn('Europe/London', tx.clock.now())
  const survey: SeededSurvey = { id: tx.ids.next(), versionId: tx.ids.next(), questions: new Map() }
  const opensOn = addDays(today, texts.opens)
  await tx.db
    .insertInto('survey')
    .values({
      id: survey.id,
      slug: texts.slug,
      place_id: placeId,
      organisation_id: organisationId,
      place_sees: texts.placeSees,
      state: texts.state,
      opens_on: opensOn,
      closes_on: addDays(today, texts.closes),
      reports_on: addDays(today, texts.reports),
      minutes: texts.minutes,
      title_id: await saveWording(tx, placeId, texts.title),
      why_id: await saveWording(tx, placeId, texts.why),
      next_steps_id: await saveWording(tx, placeId, texts.nextSteps),
    })
    .execute()
  await tx.db
    .insertInto('survey_version')
    .values({ id: survey.versionId, survey_id: survey.id, number: 1, published_at: new Date(`${opensOn}T08:00:00Z`) })
    .execute()
  for (const [position, question] of texts.questions.entries()) {
    const seeded = { id: tx.ids.next(), choices: new Map<string, string>() }
    await tx.db
      .insertInto('question')
      .values({
        id: seeded.id,
        survey_version_id: survey.versionId,
        key: question.key,
        position,
        kind: question.kind,
        required: question.required ?? false,
        text_id: await saveWording(tx, placeId, question.text),
        hint_id: question.hint ? await saveWording(tx, placeId, question.hint) : null,
      })
      .execute()
    for (const [index, [key, text]] of Object.entries(question.choices ?? {}).entries()) {
      const id = tx.ids.next()
      await tx.db
        .insertInto('question_choice')
        .values({ id, question_id: seeded.id, key, position: index, text_id: await saveWording(tx, placeId, text) })
        .execute()
      seeded.choices.set(key, id)
    }
    survey.questions.set(question.key, seeded)
  }
  return survey
}
