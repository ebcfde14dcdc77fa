/** A text already tagged with the same code, that the reader may see. */
export type Like = { text: string; language: string }

/** `confidence`: how likely a person gives this code, 0 to 1. `goalId`: its public id. `likes`: the nearest first. */
export type Chip = { goalId: string; confidence: number; likes: Like[] }

/**
 * What the desk shows above the codes. `none`: nothing to say, or not yet; it is never told apart from "not shown".
 * `byLetters`: the model does not know this language, and went by its letters.
 */
export type Suggestions =
  | { state: 'none' }
  | { state: 'language-unknown' }
  | { state: 'ready'; byLetters: boolean; chips: Chip[] }

/** Chips that are shown at most, and texts given as the reason of each. */
export const mostChips = 3
export const mostLikes = 3
/** Below this a chip says nothing, and unless the first reaches `firstFloor` there is none. */
export const floor = 0.12
export const firstFloor = 0.25
/** Confirmed texts in a language whose meaning the model does not know, before its letters are worth going by. */
export const leastByLetters = 30
