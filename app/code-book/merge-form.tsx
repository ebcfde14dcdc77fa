import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import type { BookCode } from '#domain/framework/schema.ts'

/** Which code takes over the tags of this one. */
export function MergeForm({ code, others }: { code: BookCode; others: readonly BookCode[] }) {
  const { t } = useTranslation('codebook')
  return (
    <Form method="post" className="card book-form" aria-labelledby="merge">
      <h2 id="merge">{t('code.merge')}</h2>
      <FieldFrame id="into" label={t('form.into')} hint={t('form.into-hint', { count: code.tags })}>
        {(described) => (
          <select name="into" className="input" {...described}>
            {others.map(({ publicId, short, kind }) => (
              <option key={publicId} value={publicId}>
                {short.text} ({t(`kind.${kind}`)})
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <p className="actions">
        <Button name="intent" value="merge" busyLabel={t('form.saving')}>
          {t('code.merge')}
        </Button>
        <Link to="." className="button quiet">
          {t('form.cancel')}
        </Link>
      </p>
    </Form>
  )
}
