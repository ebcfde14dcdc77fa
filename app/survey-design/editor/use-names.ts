import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Item } from '#domain/surveys/schema/definition.ts'
import { useEditing } from './editing.ts'
import { inShort } from './in-short.ts'
import { numbered } from './outline/numbered.ts'

/** More does not fit into a row or a menu. In characters. */
const longestName = 140

/** Short words for an item: what it says, or what it is while nobody has written anything. */
export function useNames() {
  const { t } = useTranslation('survey-desk')
  const { definition, source } = useEditing()
  const words = (item: Item) => inShort(item.text[source]?.trim() ?? '', longestName) || t('editor.outline.no-words')
  const number = (item: Item) => numbered(definition.items).find((each) => each.item.key === item.key)?.number ?? null
  const kind = (item: Pick<Item, 'kind'>) => t(`editor.kinds.${item.kind}.name`)
  return {
    words,
    kind,
    /** 'Question 3', 'Section', 'Page of text'. */
    title: (item: Item) => {
      const own = number(item)
      return own === null ? kind(item) : t('editor.outline.question', { number: own })
    },
    /** 'Question 3: How do you travel?' */
    full: (item: Item) => {
      const own = number(item)
      const title = own === null ? kind(item) : t('editor.outline.question', { number: own })
      return t('editor.outline.full', { title, words: words(item) })
    },
  }
}
