import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Change } from '#domain/survey-design/schema/design.ts'

/** What became different from one version to the next, one line each. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('survey-desk')
  return (
    <ul className="change-list">
      {changes.map(({ kind, item, text }) => (
        <li key={`${kind} ${item}`}>
          {t(`changes.${kind}`)}
          {text !== null && (
            <>
              : <q dir="auto">{text || t('overview.no-words')}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
