import { Form, Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = { answer: { problem?: Problem; typed?: string; sentTo?: string } | undefined }

/** For whoever has forgotten their password: one address, one answer. */
export function ForgottenPage({ answer }: Props) {
  const { t } = useTranslation(['joining', 'people'])
  const { problem, sentTo } = answer ?? {}
  const isAddress = problem?.kind === 'invalid'
  return (
    <PublicPage>
      <ProblemMessage problem={problem} {...(isAddress && { field: 'email' })} />
      <h1>{t('again.title')}</h1>
      {sentTo ? (
        <Notice kind="done" live>
          <p>
            {t('again.sent')} <bdi dir="ltr">{sentTo}</bdi>
          </p>
          <p>{t('again.sent-next')}</p>
        </Notice>
      ) : (
        <Form method="post" noValidate>
          <p className="lead">{t('again.lead')}</p>
          <Field
            id="email"
            name="email"
            type="email"
            dir="ltr"
            autoComplete="username"
            maxLength={254}
            required
            label={t('people:sign-in.email')}
            error={problem && isAddress ? problemText(t, problem) : undefined}
            defaultValue={answer?.typed}
          />
          <Button busyLabel={t('again.busy')}>{t('again.button')}</Button>
        </Form>
      )}
      <p className="actions">
        <Link to="/sign-in">{t('again.back')}</Link>
      </p>
    </PublicPage>
  )
}
