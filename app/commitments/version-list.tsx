import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { EarlierVersion } from '#domain/commitments/schema.ts'

type Props = {
  /** The newest first: what stands now, and what stood before. */
  versions: readonly (EarlierVersion & { by?: string | null })[]
}

/** How it read before, and why it was changed: the reason stands with the version that it led to. */
export function VersionList({ versions }: Props) {
  const { t, i18n } = useTranslation('commitments')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <ol className="plain-list commitment-versions">
      {versions.map(({ number, stance, answer, dueOn, on, reason, by }) => (
        <li key={number}>
          <p className="muted">
            {t(number === 1 ? 'version.first' : 'version.changed', { day: day(on) })}
            {by && <> · {by}</>}
          </p>
          {reason && (
            <p>
              {t('version.why')} <WordsIn words={reason} />
            </p>
          )}
          <p className="as-written">
            <strong>{t(`stance.${stance}`)}</strong> <WordsIn words={answer} />
          </p>
          {dueOn && <p className="muted">{t(stance === 'did' ? 'done-on' : 'due', { day: day(dueOn) })}</p>}
        </li>
      ))}
    </ol>
  )
}
