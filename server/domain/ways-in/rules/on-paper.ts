import type { Survey } from '#domain/surveys/queries/survey.ts'
import { type GivenAnswers, isGiven } from '#domain/surveys/schema/answers.ts'
import { questionsShown } from '#domain/surveys/schema/conditions.ts'
import { type Item, isQuestion } from '#domain/surveys/schema/definition.ts'

/** A sheet cannot be sent back to whoever filled it in: what they left out is no reason to refuse the rest. */
export const asOnPaper = (survey: Survey): Survey => ({
  ...survey,
  definition: { ...survey.definition, items: survey.definition.items.map(withoutDuties) },
})

function withoutDuties(item: Item): Item {
  if (!isQuestion(item)) return item
  return item.kind === 'several-choices' ? { ...item, required: false, least: null } : { ...item, required: false }
}

/** What whoever keyed a sheet in is told: `blank` questions that had to be answered, `hidden` answers left out. */
export type SheetNotes = { blank: number; hidden: number }

export function notesOn({ definition }: Survey, given: GivenAnswers): SheetNotes {
  const shown = questionsShown(definition, given)
  const hidden = definition.items.filter(isQuestion).filter((question) => !shown.includes(question))
  return {
    blank: shown.filter((question) => question.required && !isGiven(given, question)).length,
    hidden: hidden.filter((question) => isGiven(given, question)).length,
  }
}
