import type { Definition, Question } from '#domain/surveys/schema/definition.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'

export type Version = { id: string; number: number; definition: Definition }

/** A question over the versions that asked it: the newest wording, and every answer that any of them offered. */
export type AskedQuestion = {
  question: Question
  number: number
  /** The edition its version was written in. */
  source: string
  versions: number[]
  isReworded: boolean
}

/** @param versions the newest first. Questions that only older ones had come last. */
export function questionsOver(versions: readonly Version[]): AskedQuestion[] {
  const asked = new Map<string, AskedQuestion>()
  for (const { number, definition } of versions)
    for (const question of definition.items.filter(isQuestion)) {
      const known = asked.get(question.key)
      if (known) {
        known.question = withChoicesOf(known.question, question)
        known.versions.push(number)
        known.isReworded ||= !isSameWording(known.question.text, question.text)
      } else {
        const source = definition.editions[0] ?? 'en'
        asked.set(question.key, { question, number: asked.size + 1, source, versions: [number], isReworded: false })
      }
    }
  return [...asked.values()]
}

/** Only what both have: an edition that came later changes nothing for those who read another. */
const isSameWording = (one: Texts, other: Texts): boolean =>
  Object.entries(one).every(([edition, text]) => (other[edition] ?? text).trim() === text.trim())

function withChoicesOf(newer: Question, older: Question): Question {
  const merged = { ...newer }
  if ('choices' in merged && 'choices' in older) merged.choices = unionOf(merged.choices, older.choices)
  if ('rows' in merged && 'rows' in older) merged.rows = unionOf(merged.rows, older.rows)
  if ('other' in merged && 'other' in older) merged.other ||= older.other
  if (merged.kind === 'rating' && older.kind === 'rating') merged.points = Math.max(merged.points, older.points)
  return merged
}

const unionOf = <Each extends { key: string }>(newer: readonly Each[], older: readonly Each[]): Each[] => [
  ...newer,
  ...older.filter(({ key }) => newer.every((each) => each.key !== key)),
]
