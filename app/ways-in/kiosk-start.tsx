import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'

type Props = { slug: string /** Where to go on; null when nobody has begun. */; goOn: string | null }

/** The first page of a kiosk: each person begins with an empty form. */
export function KioskStart({ slug, goOn }: Props) {
  const { t } = useTranslation('surveys')
  return (
    <>
      {goOn !== null && (
        <Notice>
          <p>{t('kiosk.begun')}</p>
        </Notice>
      )}
      <Form method="post" action={`/s/${slug}/kiosk/next`} reloadDocument className="actions">
        {goOn !== null && <LinkButton to={goOn}>{t('intro.go-on')}</LinkButton>}
        <Button kind={goOn === null ? 'primary' : 'secondary'} name="go" value="start">
          {t(goOn === null ? 'intro.start' : 'kiosk.begin')}
        </Button>
      </Form>
    </>
  )
}
