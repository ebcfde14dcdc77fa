import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import type { NextGroup } from '#domain/insights/schema/heard.ts'
import { useByName, useGroupNames } from './group-name.ts'

/** Whom to go to next, those of whom most people are missing first, and which organisation knows them. */
export function NextGroups({ next }: { next: readonly NextGroup[] }) {
  const { t, i18n } = useTranslation('insights-desk')
  const byName = useByName()
  const groupNames = useGroupNames()
  return (
    <Card as="section" labelledBy="next" kind="calm">
      <h2 id="next">{t('heard.next')}</h2>
      {next.length === 0 ? (
        <p>{t('heard.next-none')}</p>
      ) : (
        <ol className="next-groups">
          {next.map(({ by, keys, names, ratio, missing, knownBy }) => (
            <li key={`${by} ${keys.join(' ')}`}>
              <strong>{groupNames(by, keys, names)}</strong> <span className="muted">({byName(by)})</span>
              <br />
              {ratio === null ? t('heard.not-shown') : t('heard.missing', { count: missing, ratio })}{' '}
              {knownBy.length > 0
                ? t('heard.known-by', { count: knownBy.length, names: listText(knownBy, i18n.language) })
                : t('heard.known-by-nobody')}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
