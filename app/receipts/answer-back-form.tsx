import { Form } from '@remix-run/react'
import { SafetyNote } from '#app/help/safety-note.tsx'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { longestAnswer } from '#domain/receipts/schema.ts'

/** An answer that was not taken: to which text, and what was typed. */
export type RefusedAnswer = { problem: Problem; about: string; typed: string }

type Props = {
  code: string
  /** The place's address. */
  place: string
  contacts: readonly HelpContact[]
  about: string
  refused: RefusedAnswer | undefined
}

/** The one answer of somebody whose text was not published. */
export function AnswerBackForm({ code, place, contacts, about, refused }: Props) {
  const { t } = useTranslation('receipts')
  const own = refused?.about === about ? refused : undefined
  return (
    <details className="answer-back no-print" open={own !== undefined || undefined}>
      <summary>{t('answer.title')}</summary>
      <SafetyNote place={place} contacts={contacts} />
      <Form method="post" action={`/receipt/${code}`} noValidate>
        <input type="hidden" name="about" value={about} />
        <TextArea
          id={`answer-${about}`}
          name="answer"
          rows={4}
          label={t('answer.label')}
          hint={t('answer.hint')}
          limit={longestAnswer}
          error={own && problemText(t, own.problem)}
          defaultValue={own?.typed}
        />
        <Button busyLabel={t('answer.busy')}>{t('answer.button')}</Button>
      </Form>
    </details>
  )
}
