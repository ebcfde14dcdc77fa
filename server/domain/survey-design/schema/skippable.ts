import { type Definition, isQuestion } from '#domain/surveys/schema/definition.ts'
import { placeKinds } from '#domain/surveys/schema/young.ts'

/** Whether somebody can come to the end without an answer to this question: it is optional, or not asked of everybody. */
export function canBeSkipped({ audience, items }: Pick<Definition, 'audience' | 'items'>, key: string): boolean {
  const at = items.findIndex((item) => item.key === key)
  const question = items[at]
  if (!question || !isQuestion(question)) return false
  const section = items.slice(0, at).findLast(({ kind }) => kind === 'section')
  const isForSome = question.showIf !== null || (section?.showIf ?? null) !== null
  // Where somebody lives is asked of nobody under 18.
  return !question.required || isForSome || (audience !== 'adults' && placeKinds.includes(question.kind))
}
