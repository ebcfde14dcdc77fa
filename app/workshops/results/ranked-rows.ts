import { type ChoiceCount, type ChoiceCounts, mostFirst } from '#domain/workshops/schema/counts.ts'
import type { Choice } from '#domain/workshops/schema/live.ts'

export type RankedRow = { row: ChoiceCount; choice: Choice }

/** Rows with their choices, most first. A choice that was taken away meanwhile is left out. */
export const rankedRows = (counts: ChoiceCounts, choices: readonly Choice[]): RankedRow[] =>
  mostFirst(counts).flatMap((row) => {
    const choice = choices.find(({ id }) => id === row.choiceId)
    return choice ? [{ row, choice }] : []
  })
