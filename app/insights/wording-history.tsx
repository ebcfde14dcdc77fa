import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { GoalWording } from '#domain/insights/schema.ts'

/** Every wording the goal has had, newest first, and how much was tagged while it stood. */
export function WordingHistory({ history }: { history: readonly GoalWording[] }) {
  const { t, i18n } = useTranslation('insights-desk')
  return (
    <section aria-labelledby="wordings">
      <h2 id="wordings">{t('history.title')}</h2>
      <ol className="wordings" reversed>
        {[...history].reverse().map(({ number, text, source, validFrom, tags }) => (
          <li key={number}>
            <p>
              <WordsIn words={text} />
            </p>
            <p className="muted">
              {t('history.since', { day: dayText(validFrom, i18n.language, { year: true }) })} ·{' '}
              {t('history.tags', { count: tags })} · <span lang="en">{source}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
