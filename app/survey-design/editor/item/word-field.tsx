import { type ReactNode, useRef } from 'react'
import { directionOf } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { longestTitle, longestWording } from '#domain/survey-design/schema/limits.ts'
import { languageOf, type Texts } from '#domain/surveys/schema/editions.ts'
import { useEditing } from '../editing.ts'
import { OldWords } from '../editions/old-words.tsx'
import { useEditionName } from '../editions/use-edition-name.ts'
import { fieldId, setText, type Where } from '../edits/words.ts'
import { inShort } from '../in-short.ts'
import { PipeMenu } from './pipe-menu.tsx'

type Props = {
  where: Where
  texts: Texts
  label: ReactNode
  hint?: ReactNode
  /** Lines it begins with; it grows with what is in it. */
  rows?: number
  /** Nothing to translate, nothing to write: only where the first edition says something does another have the field. */
  isOptional?: boolean
  /** Whether earlier answers can be put into it. */
  takesPipes?: boolean
  /** The words stand in the label alone: no room is made for them twice. */
  hidesLabel?: boolean
  onLeave?(): void
}

/**
 * What is too long stays in the field, so that it can be shortened; a book that was pasted by mistake does not: without
 * a space in it, a browser would take minutes to lay it out.
 */
const mostOver = 5

/** One wording in the edition that is open; beside it, while another than the first is open, how the first says it. */
export function WordField({ where, texts, label, hint, rows = 1, isOptional, takesPipes, hidesLabel, onLeave }: Props) {
  const { t } = useTranslation('survey-desk')
  const { edition, source, edit } = useEditing()
  const name = useEditionName()
  const field = useRef<HTMLTextAreaElement>(null)
  const cursor = useRef<{ start: number; end: number } | null>(null)
  const id = fieldId(where)
  const value = texts[edition] ?? ''
  const limit = where.item === null && where.field === 'title' ? longestTitle : longestWording
  const isOver = value.length > limit && [...value].length > limit
  const original = edition === source ? undefined : texts[source]?.trim()
  const language = languageOf(edition)
  const described = [hint && !original && `${id}.hint`, original && `${id}.source`, isOver && `${id}.over`]
    .filter(Boolean)
    .join(' ')
  const write = (text: string) => edit((definition) => setText(definition, where, edition, text))
  if (isOptional && edition !== source && !original && value === '') return null
  return (
    <div className="word-field">
      <label htmlFor={id} className={classes(hidesLabel && 'visually-hidden')}>
        {label}
      </label>
      {hint && !original && (
        <p className="hint" id={`${id}.hint`}>
          {hint}
        </p>
      )}
      {original && (
        <p className="word-source" id={`${id}.source`}>
          <span className="word-edition">{name(source)}</span>
          <span lang={languageOf(source)} dir={directionOf(languageOf(source))}>
            {inShort(original, longestWording)}
          </span>
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        className="input grows"
        rows={rows}
        lang={language}
        dir={directionOf(language)}
        value={value}
        maxLength={limit * mostOver}
        aria-describedby={described || undefined}
        aria-invalid={isOver || undefined}
        onChange={(event) => write(event.target.value)}
        onBlur={({ target }) => {
          cursor.current = { start: target.selectionStart, end: target.selectionEnd }
          onLeave?.()
        }}
      />
      {isOver && (
        <p className="field-error" id={`${id}.over`}>
          {t('editor.item.too-long', { used: [...value].length, limit })}
        </p>
      )}
      <OldWords texts={texts} field={id} />
      {takesPipes && where.item !== null && (
        <PipeMenu item={where.item} text={value} field={field} cursor={cursor} onInsert={write} />
      )}
    </div>
  )
}
