import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import type { Version } from '#domain/survey-design/schema/design.ts'
import { ChangeList } from './change-list.tsx'

type Props = { versions: readonly Version[]; timeZone: string }

/** What was published when, what changed each time, and how many people answered it. */
export function VersionList({ versions, timeZone }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  // Canadian English writes a day as our days are written.
  const dayOf = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(at))
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      <p className="muted">{t('versions.why')}</p>
      <ol className="version-list" reversed>
        {versions.map(({ number, publishedAt, publishedBy, responses, changes }) => (
          <li key={number} className="card">
            <h3>{t('versions.number', { number })}</h3>
            <p>
              {t('versions.published', { day: dayText(dayOf(publishedAt), i18n.language, { year: true }) })}
              {publishedBy && (
                <>
                  {' '}
                  · <Name>{publishedBy}</Name>
                </>
              )}{' '}
              · {t('versions.responses', { count: responses })}
            </p>
            {changes.length > 0 && <ChangeList changes={changes} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
