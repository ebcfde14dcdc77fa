import { type QueueFilter, type QueueView, queueViews, visibilities, ways, worries } from '#domain/moderation/schema.ts'

/** Which part of the queue an address asks for. */
export type QueueAsked = QueueFilter & { view: QueueView; after?: string }

/** In the order they stand in an address and in the form. */
export const filterNames = [
  ...(['search', 'way', 'organisation', 'state', 'worry', 'goal', 'language', 'age'] as const),
  ...(['alike', 'meant'] as const),
] as const
export type FilterName = (typeof filterNames)[number]
/** Those that a text leads to, and no box of the form. */
export type AlikeName = Extract<FilterName, 'alike' | 'meant'>

const longestSearch = 200
const longestName = 40

/** Reads a query string. What it does not know falls back: an old link must still open the queue. */
export function queueAsked(search: URLSearchParams): QueueAsked {
  const text = (name: string, longest = longestName) => search.get(name)?.trim().slice(0, longest) || undefined
  return {
    view: queueViews.find((view) => view === search.get('view')) ?? 'waiting',
    // Links from before say `source`.
    way: ways.find((way) => way === (search.get('way') ?? search.get('source'))),
    state: visibilities.find((state) => state === search.get('state')),
    worry: worries.find((worry) => worry === search.get('worry')),
    organisation: text('organisation'),
    goal: text('goal'),
    language: text('language'),
    age: text('age'),
    search: text('search', longestSearch),
    alike: text('alike'),
    meant: text('meant'),
    after: text('after'),
  }
}

export function queueSearch(asked: QueueAsked): string {
  const search = new URLSearchParams()
  if (asked.view !== 'waiting') search.set('view', asked.view)
  for (const name of filterNames) if (asked[name]) search.set(name, asked[name])
  if (asked.after) search.set('after', asked.after)
  return search.size > 0 ? `?${search}` : ''
}

/**
 * What says, or means, the same as a text, beside that text. What else narrowed the list is left behind; one's own texts
 * would be too few to look among.
 */
export const alikePath = (placeSlug: string, { view }: QueueAsked, name: AlikeName, publicId: string): string =>
  moderationPath(placeSlug, { view: view === 'mine' ? 'waiting' : view, [name]: publicId }, publicId)

/** How many filters narrow this view. */
export const filtersIn = (asked: QueueAsked): number => filterNames.filter((name) => asked[name]).length

/** The address of a text in a queue, or of the queue alone. */
export const moderationPath = (placeSlug: string, asked: QueueAsked, publicId?: string): string =>
  `/work/${placeSlug}/moderation${publicId ? `/${publicId}` : ''}${queueSearch(asked)}`

/** The address of one of the queue's own pages: 'rows' of its list, 'bulk', saved 'views'. */
export const queuePath = (placeSlug: string, page: 'rows' | 'bulk' | 'views', asked: QueueAsked): string =>
  `/work/${placeSlug}/moderation/${page}${queueSearch(asked)}`
