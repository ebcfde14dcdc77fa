import { fieldOf, type GivenAnswers, isGiven, pickedOf, questionOfField } from './answers.ts'
import {
  type Clause,
  type Condition,
  type Definition,
  type Item,
  isQuestion,
  isScreen,
  otherKey,
  type Page,
  type Question,
} from './definition.ts'
import { readNumber } from './typed.ts'
import { isYoung, placeKinds } from './young.ts'

type Asking = Pick<Definition, 'audience' | 'items'>

/** What was given to a question or one of its rows, "other" among it where words say so. */
function valuesGiven(question: Question, row: string | undefined, given: GivenAnswers): readonly string[] {
  const filled = (given[fieldOf(question.key, row)] ?? []).map((value) => value.trim()).filter((value) => value !== '')
  if (!('other' in question)) return filled
  return pickedOf(question, filled, given[fieldOf(question.key, otherKey)]?.[0] ?? '')
}

/** Whether a clause holds. `shown`: earlier questions that are asked at all; a hidden one counts as not answered. */
function holds(clause: Clause, shown: ReadonlyMap<string, Question>, given: GivenAnswers): boolean {
  const question = shown.get(clause.question)
  const values = question ? valuesGiven(question, clause.row, given) : []
  if (clause.test === 'answered') return question !== undefined && isGiven(given, question)
  if (clause.test === 'not-answered') return question === undefined || !isGiven(given, question)
  if (clause.test === 'is') return values.includes(clause.value ?? '')
  if (clause.test === 'is-not') return !values.includes(clause.value ?? '')
  const number = readNumber(values[0] ?? '') ?? Number.NaN
  const bound = readNumber(clause.value ?? '') ?? Number.NaN
  return clause.test === 'at-least' ? number >= bound : number <= bound
}

const isMet = ({ match, clauses }: Condition, shown: ReadonlyMap<string, Question>, given: GivenAnswers): boolean =>
  match === 'all'
    ? clauses.every((clause) => holds(clause, shown, given))
    : clauses.some((clause) => holds(clause, shown, given))

/**
 * The items that these answers lead past, in order: one pass, because conditions look back only. A condition that looks
 * ahead finds nothing answered there.
 */
export function itemsShown(asking: Asking, given: GivenAnswers): Item[] {
  const isSpared = isYoung(asking, given)
  const shown = new Map<string, Question>()
  let isSectionShown = true
  return asking.items.filter((item) => {
    if (isSpared && isQuestion(item) && placeKinds.includes(item.kind)) return false
    const isOwn = item.showIf === null || isMet(item.showIf, shown, given)
    if (item.kind === 'section') isSectionShown = isOwn
    const isShown = isOwn && isSectionShown
    if (isShown && isQuestion(item)) shown.set(item.key, item)
    return isShown
  })
}

/** The screens of one way through, when one thing is shown at a time. */
export const screensShown = (asking: Asking, given: GivenAnswers): (Page | Question)[] =>
  itemsShown(asking, given).filter(isScreen)

export const questionsShown = (asking: Asking, given: GivenAnswers): Question[] =>
  itemsShown(asking, given).filter(isQuestion)

/** What was given to questions that are shown: the rest must neither be counted nor stored. */
export function givenToShown(asking: Asking, given: GivenAnswers): GivenAnswers {
  const asked = new Set(questionsShown(asking, given).map(({ key }) => key))
  return Object.fromEntries(Object.entries(given).filter(([field]) => asked.has(questionOfField(field))))
}
