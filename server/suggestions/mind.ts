import type { Guess } from '#domain/suggestions/commands.ts'
import type { Lessons } from '#domain/suggestions/queries/examples.ts'
import type { Asked } from '#domain/suggestions/queries/unread.ts'
import type { ModelFacts } from '#domain/suggestions/store.ts'

/** What learns and suggests, a learner a place. In the product it lives in a thread of its own. */
export type Mind = {
  /** Learns a place anew: of what is not among the lessons any more nothing is kept. */
  learn(placeId: string, lessons: Lessons): Promise<ModelFacts>
  /** Only after `learn` for the same place. */
  suggest(placeId: string, texts: readonly Asked[]): Promise<Guess[]>
  close(): Promise<void>
}

/** What knows meanings, in the same thread, so that the encoder is loaded once. English alone. */
export type Encoder = {
  /** @returns a vector for each text, in their order; rejects where there is no encoder */
  encode(texts: readonly string[]): Promise<Float32Array[]>
}
