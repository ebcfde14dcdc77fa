import type { LoaderFunctionArgs } from '@remix-run/node'
import { queueAsked } from '#app/moderation/address.ts'
import { readAsker } from '#app/moderation/asker.server.ts'
import { type RowsAnswer, scrollSize } from '#app/moderation/use-growing-list.ts'
import { personIdOf } from '#domain/kernel/actor.ts'
import { readQueue, readQueueItems } from '#domain/moderation/queries/queue.ts'

const mostRows = 100

/**
 * More rows of a list that somebody scrolls, or some of them as they are now. Whoever was signed out is told nothing: the
 * desk says so, and keeps what is typed on it.
 */
export async function loader(args: LoaderFunctionArgs): Promise<RowsAnswer | null> {
  if (personIdOf(await args.context.actorFor(args.request)) === null) return null
  const { db, scope, reader } = await readAsker(args)
  const search = new URL(args.request.url).searchParams
  const asked = queueAsked(search)
  const looked = search.get('rows')?.split('.').slice(0, mostRows)
  if (looked === undefined) {
    const page = await readQueue(db, scope, reader, { ...asked, limit: scrollSize })
    return { after: asked.after ?? null, looked: [], page }
  }
  const items = await readQueueItems(db, scope, reader, { view: asked.view, publicIds: looked })
  return { after: null, looked, page: { items, next: null, isPartial: false } }
}
