import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'

/** A copy to begin the next one with, and the end of a draft that leads nowhere. */
export function CopyForm({ mayDelete }: { mayDelete: boolean }) {
  const { t } = useTranslation('survey-desk')
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{t('copy.title')}</h2>
      <p>{t('copy.about')}</p>
      <Form method="post">
        <Button kind="secondary" name="intent" value="duplicate">
          {t('copy.button')}
        </Button>
      </Form>
      {mayDelete && (
        <details className="delete-draft">
          <summary>{t('delete.title')}</summary>
          <p>{t('delete.about')}</p>
          <Form method="post">
            <Button kind="danger" name="intent" value="delete">
              {t('delete.button')}
            </Button>
          </Form>
        </details>
      )}
    </section>
  )
}
