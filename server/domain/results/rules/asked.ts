import { questionsShown } from '#domain/surveys/schema/conditions.ts'
import { givenAgain, type StoredAnswers } from './given-again.ts'
import type { Version } from './questions.ts'

/** Responses that answered alike all that conditions ask about. */
export type Pattern = StoredAnswers & { versionId: string; people: number }

/** The questions whose answers decide what else is asked. */
export const decidingKeys = (versions: readonly Version[]): string[] => [
  ...new Set(
    versions.flatMap(({ definition }) =>
      definition.items.flatMap(({ showIf }) => showIf?.clauses.map(({ question }) => question) ?? []),
    ),
  ),
]

/** By question key: how many people were asked it. */
export function countAsked(versions: readonly Version[], patterns: readonly Pattern[]): Map<string, number> {
  const asked = new Map<string, number>()
  for (const pattern of patterns) {
    const version = versions.find(({ id }) => id === pattern.versionId)
    if (!version) continue
    for (const { key } of questionsShown(version.definition, givenAgain(version.definition, pattern)))
      asked.set(key, (asked.get(key) ?? 0) + pattern.people)
  }
  return asked
}
