import { Form } from '@remix-run/react'
import { momentText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { OwnSession } from '#domain/auth/schema.ts'

/** Where one is signed in, each with its end. */
export function SessionList({ sessions, timeZone }: { sessions: readonly OwnSession[]; timeZone: string }) {
  const { t, i18n } = useTranslation('account')
  const nameOf = ({ device, browser }: OwnSession) =>
    browser
      ? t('sessions.browser-on', { browser, device: t(`sessions.device.${device}`) })
      : t(`sessions.device.${device}`)
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions.title')}</h2>
      <p>{t('sessions.text')}</p>
      <ul className="people-list">
        {sessions.map((session) => {
          const since = t('sessions.since', { moment: momentText(session.beganAt, i18n.language, timeZone) })
          return (
            <li key={session.id} className="card">
              <div>
                <h3>{nameOf(session)}</h3>
                <p className="muted">{since}</p>
              </div>
              {session.isThis ? (
                <Pill hue="done" icon="tick">
                  {t('sessions.this')}
                </Pill>
              ) : (
                <Form method="post">
                  <input type="hidden" name="session" value={session.id} />
                  <Button kind="danger" small name="intent" value="end">
                    {t('sessions.end')}{' '}
                    <span className="visually-hidden">
                      {nameOf(session)}, {since}
                    </span>
                  </Button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.some(({ isThis }) => !isThis) && (
        <Form method="post">
          <Button kind="secondary" name="intent" value="end-others">
            {t('sessions.end-others')}
          </Button>
        </Form>
      )}
    </section>
  )
}
