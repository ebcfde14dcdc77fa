import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Item, ItemKind } from '#domain/surveys/schema/definition.ts'
import { openItem, useEditing } from './editing.ts'
import { addItem, duplicateItem, isFull, moveItem, positionOf, removeItem } from './edits/items.ts'
import { useNames } from './use-names.ts'

/** What can be done with whole items. Each says what it did, and leads focus to where one goes on. */
export function useItemActs() {
  const { t } = useTranslation('survey-desk')
  const { definition, edit, go, say, open, focus, source } = useEditing()
  const names = useNames()
  const total = definition.items.length
  return {
    add(kind: ItemKind) {
      if (isFull(definition)) return say(t('editor.said.full', { count: total }))
      const added = addItem(definition, kind, openItem(open))
      edit(() => added.definition, 'step')
      go({ item: added.key }, { edition: source, field: 'text' })
      say(
        t('editor.said.added', {
          kind: names.kind({ kind }),
          place: positionOf(added.definition, added.key) + 1,
          total: total + 1,
        }),
      )
    },
    duplicate(item: Item) {
      if (isFull(definition)) return say(t('editor.said.full', { count: total }))
      const copied = duplicateItem(definition, item.key)
      edit(() => copied.definition, 'step')
      go({ item: copied.key }, { field: 'text' })
      say(
        t('editor.said.copied', {
          name: names.title(item),
          place: positionOf(copied.definition, copied.key) + 1,
          total: total + 1,
        }),
      )
    },
    remove(item: Item) {
      const removed = removeItem(definition, item.key)
      edit(() => removed.definition, 'step')
      go(removed.next === null ? { panel: 'survey' } : { item: removed.next })
      say(t('editor.said.removed', { name: names.title(item) }))
    },
    /** @param to its position afterwards, from 0 */
    move(item: Item, to: number, backTo?: string) {
      const at = positionOf(definition, item.key)
      const moved = moveItem(definition, item.key, to)
      if (moved === definition)
        return say(t(to < at ? 'editor.said.first' : 'editor.said.last', { name: names.title(item) }))
      edit(() => moved, 'step')
      if (backTo) focus(backTo)
      say(t('editor.said.moved', { name: names.title(item), place: positionOf(moved, item.key) + 1, total }))
    },
  }
}
