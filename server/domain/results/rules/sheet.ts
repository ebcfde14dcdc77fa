import type { AnswerValue } from '#domain/surveys/schema/answers.ts'
import { fieldOf, whyPart } from '#domain/surveys/schema/answers.ts'
import { type Choice, otherKey } from '#domain/surveys/schema/definition.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'
import type { AskedQuestion, Version } from './questions.ts'

/** One response's answers to one question: its stored value, and its words with how far they have come. */
export type Given = { value: AnswerValue | undefined; text: SaidText | undefined; versionId: string }
/** `text` is null while it is held back, for whatever reason. */
export type SaidText = { text: string | null; state: string }

export type Column = { name: string; cell(given: Given): string | number | null }

/**
 * The columns of one question: keys for machines under the question's key, and beside them words for people. Parts of
 * an answer (the rows of a table, the ranks of choices) are columns of their own. Areas and ages stand with the
 * response. @param versions whose words are used
 */
export function columnsOf({ question }: AskedQuestion, language: string, versions: readonly Version[]): Column[] {
  const { key, kind } = question
  const words = wordsByVersion(key, language, versions)
  switch (kind) {
    case 'open-text':
      return textColumns(key)
    case 'single-choice':
    case 'several-choices': {
      const picked = (given: Given) => of(given).choices ?? []
      return [
        { name: key, cell: (given) => joined(picked(given)) },
        { name: inWords(key), cell: (given) => joined(picked(given).map((choice) => words(given, choice) ?? choice)) },
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
      return question.rows.flatMap((row): Column[] => {
        const name = fieldOf(key, row.key)
        const cell = (given: Given) => of(given).rows?.[row.key] ?? null
        const said = (given: Given) => words(given, cell(given) ?? '') ?? null
        return kind === 'matrix'
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

/** The words of a choice as its own version had them: what stands there now is not what was picked then. */
function wordsByVersion(key: string, language: string, versions: readonly Version[]) {
  const named = new Map(
    versions.map(({ id, definition: { items, editions } }) => {
      const question = items.find((item) => item.key === key)
      const choices: readonly Choice[] = question && 'choices' in question ? question.choices : []
      const words = (choice: Choice) => wordsIn(choice.text, language, editions[0] ?? 'en').text
      return [id, new Map(choices.map((choice) => [choice.key, words(choice)]))] as const
    }),
  )
  return ({ versionId }: Given, choice: string): string | undefined => named.get(versionId)?.get(choice)
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
