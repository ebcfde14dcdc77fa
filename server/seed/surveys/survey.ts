import type { PlaceSees } from '#db/schema/columns.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { addDays, dayIn } from '#domain/kernel/days.ts'
import { minutesFor } from '#domain/surveys/rules/minutes.ts'
import { type Definition, type Item, isQuestion, type QuestionKind } from '#domain/surveys/schema/definition.ts'
import { newItem } from '#domain/surveys/schema/new-item.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import type { SeededPlace } from '../place.ts'

/** A question in short. What its kind has beyond these stands in `more`. */
export type QuestionTexts = {
  key: string
  kind: QuestionKind
  required?: boolean
  text: Texts
  hint?: Texts
  choices?: Record<string, Texts>
  rows?: Record<string, Texts>
  more?: Partial<Item>
}

export type SurveyTexts = {
  slug: string
  placeSees: PlaceSees
  state: 'open' | 'closed'
  allowsRepeat?: boolean
  /** Days from today. */
  opens: number
  closes: number
  reports: number
  title: Texts
  why: Texts
  nextSteps: Texts
  questions: QuestionTexts[]
  definition?: Partial<Definition>
}

export type SeededSurvey = { id: string; versionId: string; questionIds: Record<string, string> }

const listOf = (texts: Record<string, Texts>) =>
  Object.entries(texts).map(([key, text]) => ({ key, text, picture: null }))

const itemOf = ({ key, kind, required = false, text, hint = {}, choices, rows, more }: QuestionTexts): Item =>
  ({
    ...newItem(kind, key),
    ...{ required, text, hint },
    ...(choices && { choices: listOf(choices) }),
    ...(rows && { rows: listOf(rows) }),
    ...more,
  }) as Item

/** The document of a survey that was written here in short. */
export const definitionOf = ({ title, why, nextSteps, questions, definition }: SurveyTexts): Definition => ({
  ...{ title, why, nextSteps },
  audience: 'everyone',
  editions: Object.keys(title),
  consultation: { stage: null, information: {}, consideration: {} },
  asksEquality: false,
  asksContact: false,
  items: questions.map(itemOf),
  ...definition,
})

/** Saves a survey with one published version. */
export async function seedSurvey(
  tx: Tx,
  place: SeededPlace,
  organisationId: string,
  texts: SurveyTexts,
): Promise<SeededSurvey> {
  const { placeId } = place
  const today = dayIn('Europe/London', tx.clock.now())
  const definition = definitionOf(texts)
  const survey: SeededSurvey = { id: tx.ids.next(), versionId: tx.ids.next(), questionIds: {} }
  const opensOn = addDays(today, texts.opens)
  const publishedAt = new Date(`${opensOn}T08:00:00Z`)
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
      minutes: minutesFor(definition.items),
      allows_repeat: texts.allowsRepeat ?? true,
      revision: 1,
      title_id: await saveWording(tx, placeId, texts.title),
      why_id: await saveWording(tx, placeId, texts.why),
      next_steps_id: await saveWording(tx, placeId, texts.nextSteps),
    })
    .execute()
  const written = { survey_id: survey.id, number: 1, definition: JSON.stringify(definition), person_id: null }
  await tx.db
    .insertInto('survey_revision')
    .values({ ...written, at: publishedAt })
    .execute()
  await tx.db
    .insertInto('survey_version')
    .values({ ...written, id: survey.versionId, published_at: publishedAt })
    .execute()
  for (const [position, { key, kind, text }] of definition.items.filter(isQuestion).entries()) {
    const id = tx.ids.next()
    const text_id = await saveWording(tx, placeId, text)
    await tx.db
      .insertInto('question')
      .values({ id, survey_version_id: survey.versionId, key, position, kind, text_id })
      .execute()
    survey.questionIds[key] = id
  }
  return survey
}
