import { type Item, isScreen } from '../schema/definition.ts'

/**
 * Seconds that one thing takes. Writing a few sentences on a phone takes about a minute, a tick with its reading ten to
 * fifteen seconds, and each row of a matrix is a question of its own.
 */
function secondsFor(item: Item): number {
  if (item.kind === 'section') return 0
  if (item.kind === 'open-text') return 60
  if (item.kind === 'page') return 20
  if (item.kind === 'ranking') return 10 + 6 * item.choices.length
  if (item.kind === 'matrix' || item.kind === 'statements') return 10 + 6 * item.rows.length
  return item.kind === 'i-statement' && item.why ? 40 : 12
}

/** Whole minutes for some items, at least one. */
export const minutesFor = (items: readonly Item[]): number =>
  Math.max(1, Math.round(items.filter(isScreen).reduce((sum, item) => sum + secondsFor(item), 0) / 60))
