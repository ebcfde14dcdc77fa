import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'

/** Asks once more, and says what goes and what stays. */
export function TakeBack({ code }: { code: string }) {
  const { t } = useTranslation('receipts')
  return (
    <>
      <p className="lead">{t('back.lead')}</p>
      <ul>
        <li>{t('back.goes')}</li>
        <li>{t('back.counts')}</li>
        <li>{t('back.stays')}</li>
      </ul>
      <Form method="post" action={`/receipt/${code}`} className="actions">
        <Button kind="danger" busyLabel={t('back.busy')}>
          {t('back.button')}
        </Button>
        <LinkButton to={`/receipt/${code}`} kind="quiet">
          {t('back.keep')}
        </LinkButton>
      </Form>
    </>
  )
}
