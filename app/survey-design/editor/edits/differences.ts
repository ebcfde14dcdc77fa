import type { Definition } from '#domain/surveys/schema/definition.ts'
import { isSame } from '../draft/same.ts'

/** How far two drafts are apart, in items: for whoever has to choose between them. */
export function differences(mine: Definition, theirs: Definition) {
  const other = new Map(theirs.items.map((item) => [item.key, item]))
  const shared = mine.items.filter(({ key }) => other.has(key))
  return {
    onlyMine: mine.items.length - shared.length,
    onlyTheirs: theirs.items.length - shared.length,
    differ: shared.filter((item) => !isSame(item, other.get(item.key))).length,
  }
}
