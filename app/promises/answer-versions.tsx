import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { AnswerVersion } from '#domain/promises/schema.ts'

type Version = AnswerVersion & { by?: string | null }

/** How an answer read before what stands now, the newest first: each correction with its reason. */
export function AnswerVersions({ versions }: { versions: readonly Version[] }) {
  const { t, i18n } = useTranslation('promises')
  return (
    <ol className="plain-list commitment-versions">
      {versions.map(({ number, on, reason, said, will, by }) => (
        <li key={number}>
          <p className="muted">
            {t(number === 1 ? 'answer.first' : 'answer.corrected', {
              day: dayText(on, i18n.language, { year: true }),
            })}
            {by && <> · {by}</>}
          </p>
          {reason && (
            <p>
              {t('why')} <WordsIn words={reason} />
            </p>
          )}
          <p className="as-written">
            <strong className="version-part">{t('answer.said')}</strong> <WordsIn words={said} />
          </p>
          <p className="as-written">
            <strong className="version-part">{t('answer.will')}</strong> <WordsIn words={will} />
          </p>
        </li>
      ))}
    </ol>
  )
}
