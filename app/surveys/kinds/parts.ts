import type { Problem } from '#domain/kernel/problem.ts'
import { dateParts, whyPart } from '#domain/surveys/schema/answers.ts'
import { otherKey } from '#domain/surveys/schema/definition.ts'
import type { GivenToScreen, PublicScreen } from '#domain/surveys/schema/public.ts'

/** On a page with many questions each has a field that the rest of the page can lead to. */
export const fieldIdOf = (key: string): string => `q-${key}`

/** The part that a question's first field fills in: '' where there is one field alone. */
function firstPart({ kind, rows, choices }: PublicScreen): string {
  if (kind === 'matrix' || kind === 'statements') return rows[0]?.key ?? ''
  if (kind === 'ranking') return choices[0]?.key ?? ''
  return kind === 'date' ? dateParts[0] : ''
}

/** @param id of the question's first field */
export const idOfPart = (id: string, screen: PublicScreen, part: string): string =>
  part === '' || part === firstPart(screen) ? id : `${id}-${part}`

/** The part of an answer that a problem is about, so that a link leads to the field to mend. */
export function wrongPartOf(screen: PublicScreen, given: GivenToScreen, problem: Problem | undefined): string {
  const isMissing = (part: string) => !given[part]?.some((value) => value.trim() !== '')
  if (problem?.code === 'surveys.other-missing') return otherKey
  if (problem?.code === 'surveys.answer-too-long' && screen.kind !== 'open-text') return screen.why ? whyPart : otherKey
  if (problem && screen.rows.length > 0) return screen.rows.find(({ key }) => isMissing(key))?.key ?? ''
  if (problem && screen.kind === 'ranking') return screen.choices.find(({ key }) => isMissing(key))?.key ?? ''
  return ''
}
