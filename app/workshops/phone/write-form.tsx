import { Form } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { BoardColumn } from '#db/schema/workshops.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { FormFields, type FormStamp } from '../form-fields.tsx'
import type { IdeaKeeper } from '../kept-ideas.ts'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { ColumnChoice } from './column-choice.tsx'
import { roomFor } from './text-kinds.ts'

export type WriteProps = {
  stage: Stage
  live: LiveWorkshop
  ideas: IdeaKeeper
  stamp: FormStamp
  /** What was typed into a form that was sent back, and why. */
  refused?: { text: string; error: string }
  /** How many a scribe writes for. */
  people?: number
}

/** Where somebody writes: an idea, a card of a board, a word, a question. It keeps what is typed until it was sent. */
export function WriteForm({ stage, live, ideas, stamp, refused, people }: WriteProps) {
  const { t } = useTranslation('workshops')
  const [wrong, setWrong] = useState<string>()
  const { id: activityId, kind } = stage
  const { keep } = ideas
  const { longest } = roomFor(stage)
  const text = ideas.texts[activityId] ?? refused?.text ?? ''

  // What was typed before the scripts arrived, or put back by the browser, is in the field and known to nobody else.
  useEffect(() => {
    const field = document.getElementById('idea')
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    if (isField && field.value) keep(activityId, field.value)
  }, [activityId, keep])

  async function send(event: FormEvent<HTMLFormElement>) {
    if (!live.isReady) return
    event.preventDefault()
    const column = (new FormData(event.currentTarget).get('column') ?? undefined) as BoardColumn | undefined
    const written = text.trim()
    if (kind === 'board' && !column) return setWrong(t('phone.board.choose-first'))
    if (written === '') return setWrong(t('problems.idea-missing'))
    if ([...written].length > longest) return setWrong(t('problems.idea-too-long', { limit: longest }))
    setWrong(undefined)
    if (await live.send({ kind: 'idea', activityId, text: written, column, people })) keep(activityId, '')
  }

  const field = {
    ...{ id: 'idea', name: 'text', value: text, error: wrong ?? refused?.error },
    label: t(`phone.write.label.${kind}`),
    onChange: ({ target }: { target: { value: string } }) => keep(activityId, target.value),
  }
  return (
    <Form method="post" className="write" onSubmit={send} noValidate={live.isReady || kind !== 'board'}>
      <FormFields intent="idea" activityId={activityId} stamp={stamp} />
      {kind === 'board' && <ColumnChoice />}
      {kind === 'words' ? (
        <Field {...field} hint={t('phone.write.word-hint')} autoComplete="off" dir="auto" />
      ) : (
        <TextArea {...field} rows={4} hint={t('phone.write.hint')} limit={longest} />
      )}
      <Button wide busyLabel={t('status.sending')}>
        {t('phone.write.send')}
      </Button>
    </Form>
  )
}
