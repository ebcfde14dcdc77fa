import type { ActivityKind, BoardColumn } from '#db/schema/workshops.ts'
import type { Idea, Stage } from '#domain/workshops/schema/live.ts'
import { cardsOf } from './results/idea-card.tsx'
import { rankedRows } from './results/ranked-rows.ts'
import { heightOf, howManyFit, linesOf, type Shape, whole } from './wall-fit.ts'

/** A row of each kind of chart, as `wall-results.css` lays it out. */
const rowShapes: Partial<Record<ActivityKind, Shape>> = {
  poll: { width: 12.5, mostLines: 2, extra: 0.55 },
  dots: { width: 13.5, mostLines: 2, extra: 0.55 },
  ranking: { width: 13.5, mostLines: 2, extra: 0.6, least: 2.7 },
  budget: { width: 13.5, mostLines: 2, extra: 0.6, least: 2.7 },
  scale: { width: 13.5, mostLines: 2, extra: 0.6, least: 2.75 },
  statements: { width: 31, mostLines: 2, extra: 2.1 },
  questions: { width: 26, mostLines: 3, extra: 0.8 },
}
const choiceShape = { width: 28, mostLines: 2, extra: 0.95 }
const tightShape = { ...choiceShape, extra: 0.65 }
const cardShape = { width: 14.5, mostLines: 4, extra: 1.4 }
const boardShape = { width: 8.5, mostLines: 3, extra: 1.4 }

/** Room is counted in lines of the language; what stands beside the words is as high in every one. */
const inLines = (shape: Shape, language: string): Shape => ({ ...shape, extra: shape.extra / heightOf(language) })

/** A bar, its words and its number share a line; of all else the words have the whole of it. */
const shareOf = (kind: ActivityKind) => (kind === 'statements' || kind === 'questions' ? 1 : 0.52)
const growths = [1.75, 1.5, 1.25] as const
export type Growth = (typeof growths)[number] | 1

/**
 * How much larger a few rows can be written than the wall's other text, so that a hall sees them and not an empty wall:
 * only where all of them still fit, none of them cut.
 */
export function growthOf(texts: readonly string[], room: number, shape: Shape, share: number): Growth {
  const fits = (growth: number) => {
    const width = shape.width - (whole.width - whole.width / growth) * share
    const isWhole = width > 4 && texts.every((text) => linesOf(text, width) <= shape.mostLines)
    return isWhole && howManyFit(texts, room / growth, { ...shape, width }) === texts.length
  }
  return (texts.length > 0 && growths.find(fits)) || 1
}

/** The same of a result with bars. A single scale fills the wall as it is. */
export function growthOfResult(stage: Stage, room: number, language: string): Growth {
  const shape = rowShapes[stage.kind]
  const texts = textsOf(stage)
  if (!shape || !texts || (stage.kind === 'scale' && texts.length === 1)) return 1
  return growthOf(texts, room - below(stage.kind), inLines(shape, language), shareOf(stage.kind))
}

/** And of choices. */
export const growthOfChoices = (stage: Stage, room: number, language: string): Growth =>
  growthOf(stage.choices.map(withCost), room - toDo(stage), inLines(choiceShape, language), 1)

const textsOf = ({ tally, choices }: Stage): string[] | null =>
  tally?.counts && 'rows' in tally.counts
    ? rankedRows(tally.counts, choices).map(({ choice }) => choice.text.text)
    : null

/** The steps' names under a scale, what is left of the money, and the key to statements take their own lines. */
const below = (kind: ActivityKind) => (kind === 'scale' || kind === 'budget' ? 1.5 : kind === 'statements' ? 1.7 : 0)

/** What to do now is said while it can be done. */
const toDo = ({ state }: Stage) => (state === 'open' ? 1.8 : 0)

/** A cost stands beside its words. */
const withCost = ({ text, cost }: Stage['choices'][number]) =>
  cost === null ? text.text : `${text.text} ${'0'.repeat(8)}`

/**
 * How many cards the wall has room for in each column of a board: one that is full, or has a single card, takes nothing
 * from the others.
 */
export function mostInColumns(stage: Stage, ideas: readonly Idea[], room: number): Record<BoardColumn, number> {
  const cards = cardsOf(ideas.filter(({ activityId, state }) => activityId === stage.id && state === 'shown'))
  const most = (column: BoardColumn) => {
    const texts = cards.flatMap(({ idea }) => (idea.column === column ? [idea.text] : []))
    return howManyFit(texts, room - 2.5, boardShape)
  }
  return { strong: most('strong'), wrong: most('wrong'), next: most('next') }
}

/** How many rows or cards of what came of this activity the wall has room for. */
export function mostOnWall(stage: Stage, ideas: readonly Idea[], room: number, language: string): number {
  const { kind } = stage
  const shown = ideas.filter(({ activityId, state }) => activityId === stage.id && state === 'shown')
  if (kind === 'words') return Math.max(2, Math.floor(room / 1.6))
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
  const texts = textsOf(stage)
  if (!shape || !texts) return Number.POSITIVE_INFINITY
  return howManyFit(texts, room - below(kind), inLines(shape, language))
}

/**
 * How many choices the wall has room for before there is a result, under what to do and how many have voted. `isTight`:
 * all of them fit, closer together.
 */
export function mostChoices(stage: Stage, room: number, language: string): { most: number; isTight: boolean } {
  const texts = stage.choices.map(withCost)
  const left = room - toDo(stage)
  const fits = (shape: Shape) => howManyFit(texts, left, inLines(shape, language)) === texts.length
  if (fits(choiceShape)) return { most: texts.length, isTight: false }
  if (fits(tightShape)) return { most: texts.length, isTight: true }
  // The line that says how many more there are.
  return { most: howManyFit(texts, left - 1.4, inLines(choiceShape, language)), isTight: false }
}
