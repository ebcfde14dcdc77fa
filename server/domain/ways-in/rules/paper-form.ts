import { equalityQuestions } from '#domain/privacy/rules/equality.ts'
import { type EqualityQuestion, ratherNotSay } from '#domain/privacy/schema.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { publicScreen, publicSurvey, wordsOf } from '#domain/surveys/rules/public-survey.ts'
import {
  type Choice,
  type Clause,
  type Condition,
  type Item,
  isQuestion,
  otherKey,
  type Question,
} from '#domain/surveys/schema/definition.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import { barePipesIn } from '#domain/surveys/schema/pipes.ts'
import { placeKinds } from '#domain/surveys/schema/young.ts'
import type { PaperClause, PaperCondition, PaperForm, PaperItem, PaperValue } from '../schema.ts'

/** A survey as it is printed: everything that can be asked, with its conditions in words that a pen can follow. */
export function paperForm(survey: Survey, edition: string): PaperForm {
  const { audience, asksEquality } = survey.definition
  const items = survey.definition.items.map(withBlanks)
  const questions = items.filter(isQuestion)
  const words = wordsOf(survey, edition)
  const condition = (showIf: Condition | null): PaperCondition | null =>
    showIf && {
      match: showIf.match,
      clauses: showIf.clauses.flatMap((clause): PaperClause[] => {
        const question = questions.find(({ key }) => key === clause.question)
        if (!question) return []
        return [
          {
            question: questions.indexOf(question) + 1,
            row: rowNamed(question, clause.row, (choice) => words(choice.text).text),
            test: clause.test,
            value: valueIn(survey, question, clause, (choice) => words(choice.text).text),
          },
        ]
      }),
    }
  const onPaper = (item: Item): PaperItem =>
    item.kind === 'section'
      ? {
          kind: 'section',
          key: item.key,
          text: words(item.text),
          hint: words.orNull(item.hint),
          showIf: condition(item.showIf),
        }
      : {
          kind: 'screen',
          number: isQuestion(item) ? questions.indexOf(item) + 1 : null,
          screen: publicScreen(survey, item, {}, edition),
          showIf: condition(item.showIf),
          notForTheYoung: audience !== 'adults' && isQuestion(item) && placeKinds.includes(item.kind),
        }
  return {
    survey: publicSurvey(survey, edition),
    items: items.map(onPaper),
    equality: asksEquality ? equalityQuestions.map((question) => ({ ...question, choices: choicesOf(question) })) : [],
    asksCompanion: audience !== 'adults' && items.some(({ kind }) => kind === 'age-band'),
  }
}

/** A pen answers no question in time for another: where an answer would stand is a line, as in other forms. */
const blank = '__________'
const withBlanks = (item: Item): Item => ({ ...item, text: blanksIn(item.text), hint: blanksIn(item.hint) })
const blanksIn = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([edition, text]) => [
      edition,
      barePipesIn(text).reduce((all, key) => all.replace(new RegExp(`\\{${key}(\\|\\s*)?\\}`, 'g'), blank), text),
    ]),
  )

const choicesOf = ({ groups }: EqualityQuestion) => [...groups.flatMap(({ choices }) => choices), ratherNotSay]

function rowNamed(question: Question, row: string | undefined, nameOf: (choice: Choice) => string): string | null {
  if (row === undefined || (question.kind !== 'matrix' && question.kind !== 'statements')) return null
  const found = question.rows.find(({ key }) => key === row)
  return found ? nameOf(found) : null
}

/** Where the words of an answer stand that every survey shares. */
function sharedKey({ kind }: Question, value: string): string | undefined {
  if (kind === 'yes-no') return `yes-no.${value}`
  if (kind === 'statements') return `stances.${value}`
  if (kind === 'age-band') return `age-bands.${value}`
  if (kind === 'smileys') return `smileys.${value}`
  if (kind === 'i-statement') return `i-steps.${value}`
  return value === otherKey ? 'choices.other' : undefined
}

function valueIn(
  survey: Survey,
  question: Question,
  { test, value }: Clause,
  nameOf: (choice: Choice) => string,
): PaperValue | null {
  if (value === undefined) return null
  // "4 or more": steps are printed with their numbers.
  if (test !== 'is' && test !== 'is-not') return { words: value }
  const shared = sharedKey(question, value)
  if (shared) return { shared }
  const choice = 'choices' in question ? question.choices.find(({ key }) => key === value) : undefined
  if (choice) return { words: nameOf(choice) }
  return { words: survey.areas.find(({ code }) => code === value)?.name ?? value }
}
