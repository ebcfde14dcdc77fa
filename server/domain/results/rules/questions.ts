import type { Choice, Definition, Question } from '#domain/surveys/schema/definition.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import { type RewordedPart, rewordedParts } from '../schema.ts'

export type Version = { id: string; number: number; definition: Definition }

/** A question over the versions that asked it: the newest wording, and every answer that any of them offered. */
export type AskedQuestion = {
  question: Question
  number: number
  /** The edition its version was written in. */
  source: string
  versions: number[]
  /** What versions say in different words. */
  reworded: RewordedPart[]
}

/** @param versions the newest first. Questions that only older ones had come last. */
export function questionsOver(versions: readonly Version[]): AskedQuestion[] {
  const asked = new Map<string, AskedQuestion>()
  for (const { number, definition } of versions)
    for (const question of definition.items.filter(isQuestion)) {
      const known = asked.get(question.key)
      if (known) {
        known.reworded = rewordedParts.filter(
          (part) => known.reworded.includes(part) || isReworded[part](known.question, question),
        )
        known.question = withChoicesOf(known.question, question)
        known.versions.push(number)
      } else {
        const source = definition.editions[0] ?? 'en'
        const first = { question, number: asked.size + 1, source, versions: [number], reworded: [] }
        asked.set(question.key, first)
      }
    }
  return [...asked.values()]
}

/** Only what both have: an edition that came later changes nothing for those who read another. */
const isSameWording = (one: Texts, other: Texts): boolean =>
  Object.entries(one).every(([edition, text]) => (other[edition] ?? text).trim() === text.trim())

const areReworded = (newer: readonly Choice[], older: readonly Choice[]): boolean =>
  newer.some((each) => older.some(({ key, text }) => key === each.key && !isSameWording(each.text, text)))

/** Answers are counted under their keys: what people saw when they picked them may have been something else. */
const isReworded: Record<RewordedPart, (newer: Question, older: Question) => boolean> = {
  question: (newer, older) => !isSameWording(newer.text, older.text),
  choices: (newer, older) => 'choices' in newer && 'choices' in older && areReworded(newer.choices, older.choices),
  rows: (newer, older) => 'rows' in newer && 'rows' in older && areReworded(newer.rows, older.rows),
  ends: (newer, older) =>
    newer.kind === 'rating' &&
    older.kind === 'rating' &&
    !(isSameWording(newer.low, older.low) && isSameWording(newer.high, older.high)),
  points: (newer, older) => newer.kind === 'rating' && older.kind === 'rating' && newer.points !== older.points,
}

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
