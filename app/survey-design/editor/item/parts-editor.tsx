import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Item } from '#domain/surveys/schema/definition.ts'
import { useEditing } from '../editing.ts'
import { addPart, isListFull, type ListName, movePart, nameParts, partsOf, removePart } from '../edits/choices.ts'
import { fieldId } from '../edits/words.ts'
import { PartRow } from './part-row.tsx'

const fieldOf = (list: ListName, key: string) => `${list === 'rows' ? 'row' : 'choice'}:${key}`

/** The choices of a question, or the lines of a table. Nothing where it has none. */
export function PartsEditor({ item, list }: { item: Item; list: ListName }) {
  const { t } = useTranslation('survey-desk')
  const { definition, edit, edition, source, focus, say } = useEditing()
  if (!(list in item)) return null
  const parts = partsOf(item, list)
  const isSource = edition === source
  const idOf = (key: string) => fieldId({ item: item.key, field: fieldOf(list, key) })
  const kind = item.kind === 'matrix' || item.kind === 'statements' ? `${item.kind}-${list}` : 'choices'

  const add = (after: string | null) => {
    const { definition: grown, part } = addPart(definition, item.key, list, after)
    if (part === null) return say(t('editor.said.full', { count: parts.length }))
    edit(() => grown, 'step')
    focus(idOf(part))
  }
  const remove = (key: string) => {
    const { definition: left, next } = removePart(definition, item.key, list, key)
    edit(() => left, 'step')
    focus(next === null ? `add.${list}` : idOf(next))
    say(t('editor.said.part-removed'))
  }
  const move = (key: string, to: number, backTo: string) => {
    if (to < 0 || to >= parts.length) return
    edit((now) => movePart(now, item.key, list, key, to), 'step')
    focus(backTo)
    say(t('editor.said.part-moved', { place: to + 1, total: parts.length }))
  }
  return (
    <fieldset className="parts">
      <legend>{t(`editor.parts.${kind}.title`)}</legend>
      {isSource && <p className="hint">{t('editor.parts.paste')}</p>}
      <ol className="part-list">
        {parts.map((part, index) => (
          <PartRow
            // By place, not by key: a new choice gets its key when its field is left, and focus may be in its row.
            // biome-ignore lint/suspicious/noArrayIndexKey: above.
            key={index}
            {...{ item, list, part, index, isSource }}
            field={fieldOf(list, part.key)}
            total={parts.length}
            onAdd={() => add(part.key)}
            onLeave={() => edit((now) => nameParts(now, item.key), 'naming')}
            onRemove={() => remove(part.key)}
            onMove={(step, backTo) => move(part.key, index + step, backTo)}
          />
        ))}
      </ol>
      {isSource && (
        <button
          type="button"
          id={`add.${list}`}
          className="button secondary small"
          aria-disabled={isListFull(item, list) || undefined}
          onClick={() => add(null)}
        >
          <Icon name="plus" /> {t(`editor.parts.${kind}.add`)}
        </button>
      )}
    </fieldset>
  )
}
