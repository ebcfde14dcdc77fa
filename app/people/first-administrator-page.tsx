import { Form } from '@remix-run/react'
import type { Typed } from '#app/http/read-form.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = { refused?: { problem: Problem; typed: Typed; wrong: string[] } }

const fields = [
  { name: 'placeName', type: 'text', autoComplete: 'off', maxLength: 80 },
  { name: 'name', type: 'text', autoComplete: 'name', maxLength: 80 },
  { name: 'email', type: 'email', autoComplete: 'username', maxLength: 254 },
  { name: 'password', type: 'password', autoComplete: 'new-password', maxLength: 256 },
] as const

/** Opens a real place: its name, and the first person who looks after it. */
export function FirstAdministratorPage({ refused }: Props) {
  const { t } = useTranslation('people')
  const wrong = fields.filter(({ name }) => refused?.wrong.includes(name))
  return (
    <PublicPage>
      {wrong.length > 0 ? (
        <ErrorSummary errors={wrong.map(({ name }) => ({ field: name, text: t(`first.${name}.wrong`) }))} />
      ) : (
        <ProblemMessage problem={refused?.problem} />
      )}
      <h1>{t('first.title')}</h1>
      <p className="lead">{t('first.lead')}</p>
      {/* Checked on the server, so that what must be mended is said in these words and in this language. */}
      <Form method="post" noValidate>
        {fields.map((field) => (
          <Field
            key={field.name}
            {...field}
            id={field.name}
            required
            label={t(`first.${field.name}.label`)}
            hint={t(`first.${field.name}.hint`)}
            error={wrong.includes(field) ? t(`first.${field.name}.wrong`) : undefined}
            defaultValue={refused?.typed[field.name]}
          />
        ))}
        <Button busyLabel={t('first.busy')}>{t('first.button')}</Button>
      </Form>
    </PublicPage>
  )
}
