import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Words } from '#domain/wordings/queries.ts'

type Props = { title: Words; code: string; refused?: { problem: Problem; code: string } }

/** The code of a card is filled in and not tried: a picture, or whoever previews a link, must not take a pass. */
export function PassPage({ title, code, refused }: Props) {
  const { t } = useTranslation('passes')
  const error = refused && problemText(t, refused.problem)
  return (
    <PublicPage name={<WordsIn words={title} />}>
      <ErrorSummary errors={error ? [{ field: 'code', text: error }] : []} />
      <h1>{t('take.title')}</h1>
      <p className="lead">{t('take.lead')}</p>
      <Form method="post" noValidate>
        <Field
          id="code"
          name="code"
          code
          label={t('take.label')}
          hint={t('take.hint')}
          error={error}
          defaultValue={refused?.code ?? code}
          maxLength={40}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <Button wide busyLabel={t('take.busy')}>
          {t('take.button')}
        </Button>
      </Form>
      <p className="hint below">{t('take.privacy')}</p>
    </PublicPage>
  )
}
