import { Form } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { Waiting } from '#domain/joining/schema.ts'
import { roleText } from './role-text.ts'

/** Who was asked in and has not come: until when, whether the letter went, and what can be done about it. */
export function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  const { t, i18n } = useTranslation(['people-desk', 'people'])
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      <ul className="people-list">
        {waiting.map(({ id, email, role, organisation, expiresOn, isExpired, letter }) => (
          <li key={id} className="card">
            <div>
              <h3 className="email">
                <bdi dir="ltr">{email}</bdi>
              </h3>
              <p>{roleText(t, role, organisation)}</p>
              <p className="muted">
                {isExpired ? t('waiting.ran-out') : t('waiting.until', { day: dayText(expiresOn, i18n.language) })}
                {letter && <> · {t(`waiting.letter.${letter.state}`)}</>}
              </p>
              {isExpired && (
                <Pill hue="notice" icon="clock">
                  {t('waiting.expired')}
                </Pill>
              )}
            </div>
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <Button kind="secondary" small name="intent" value="again">
                {t('waiting.again')} <span className="visually-hidden">{email}</span>
              </Button>
              <Button kind="danger" small name="intent" value="take-back">
                {t('waiting.take-back')} <span className="visually-hidden">{email}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
