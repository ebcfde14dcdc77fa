import { Form } from '@remix-run/react'
import { dayText, timeText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { exitCode } from '#domain/ways-in/schema.ts'
import { WayCard } from './way-card.tsx'

export type ListedKiosk = { id: string; startedOn: string; startedAt: string; startedBy: string | null }

type Props = { isOpen: boolean; kiosks: readonly ListedKiosk[]; timeZone: string }

/** Makes this very browser a kiosk. Kiosks that stand elsewhere can be ended from here. */
export function KioskCard({ isOpen, kiosks, timeZone }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  return (
    <WayCard id="kiosk" title={t('ways.kiosk.title')} lead={t('ways.kiosk.lead')}>
      {isOpen && (
        <Form method="post" reloadDocument noValidate>
          <Field
            id="exit-code"
            name="code"
            label={t('ways.kiosk.code')}
            hint={t('ways.kiosk.code-hint')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={exitCode.most}
          />
          <Button name="intent" value="start-kiosk" kind="secondary">
            {t('ways.kiosk.start')}
          </Button>
        </Form>
      )}
      {kiosks.length > 0 && (
        <>
          <h3>{t('ways.kiosk.running')}</h3>
          <ul className="way-list">
            {kiosks.map(({ id, startedOn, startedAt, startedBy }) => (
              <li key={id}>
                <Form method="post" className="way-line">
                  <input type="hidden" name="kiosk" value={id} />
                  <span>
                    {t('ways.kiosk.since', {
                      day: dayText(startedOn, i18n.language),
                      time: timeText(new Date(startedAt), i18n.language, timeZone),
                      name: startedBy ?? t('ways.somebody'),
                    })}
                  </span>
                  <Button name="intent" value="end-kiosk" kind="quiet" small>
                    {t('ways.kiosk.end')}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
    </WayCard>
  )
}
