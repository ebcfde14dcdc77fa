import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import { readSaid } from '#domain/insights/queries.ts'
import { transact } from '#domain/kernel/transact.ts'
import { orFail } from './or-fail.ts'
import type { Scene } from './scene.ts'

/** Publishes the figures of a scene's place as they are, and reads them as anybody would. */
export async function publishedIn({ ctx, place }: Scene) {
  orFail(await transact(ctx, (tx) => saveFigures(tx, place, null)))
  const said = await readSaid(ctx.db, place, 'en')
  if (!said) throw new Error('they were published')
  return said
}
