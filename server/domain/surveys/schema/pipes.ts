import { otherKey, type Question, type QuestionKind, yesNo } from './definition.ts'

/** An earlier answer inside a sentence: `{key}`, or `{key|words for when there is none}`. */
const pipe = /\{([a-z0-9-]+)(?:\|([^{}]*))?\}/g

/** Kinds whose answer reads well inside a sentence. */
export const pipedKinds: readonly QuestionKind[] = ['open-text', 'single-choice', 'several-choices', 'number', 'area']

/** The keys of the answers that a sentence speaks of. */
export const pipesIn = (text: string): string[] => [...text.matchAll(pipe)].map((match) => match[1] as string)

/** The same of those alone that have no words instead of an answer. */
export const barePipesIn = (text: string): string[] =>
  [...text.matchAll(pipe)].filter((match) => !match[2]?.trim()).map((match) => match[1] as string)

/** A piped text longer than this would push the question off the screen. In characters. */
const longestPiped = 80

/**
 * A sentence with earlier answers in it. They are shown to nobody but the person who gave them.
 * @param answerOf the answer to a question in words, undefined for none
 * @param without what stands where there is neither an answer nor words instead: a mark, for those who read results;
 * nothing, for somebody who skipped the question and would wonder about it
 */
export function fillPipes(
  text: string,
  answerOf: (key: string) => string | undefined,
  without: 'mark' | 'nothing' = 'mark',
): string {
  const filled = text.replace(
    pipe,
    (_, key: string, instead?: string) => shortened(answerOf(key)) ?? (instead || (without === 'mark' ? '…' : gap)),
  )
  return filled.includes(gap) ? filled.replace(aroundGap, '').replace(leftInFront, '') : filled
}

/** The sign for something that cannot be shown: nobody types one. */
const gap = '\uFFFC'
/** With the space before it, and what encloses it alone. */
const aroundGap = /\s*["“„«‘(]?\uFFFC["”“»’)]?/g
const leftInFront = /^[\s:,;–—-]+/

const shortened = (answer: string | undefined): string | undefined => {
  const line = answer?.replace(/\s+/g, ' ').trim()
  if (!line) return undefined
  const letters = [...line]
  return letters.length > longestPiped
    ? `${letters
        .slice(0, longestPiped - 1)
        .join('')
        .trimEnd()}…`
    : line
}

/** The keys that can be picked in answer to a question, where it has any: what a condition can ask for. */
export function valuesOf(question: Question): readonly string[] {
  if (question.kind === 'yes-no') return yesNo
  if (question.kind === 'ranking' || question.kind === 'matrix') return question.choices.map(({ key }) => key)
  if (question.kind !== 'single-choice' && question.kind !== 'several-choices') return []
  const keys = question.choices.map(({ key }) => key)
  return question.other ? [...keys, otherKey] : keys
}
