import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { FindingPage } from '#domain/findings/schema.ts'

/** What became of a finding, newest first, and each text that it had. */
export function FindingHistory({ finding: { events, texts } }: { finding: FindingPage }) {
  const { t, i18n } = useTranslation('findings')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <ol className="finding-events">
        {events.map(({ id, kind, words, by, on, number }) => (
          <li key={id}>
            {t(`history.${kind}`, { name: by ?? t('somebody'), day: day(on), number })}
            {words && <blockquote dir="auto">{words}</blockquote>}
          </li>
        ))}
      </ol>
      {texts.length > 1 && (
        <details>
          <summary>{t('history.texts')}</summary>
          <ol className="finding-events">
            {texts.map(({ number, claim, strength, why, limits, by, on }) => (
              <li key={number}>
                <p className="muted">{t('history.text', { number, name: by ?? t('somebody'), day: day(on) })}</p>
                <p dir="auto">
                  <strong>{claim || t('no-claim')}</strong>
                </p>
                {strength && <p>{t(`strength.${strength}`)}</p>}
                <p className="as-typed" dir="auto">
                  {why}
                </p>
                <p className="as-typed" dir="auto">
                  {limits}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
