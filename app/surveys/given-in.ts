import { type GivenAnswers, questionOfField } from '#domain/surveys/schema/answers.ts'
import type { GivenToScreen, PublicScreen } from '#domain/surveys/schema/public.ts'

/** What was given to one screen, by part, out of all answers by field. */
export const givenIn = ({ key }: Pick<PublicScreen, 'key'>, given: GivenAnswers): GivenToScreen =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([field]) => questionOfField(field) === key)
      .map(([field, values]) => [field.slice(key.length + 1), values]),
  )
