import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = { slug: string; code?: string; problem?: Problem }

/** The way into a survey for a closed group. */
export function InvitationForm({ slug, code, problem }: Props) {
  const { t } = useTranslation('surveys')
  return (
    <Form method="post" action={`/s/${slug}/invitation`} noValidate>
      <Field
        id="invitation"
        name="code"
        code
        label={t('invitation.label')}
        hint={t('invitation.hint')}
        error={problem && problemText(t, problem)}
        defaultValue={code}
        maxLength={40}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <p className="actions">
        <Button>{t('invitation.start')}</Button>
      </p>
    </Form>
  )
}
