import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { Standing } from '#domain/receipts/schema.ts'

type Props = { code: string; standing: Standing }

/** Asks once more, and says what goes and what stays: out of the counting, or gone altogether. */
export function TakeBack({ code, standing }: Props) {
  const { t } = useTranslation('receipts')
  const path = `/receipt/${code}`
  return (
    <>
      <p className="lead">{t('back.lead')}</p>
      <Card as="section" labelledBy="delete">
        <h2 id="delete">{t('back.all')}</h2>
        <ul>
          <li>{t('back.goes')}</li>
          <li>{t('back.counts')}</li>
          <li>{t('back.stays')}</li>
        </ul>
        <Form method="post" action={path}>
          <input type="hidden" name="withdraw" value="everything" />
          <Button kind="danger" busyLabel={t('back.busy')}>
            {t('back.button')}
          </Button>
        </Form>
      </Card>
      {standing !== 'taken-out' && (
        <Card as="section" labelledBy="uncount">
          <h2 id="uncount">{t('uncount.title')}</h2>
          <ul>
            <li>{t('uncount.counts')}</li>
            <li>{t('uncount.stays')}</li>
          </ul>
          <Form method="post" action={path}>
            <input type="hidden" name="withdraw" value="analysis" />
            <Button kind="secondary" busyLabel={t('consents.busy')}>
              {t('uncount.button')}
            </Button>
          </Form>
        </Card>
      )}
      <p className="actions">
        <LinkButton to={path} kind="quiet">
          {t('back.keep')}
        </LinkButton>
      </p>
    </>
  )
}
