import type { Idea, Stage } from '#domain/workshops/schema/live.ts'
import { type CloudRoom, cloudGrowth } from '../results/cloud.ts'
import { type BoardFit, type CardFit, fitBoard, fitCards, type Growth, growths } from './fit-cards.ts'
import type { RowFit } from './fit-rows.ts'
import { whole } from './measures.ts'
import { cloudList, fitResult, fitWords } from './row-layouts.ts'

/** A cloud and its list: how many are listed, how large both are written, and where the cloud has to fit. */
export type WordsFit = { most: number; fit: RowFit; growth: Growth; room: CloudRoom }

/** How what came of an activity stands on a wall; what it is not made of is not there. */
export type StageFit = {
  rows?: { most: number; fit: RowFit } | null
  cards?: { most: number; fit: CardFit }
  board?: BoardFit
  words?: WordsFit
}

/**
 * @param room in heights of the wall's text, as `roomBelow` counts it
 * @param foot what of it a line below takes, which cards that all have room do without
 */
export function fitStage(
  stage: Stage,
  ideas: readonly Idea[],
  { room, foot }: { room: number; foot: number },
  language: string,
): StageFit {
  const shown = ideas.filter(({ activityId, state }) => activityId === stage.id && state === 'shown')
  switch (stage.kind) {
    case 'ideas':
    case 'text':
      return { cards: fitCards(shown, stage.groups, room, language, foot) }
    case 'board':
      return { board: fitBoard(shown, room, language, foot) }
    case 'words': {
      const words = stage.tally?.counts?.kind === 'words' ? stage.tally.counts.words : []
      const whole = cloudRoom(room)
      const growth = cloudGrowth(words, whole, growths) ?? 1
      const inside = { width: whole.width / growth, height: whole.height / growth }
      return { words: { ...fitWords(words, room, language), growth, room: inside } }
    }
    default:
      return { rows: fitResult(stage, room, language) }
  }
}

const cloudRoom = (room: number): CloudRoom => ({ width: whole.width * (1 - cloudList) - 2, height: room - 0.5 })
