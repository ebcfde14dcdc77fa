import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { GivenConsent } from '#domain/receipts/schema.ts'

type Props = { code: string; consents: readonly GivenConsent[] }

/** What somebody lets us do beyond counting, each with its way back. Nothing where they agreed to nothing. */
export function GivenConsents({ code, consents }: Props) {
  const { t } = useTranslation('receipts')
  const given = consents.filter(({ purpose }) => purpose !== 'analysis')
  if (given.length === 0) return null
  return (
    <section aria-labelledby="given" className="no-print">
      <h2 id="given">{t('consents.title')}</h2>
      <ul className="given-consents">
        {given.map(({ purpose, isWithdrawn }) => (
          <li key={purpose}>
            <span>{t(`consents.${purpose}.${isWithdrawn ? 'withdrawn' : 'given'}`)}</span>
            {!isWithdrawn && (
              <Form method="post" action={`/receipt/${code}`}>
                <input type="hidden" name="withdraw" value={purpose} />
                <Button kind="secondary" small busyLabel={t('consents.busy')}>
                  {t(`consents.${purpose}.withdraw`)}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
