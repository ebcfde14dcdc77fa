import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { exitCode } from '#domain/ways-in/schema.ts'

type Props = { slug: string; problem: Problem | undefined }

/** For staff, on the kiosk itself: its code makes it an ordinary browser again. */
export function KioskExitPage({ slug, problem }: Props) {
  const { t } = useTranslation('surveys')
  useErrorTitle(problem)
  return (
    <PublicPage home={`/s/${slug}`}>
      <ProblemMessage problem={problem} field="exit-code" />
      <h1>{t('kiosk.exit.title')}</h1>
      <p className="lead">{t('kiosk.exit.lead')}</p>
      <Form method="post" reloadDocument noValidate>
        <Field
          id="exit-code"
          name="code"
          type="password"
          inputMode="numeric"
          autoComplete="off"
          label={t('kiosk.exit.code')}
          maxLength={exitCode.most + 4}
          error={problem && problemText(t, problem)}
        />
        <p className="actions">
          <Button>{t('kiosk.exit.end')}</Button>
          <LinkButton to={`/s/${slug}`} kind="quiet">
            {t('kiosk.exit.back')}
          </LinkButton>
        </p>
      </Form>
    </PublicPage>
  )
}
