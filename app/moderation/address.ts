import { type QueueView, queueViews, sources } from '#domain/moderation/schema.ts'

/** Which part of the queue an address asks for. */
export type QueueAsked = { view: QueueView; source?: (typeof sources)[number]; after?: string }

/** Reads a query string. What it does not know falls back: an old link must still open the queue. */
export function queueAsked(search: URLSearchParams): QueueAsked {
  return {
    view: queueViews.find((view) => view === search.get('view')) ?? 'waiting',
    source: sources.find((source) => source === search.get('source')),
    after: search.get('after') ?? undefined,
  }
}

export function queueSearch({ view, source, after }: QueueAsked): string {
  const search = new URLSearchParams()
  if (view !== 'waiting') search.set('view', view)
  if (source) search.set('source', source)
  if (after) search.set('after', after)
  return search.size > 0 ? `?${search}` : ''
}

/** The address of a text in a queue, or of the queue alone. */
export const moderationPath = (placeSlug: string, asked: QueueAsked, publicId?: string): string =>
  `/work/${placeSlug}/moderation${publicId ? `/${publicId}` : ''}${queueSearch(asked)}`
