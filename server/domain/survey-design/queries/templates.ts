import { minutesFor } from '#domain/surveys/rules/minutes.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { type TemplateName, templateNames } from '../schema/templates.ts'
import { templates } from '../templates/templates.ts'

/** What somebody wants to know before they pick one. `days` it is open, null where that is left to them. */
export type TemplateLine = {
  name: TemplateName
  questions: number
  minutes: number
  days: number | null
  editions: string[]
}

export const readTemplates = (): TemplateLine[] =>
  templateNames.map((name) => {
    const { definition, days } = templates[name]
    const { items, editions } = definition
    return {
      name,
      questions: items.filter(isQuestion).length,
      minutes: minutesFor(items),
      // The first day counts as well.
      days: days ? days.closes + 1 : null,
      editions: items.length > 0 ? editions : [],
    }
  })
