import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Item } from '#domain/surveys/schema/definition.ts'
import { useEditing } from './editing.ts'
import { partsOf } from './edits/choices.ts'

/** What a wording's field is called: 'Hint', 'Choice “By bus”', 'Description of the picture'. */
export function useFieldName(): (item: Item | undefined, field: string) => string {
  const { t } = useTranslation('survey-desk')
  const { source } = useEditing()
  return (item, field) => {
    const [name = '', key] = field.split(':')
    if (key !== undefined) {
      const part = partsOf(item, name.startsWith('row') ? 'rows' : 'choices').find((each) => each.key === key)
      return t(`editor.fields.${name}`, { words: part?.text[source] ?? '…' })
    }
    if (name !== 'text' && name !== 'hint') return t(`editor.fields.${name}`)
    const kind =
      item?.kind === 'section' || item?.kind === 'page' || item?.kind === 'i-statement' ? item.kind : 'question'
    return t(`editor.fields.${name}.${kind}`)
  }
}
