import type { Audience, Consultation, Definition } from '#domain/surveys/schema/definition.ts'
import { allEditions } from '#domain/surveys/schema/editions.ts'

export const setAudience = (definition: Definition, audience: Audience): Definition => ({ ...definition, audience })
export const setStage = (definition: Definition, stage: Consultation['stage']): Definition => ({
  ...definition,
  consultation: { ...definition.consultation, stage },
})
export const setAsks = (
  definition: Definition,
  what: 'asksEquality' | 'asksContact',
  isAsked: boolean,
): Definition => ({ ...definition, [what]: isAsked })

/**
 * Turns an edition on or off. The first one, which the survey is written in, stays. Wordings of an edition that is
 * turned off are kept: turned on again, they are there.
 */
export function setEdition(definition: Definition, edition: string, isOn: boolean): Definition {
  const [source, ...others] = definition.editions as [string, ...string[]]
  if (edition === source) return definition
  const wanted = others.filter((each) => each !== edition).concat(isOn ? edition : [])
  return { ...definition, editions: [source, ...allEditions.filter((each) => wanted.includes(each))] }
}
