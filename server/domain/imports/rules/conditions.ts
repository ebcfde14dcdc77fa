import { type Condition, type Definition, type Item, isQuestion } from '#domain/surveys/schema/definition.ts'
import type { Column } from './columns.ts'

export type Asking = Pick<Definition, 'audience' | 'items'>

/**
 * The survey as far as a file can tell whom a question was asked. A condition on something that no column holds hides
 * nothing: what these people said to it, nobody knows.
 */
export function askedByFile({ audience, items }: Definition, columns: readonly Column[]): Asking {
  const known = new Set(
    columns.flatMap(({ asked, target }) => {
      const key = asked?.question.key ?? items.filter(isQuestion).find(({ kind }) => kind === target)?.key
      return key === undefined ? [] : [key]
    }),
  )
  return { audience, items: items.map((item): Item => ({ ...item, showIf: asFarAsKnown(item.showIf, known) })) }
}

/** Of "all of these" those that the file can tell; "any of these" only where it can tell each. */
function asFarAsKnown(condition: Condition | null, known: ReadonlySet<string>): Condition | null {
  if (condition === null) return null
  const { match, clauses } = condition
  const told = clauses.filter(({ question }) => known.has(question))
  if (match === 'any') return told.length === clauses.length ? condition : null
  return told.length > 0 ? { match, clauses: told } : null
}
