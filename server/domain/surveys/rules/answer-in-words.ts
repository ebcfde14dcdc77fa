import type { Survey } from '../queries/survey.ts'
import { fieldOf, type GivenAnswers, pickedOf } from '../schema/answers.ts'
import { questionsShown } from '../schema/conditions.ts'
import { otherKey } from '../schema/definition.ts'
import { wordsIn } from '../schema/editions.ts'
import { pipedKinds } from '../schema/pipes.ts'

/** An answer in words, for a later sentence; undefined where none was given or its question is hidden. */
export function answerInWords(survey: Survey, key: string, given: GivenAnswers, edition: string): string | undefined {
  const question = questionsShown(survey.definition, given).find((asked) => asked.key === key)
  if (!question || !pipedKinds.includes(question.kind)) return undefined
  const filled = (given[key] ?? []).filter((value) => value.trim() !== '')
  const ownWords = (given[fieldOf(key, otherKey)]?.[0] ?? '').trim()
  const values = 'other' in question ? pickedOf(question, filled, ownWords) : filled
  if (values.length === 0) return undefined
  if (question.kind === 'area') return survey.areas.find(({ code }) => code === values[0])?.name
  if (question.kind !== 'single-choice' && question.kind !== 'several-choices') return values[0]
  const source = survey.definition.editions[0] ?? 'en'
  const named = question.choices
    .filter((choice) => values.includes(choice.key))
    .map((choice) => wordsIn(choice.text, edition, source).text)
  const own = values.includes(otherKey) ? ownWords : ''
  const all = own ? [...named, own] : named
  return all.length ? new Intl.ListFormat(edition, { type: 'conjunction' }).format(all) : undefined
}
