import type { BoardColumn } from '#db/schema/workshops.ts'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'
import type { Idea, IdeaGroup } from '#domain/workshops/schema/live.ts'
import { cardsOf } from '../results/idea-card.tsx'
import { linesAt, type Script, scriptOf, whole } from './measures.ts'

/** How many times as large as the wall's text; `wall-cards.css` knows these steps. */
export const growths = [2.6, 2.3, 2, 1.8, 1.6, 1.4, 1.2, 1] as const
export type Growth = (typeof growths)[number]
/** `lines`: what is longer is cut. */
export type CardFit = { growth: Growth; columns: number; lines: number }
export type BoardFit = { growth: Growth; lines: number; most: Record<BoardColumn, number> }

/** No line is cut of cards that all have room; where they have not, none takes the whole wall. */
const uncut = 12
const cut = [5, 4, 3, 2, 1] as const
/** More than these stand on no wall. */
const mostCards = 40
const gap = 0.6
/** Edges of a card, beside and above its words. */
const padding = { inline: 1.4, block: 0.8 }

type Card = ReturnType<typeof cardsOf>[number]
/** About as long as what stands under the words: '(group of 6)', '+3 say the same'. */
const sourceOf = ({ idea, same }: Card) =>
  [idea, ...same]
    .flatMap(({ table }) => (table === null ? [] : [`${table} (00000 000 0000)`]))
    .concat(same.length > 0 ? '+00 000 000 0000' : [])
    .join(' · ')

const heightOf = ({ idea, same }: Card, width: number, script: Script, most: number) => {
  const letters = Math.max(4, Math.floor((width - padding.inline) / script.plain))
  const source = linesAt(sourceOf({ idea, same }), letters)
  // Of a card that is cut short, its source is too, and one of a single line has it on phones only.
  const lines = Math.min(most, linesAt(idea.text, letters)) + Math.min(source, most > 2 ? source : most - 1)
  return lines * (script.line + 0.05) + padding.block + gap
}

/** Whether cards one after the other have room in so many columns; a card never goes on in the next. */
function howMany(heights: readonly number[], room: number, columns: number): number {
  let column = 1
  let left = room + gap
  let fitting = 0
  for (const height of heights) {
    if (height > left) {
      column++
      left = room + gap
    }
    if (column > columns || height > left) break
    left -= height
    fitting++
  }
  return fitting
}

/** Cards as large as all of them fit, whole; else as many as have room at the size of the wall's text. */
export function fitCards(
  ideas: readonly Idea[],
  groups: readonly IdeaGroup[],
  room: number,
  language: string,
  /** The height of the line that says how many there was no room for. */
  foot: number,
): { most: number; fit: CardFit } {
  const all = cardsOf(ideas)
  const cards = all.slice(0, mostCards)
  const script = scriptOf([language, ...cards.map(({ idea }) => idea.language)])
  // Under a title cards stand with their like, wherever that leaves a gap.
  const titles = groups.length > 0 ? (groups.length + 1) * 1.7 : 0
  const fitting = (growth: Growth, columns: number, most: number, height = room - foot) => {
    const width = (whole.width / growth - (columns - 1) * gap) / columns
    const heights = cards.map((card) => heightOf(card, width, script, most))
    return howMany(heights, height / growth - titles / columns, columns)
  }
  for (const growth of growths)
    for (const columns of [1, 2, 3])
      if (fitting(growth, columns, uncut, room) === all.length)
        return { most: all.length, fit: { growth, columns, lines: uncut } }
  const lines = cut.find((each) => fitting(1, 2, each) > 1) ?? 1
  const [two, three] = [fitting(1, 2, lines), fitting(1, 3, lines)]
  return three > two + 1
    ? { most: three, fit: { growth: 1, columns: 3, lines } }
    : { most: Math.max(1, two), fit: { growth: 1, columns: 2, lines } }
}

/** The same of a board, whose columns each have what they have room for. */
export function fitBoard(ideas: readonly Idea[], room: number, language: string, foot: number): BoardFit {
  const cards = cardsOf(ideas)
  const script = scriptOf([language, ...ideas.map((idea) => idea.language)])
  const inColumn = (column: BoardColumn) => cards.filter(({ idea }) => idea.column === column)
  const fitting = (column: BoardColumn, growth: Growth, most: number, height = room - foot) => {
    const width = (whole.width / growth - 2 * gap) / 3 - 1
    const title = Math.ceil(titleWidth / width) * (script.line + 0.05) + 1.3
    const heights = inColumn(column).map((card) => heightOf(card, width, script, most))
    return howMany(heights, height / growth - title, 1)
  }
  const growth = growths.find(
    (each) =>
      cards.length > 0 &&
      boardColumns.every((column) => fitting(column, each, uncut, room) === inColumn(column).length),
  )
  const most = (lines: number) => (column: BoardColumn) =>
    growth ? inColumn(column).length : fitting(column, 1, lines)
  const isIn = (column: BoardColumn) => inColumn(column).length > 0
  const lines = growth ? uncut : (cut.find((each) => boardColumns.filter(isIn).every(most(each))) ?? 1)
  const of = (column: BoardColumn) => Math.max(1, most(lines)(column))
  return { growth: growth ?? 1, lines, most: { strong: of('strong'), wrong: of('wrong'), next: of('next') } }
}

/** 'What comes next', in bold. */
const titleWidth = 8
