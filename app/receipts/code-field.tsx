import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = { typed: string; problem: Problem | undefined }

/** Room for six words, typed in whatever way. A field of two lines: six words do not fit one on a phone. */
export function CodeField({ typed, problem }: Props) {
  const { t } = useTranslation('receipts')
  return (
    <Form method="post" action="/receipt" noValidate>
      <TextArea
        id="code"
        name="code"
        label={t('form.label')}
        hint={t('form.hint')}
        error={problem && problemText(t, problem)}
        defaultValue={typed}
        rows={2}
        lang="en"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <Button>{t('form.button')}</Button>
    </Form>
  )
}
