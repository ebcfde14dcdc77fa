import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'

/** A new password, for whoever holds the link. */
export function NewPasswordPage({ email, problem }: { email: string; problem: Problem | undefined }) {
  const { t } = useTranslation(['joining', 'people'])
  const isPassword = problem?.kind === 'invalid'
  return (
    <PublicPage>
      <ProblemMessage problem={problem} {...(isPassword && { field: 'password' })} />
      <h1>{t('again.new-title')}</h1>
      <p className="lead">
        <bdi dir="ltr">{email}</bdi>
      </p>
      <p>{t('again.new-lead')}</p>
      <Form method="post" noValidate>
        {/* For password managers: what one signs in with. */}
        <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
        <Field
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          maxLength={256}
          required
          label={t('people:first.password.label')}
          hint={t('people:first.password.hint')}
          error={problem && isPassword ? problemText(t, problem) : undefined}
        />
        <Button busyLabel={t('again.new-busy')}>{t('again.new-button')}</Button>
      </Form>
    </PublicPage>
  )
}
