/** Turns texts into vectors of length one that lie close where meanings do. A better one can take its place. */
export type Embedder = {
  /** Which model and which way of putting pieces together: vectors of two ids must not be compared. */
  readonly id: string
  readonly size: number
  /** @param language a BCP 47 tag */
  knows(language: string): boolean
  /** @returns a vector for each text, in their order */
  embed(texts: readonly string[]): Promise<Float32Array[]>
}
