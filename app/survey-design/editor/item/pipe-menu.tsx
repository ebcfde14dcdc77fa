import type { RefObject } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { canBeSkipped } from '#domain/survey-design/schema/skippable.ts'
import { barePipesIn, pipedKinds, pipesIn } from '#domain/surveys/schema/pipes.ts'
import { useEditing } from '../editing.ts'
import { earlierQuestions } from '../edits/conditions.ts'
import { insertPipe } from '../edits/insert-pipe.ts'
import { findItem } from '../edits/items.ts'
import { useNames } from '../use-names.ts'

type Props = {
  item: string
  text: string
  field: RefObject<HTMLTextAreaElement | null>
  /** Where the cursor was when the field was left; null while nobody was in it. */
  cursor: RefObject<{ start: number; end: number } | null>
  onInsert(text: string): void
}

/** Puts the answer to an earlier question into a sentence, and says what the braces in it will become. */
export function PipeMenu({ item, text, field, cursor, onInsert }: Props) {
  const { t } = useTranslation('survey-desk')
  const { definition, say } = useEditing()
  const names = useNames()
  const questions = earlierQuestions(definition, item).filter(({ kind }) => pipedKinds.includes(kind))
  const used = [...new Set(pipesIn(text))]
  const bare = barePipesIn(text)
  if (questions.length === 0 && used.length === 0) return null
  const insert = (key: string) => {
    const isOpen = canBeSkipped(definition, key)
    const inserted = insertPipe(text, cursor.current ?? { start: text.length, end: text.length }, key, isOpen)
    onInsert(inserted.text)
    say(t(isOpen ? 'editor.pipes.inserted-open' : 'editor.pipes.inserted'))
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(inserted.cursor, inserted.cursor)
    })
  }
  return (
    <div className="pipes">
      {questions.length > 0 && (
        <MenuTrigger>
          <Button className="link-like">{t('editor.pipes.button')}</Button>
          <Popover className="editor-popover" placement="bottom start">
            <Menu className="editor-menu" aria-label={t('editor.pipes.button')} onAction={(key) => insert(String(key))}>
              {questions.map((question) => (
                <MenuItem key={question.key} id={question.key} className="editor-menu-item">
                  {names.full(question)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {used.map((key) => {
        const question = findItem(definition, key)
        return (
          <p className="hint" key={key}>
            {question
              ? t('editor.pipes.stands-for', { pipe: `{${key}}`, question: names.title(question) })
              : t('editor.pipes.stands-for-nothing', { pipe: `{${key}}` })}{' '}
            {bare.includes(key) && canBeSkipped(definition, key) && t('editor.pipes.open', { pipe: `{${key}|…}` })}
          </p>
        )
      })}
    </div>
  )
}
