import type { AnswerValue } from '#domain/surveys/schema/answers.ts'
import { fieldOf, whyPart } from '#domain/surveys/schema/answers.ts'
import { type Choice, otherKey } from '#domain/surveys/schema/definition.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'
import type { AskedQuestion } from './questions.ts'

/** One response's answers to one question: its stored value, and its words with how far they have come. */
export type Given = { value: AnswerValue | undefined; text: SaidText | undefined }
/** `text` is null while somebody is worried about it, and where the safeguarding lead keeps it. */
export type SaidText = { text: string | null; state: string }

export type Column = { name: string; cell(given: Given): string | number | null }

/**
 * The columns of one question: keys for machines under the question's key, and beside them words for people. Parts of
 * an answer (the rows of a table, the ranks of choices) are columns of their own. Areas and ages stand with the
 * response.
 */
export function columnsOf(asked: AskedQuestion, language: string): Column[] {
  const { question, source } = asked
  const { key, kind } = question
  const named = (choices: readonly Choice[]) =>
    new Map(choices.map((choice) => [choice.key, wordsIn(choice.text, language, source).text]))
  switch (kind) {
    case 'open-text':
      return textColumns(key)
    case 'single-choice':
    case 'several-choices': {
      const words = named(question.choices)
      const picked = (given: Given) => of(given).choices ?? []
      return [
        { name: key, cell: (given) => joined(picked(given)) },
        { name: inWords(key), cell: (given) => joined(picked(given).map((choice) => words.get(choice) ?? choice)) },
        ...(question.other ? textColumns(fieldOf(key, otherKey)) : []),
      ]
    }
    case 'yes-no':
      return [{ name: key, cell: (given) => joined(of(given).choices ?? []) }]
    case 'rating':
    case 'smileys':
      return [{ name: key, cell: (given) => of(given).step ?? null }]
    case 'i-statement':
      return [
        { name: key, cell: (given) => of(given).step ?? null },
        ...(question.why ? textColumns(fieldOf(key, whyPart)) : []),
      ]
    case 'number':
      return [{ name: key, cell: (given) => of(given).number ?? null }]
    case 'date':
      return [{ name: key, cell: (given) => of(given).day ?? null }]
    case 'postcode-district':
      return [{ name: key, cell: (given) => of(given).district ?? null }]
    case 'ranking':
      return question.choices.map((choice) => ({
        name: fieldOf(key, choice.key),
        cell: (given) => rankIn(of(given).ranking, choice.key),
      }))
    case 'matrix':
    case 'statements': {
      const words = kind === 'matrix' ? named(question.choices) : undefined
      return question.rows.flatMap((row): Column[] => {
        const name = fieldOf(key, row.key)
        const cell = (given: Given) => of(given).rows?.[row.key] ?? null
        const said = (given: Given) => words?.get(cell(given) ?? '') ?? null
        return words
          ? [
              { name, cell },
              { name: inWords(name), cell: said },
            ]
          : [{ name, cell }]
      })
    }
    case 'area':
    case 'age-band':
      return []
  }
}

/** Field names have no blank in them. */
const inWords = (name: string) => `${name} words`

const textColumns = (name: string): Column[] => [
  { name, cell: ({ text }) => text?.text ?? null },
  { name: `${name} state`, cell: ({ text }) => text?.state ?? null },
]

const joined = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null)

const rankIn = (ranking: readonly string[] | undefined, key: string): number | null => {
  const place = ranking?.indexOf(key) ?? -1
  return place < 0 ? null : place + 1
}

/** A stored value is one of these. */
type Parts = {
  choices?: string[]
  ranking?: string[]
  step?: number
  number?: number
  day?: string
  rows?: Record<string, string>
  district?: string
}
const of = ({ value }: Given): Parts => value ?? {}
