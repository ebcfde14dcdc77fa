import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Problem } from '#domain/kernel/problem.ts'

/** An address that was not taken, as it was typed. */
export type RefusedAddress = { problem: Problem; address: string }

export const toldFieldId = 'told-address'

/** For whoever would rather be told than look: by e-mail, which they ask for by naming an address here. */
export function AskToBeTold({ code, refused }: { code: string; refused: RefusedAddress | undefined }) {
  const { t } = useTranslation(['receipts', 'telling'])
  return (
    <section aria-labelledby="be-told" className="no-print be-told">
      <h2 id="be-told">{t('told.title')}</h2>
      <Form method="post" action={`/receipt/${code}`} noValidate>
        <Field
          id={toldFieldId}
          name="address"
          type="email"
          label={t('told.label')}
          hint={t('told.text')}
          error={refused && problemText(t, refused.problem)}
          defaultValue={refused?.address}
          maxLength={254}
          dir="ltr"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button kind="secondary" busyLabel={t('told.busy')}>
          {t('told.button')}
        </Button>
      </Form>
    </section>
  )
}
