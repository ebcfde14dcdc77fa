import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { spacedCode } from './join-code.ts'

type Props = { code: string; refused?: { problem: Problem; code: string } }

/** One field and one button: nobody needs an account to be in the room. */
export function JoinPage({ code, refused }: Props) {
  const { t } = useTranslation('workshops')
  const error = refused && problemText(t, refused.problem)
  return (
    <PublicPage>
      <ErrorSummary errors={error ? [{ field: 'code', text: error }] : []} />
      <h1>{t('join.title')}</h1>
      <p className="lead">{t('join.lead')}</p>
      <Form method="post" noValidate>
        <Field
          id="code"
          name="code"
          code
          label={t('join.label')}
          hint={t('join.hint')}
          error={error}
          defaultValue={refused?.code ?? spacedCode(code)}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <Button wide busyLabel={t('join.busy')}>
          {t('join.button')}
        </Button>
      </Form>
      <p className="hint below">{t('join.privacy')}</p>
    </PublicPage>
  )
}
