import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'

/** Two presses, because nothing brings it back. */
export function DeleteWorkshop({ mayDelete }: { mayDelete: boolean }) {
  const { t } = useTranslation('facilitation')
  if (!mayDelete) return <p className="muted workshop-end">{t('settings.stays')}</p>
  return (
    <details className="agenda-remove workshop-end">
      <summary>{t('settings.delete')}</summary>
      <p>{t('settings.delete-what')}</p>
      <Form method="post">
        <Button name="act" value="delete" kind="danger" small>
          {t('settings.delete-sure')}
        </Button>
      </Form>
    </details>
  )
}
