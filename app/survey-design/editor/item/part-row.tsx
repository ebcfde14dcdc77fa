import type { ClipboardEvent, KeyboardEvent } from 'react'
import { directionOf } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Choice, Item } from '#domain/surveys/schema/definition.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'
import { Arrow } from '../arrow.tsx'
import { useEditing } from '../editing.ts'
import { OldWords } from '../editions/old-words.tsx'
import { type ListName, pasteParts } from '../edits/choices.ts'
import type { PicturePlace } from '../edits/pictures.ts'
import { fieldId, setText } from '../edits/words.ts'
import { PictureField } from '../pictures/picture-field.tsx'

type Props = {
  item: Item
  list: ListName
  part: Choice
  field: string
  index: number
  total: number
  isSource: boolean
  onAdd(): void
  onLeave(): void
  onRemove(): void
  onMove(step: 1 | -1, backTo: string): void
}

/** One choice or line: its words, and where it stands. Enter begins the next one. */
export function PartRow({ item, list, part, field, index, total, isSource, onAdd, onLeave, onRemove, onMove }: Props) {
  const { t } = useTranslation('survey-desk')
  const { edit, edition, source } = useEditing()
  const where = { item: item.key, field }
  const id = fieldId(where)
  const language = languageOf(edition)
  const name = t(list === 'rows' ? 'editor.parts.row' : 'editor.parts.choice', { number: index + 1 })
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.currentTarget
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      onMove(event.key === 'ArrowUp' ? -1 : 1, target.id)
    } else if (event.key === 'Enter' && target.id === id && isSource && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onAdd()
    }
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = event.clipboardData
      .getData('text/plain')
      .split(/\r?\n/)
      .map((line) => line.trim())
    const full = lines.filter((line) => line !== '')
    if (full.length < 2 || !isSource) return
    event.preventDefault()
    edit((now) => pasteParts(now, item.key, list, part.key, full, edition))
  }
  const place: PicturePlace = `${list === 'rows' ? 'row' : 'choice'}-picture:${part.key}`
  return (
    <li className="part">
      <label htmlFor={id} className="visually-hidden">
        {name}
      </label>
      {!isSource && part.text[source] && (
        <p className="word-source" id={`${id}.source`} lang={languageOf(source)}>
          {part.text[source]}
        </p>
      )}
      <div className="part-line">
        <span className="part-number" aria-hidden="true">
          {index + 1}
        </span>
        <input
          id={id}
          className="input"
          lang={language}
          dir={directionOf(language)}
          value={part.text[edition] ?? ''}
          aria-describedby={isSource ? undefined : `${id}.source`}
          onChange={({ target }) => edit((now) => setText(now, where, edition, target.value))}
          onPaste={paste}
          onKeyDown={press}
          onBlur={onLeave}
        />
        {isSource && (
          <>
            <button
              type="button"
              id={`${id}.up`}
              className="part-act"
              aria-disabled={index === 0 || undefined}
              aria-label={t('editor.parts.up', { name })}
              onKeyDown={press}
              onClick={() => onMove(-1, `${id}.up`)}
            >
              <Arrow to="up" />
            </button>
            <button
              type="button"
              id={`${id}.down`}
              className="part-act"
              aria-disabled={index === total - 1 || undefined}
              aria-label={t('editor.parts.down', { name })}
              onKeyDown={press}
              onClick={() => onMove(1, `${id}.down`)}
            >
              <Arrow to="down" />
            </button>
            <button
              type="button"
              className="part-act"
              aria-label={t('editor.parts.remove', { name })}
              onClick={onRemove}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
      <OldWords texts={part.text} field={id} />
      <PictureField item={item} place={place} prefersSymbols isSmall />
    </li>
  )
}
