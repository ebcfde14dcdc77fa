import type { ActivityKind } from '#db/schema/workshops.ts'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'
import type { Idea, Stage } from '#domain/workshops/schema/live.ts'
import { cardsOf } from './results/idea-card.tsx'
import { rankedRows } from './results/ranked-rows.ts'
import { howManyFit } from './wall-fit.ts'

/** A row of each kind of chart, as `wall-results.css` lays it out. */
const rowShapes: Partial<Record<ActivityKind, Parameters<typeof howManyFit>[2]>> = {
  poll: { width: 12.5, mostLines: 2, extra: 0.55 },
  dots: { width: 13.5, mostLines: 2, extra: 0.55 },
  ranking: { width: 13.5, mostLines: 2, extra: 0.6, least: 2.7 },
  budget: { width: 13.5, mostLines: 2, extra: 0.6, least: 2.7 },
  scale: { width: 13.5, mostLines: 2, extra: 0.6, least: 2.75 },
  statements: { width: 31, mostLines: 2, extra: 2.1 },
  questions: { width: 26, mostLines: 3, extra: 0.8 },
}
const choiceShape = { width: 28, mostLines: 2, extra: 0.95 }
const cardShape = { width: 14.5, mostLines: 4, extra: 1.4 }
const boardShape = { width: 8.5, mostLines: 3, extra: 1.4 }

/** How many rows or cards of what came of this activity the wall has room for. */
export function mostOnWall(stage: Stage, ideas: readonly Idea[], room: number): number {
  const { kind, tally, choices } = stage
  const shown = ideas.filter(({ activityId, state }) => activityId === stage.id && state === 'shown')
  if (kind === 'words') return Math.max(2, Math.floor(room / 1.6))
  if (kind === 'board')
    return Math.min(
      ...boardColumns.map((column) => {
        const texts = cardsOf(shown).flatMap(({ idea }) => (idea.column === column ? [idea.text] : []))
        return texts.length > 0 ? howManyFit(texts, room - 2.5, boardShape) : Number.POSITIVE_INFINITY
      }),
    )
  if (kind === 'ideas' || kind === 'text') {
    const titles = kind === 'ideas' ? stage.groups.length * 1.2 : 0
    // Two columns; the last card of the first may not fit, and goes into the second whole.
    return howManyFit(
      cardsOf(shown).map(({ idea }) => idea.text),
      Math.max(5, room * 2 - 2 - titles),
      cardShape,
    )
  }
  const shape = rowShapes[kind]
  if (!shape || !tally?.counts || !('rows' in tally.counts)) return Number.POSITIVE_INFINITY
  // The steps' names under a scale, what is left of the money, and the key to statements take their own lines.
  const below = kind === 'scale' || kind === 'budget' ? 1.5 : kind === 'statements' ? 1.7 : 0
  const texts = rankedRows(tally.counts, choices).map(({ choice }) => choice.text.text)
  return howManyFit(texts, room - below, shape)
}

/** How many choices the wall has room for before there is a result, under what to do and how many have. */
export function mostChoices({ choices }: Stage, room: number): number {
  // A cost stands beside its words.
  const texts = choices.map(({ text, cost }) => (cost === null ? text.text : `${text.text} ${'0'.repeat(8)}`))
  const fitting = howManyFit(texts, room - 1.8, choiceShape)
  return fitting === choices.length ? fitting : howManyFit(texts, room - 3.2, choiceShape)
}
