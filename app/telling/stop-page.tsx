import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'

/** One press, and no more messages come. Looking at it stops nothing: mail scanners look at every link. */
export function StopPage({ hasStopped }: { hasStopped: boolean }) {
  const { t } = useTranslation('telling')
  return (
    <PublicPage>
      <h1>{t(hasStopped ? 'page.done-title' : 'page.title')}</h1>
      <p className="lead" role={hasStopped ? 'status' : undefined}>
        {t(hasStopped ? 'page.done-text' : 'page.text')}
      </p>
      {!hasStopped && (
        <Form method="post" className="actions">
          <Button busyLabel={t('page.busy')}>{t('page.button')}</Button>
        </Form>
      )}
      <p className="actions">
        <LinkButton to="/receipt" kind={hasStopped ? 'secondary' : 'quiet'}>
          {t('page.receipt')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
