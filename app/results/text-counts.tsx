import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Visibility } from '#db/schema/contributions.ts'
import type { QuestionResult } from '#domain/results/schema.ts'

type Props = { question: Extract<QuestionResult, { kind: 'open-text' }>; of: number }

/** How many texts a question brought, and how far they have come. */
export function TextCounts({ question: { key, number, text, answered, texts }, of }: Props) {
  const { t } = useTranslation('results')
  return (
    <>
      <h2 className="counts-title">
        {number}. <WordsIn words={text} />
      </h2>
      <p className="muted">{t('one.answered', { count: answered, of })}</p>
      <ul className="row plain-list">
        {(Object.keys(texts) as Visibility[])
          .filter((state) => texts[state] > 0)
          .map((state) => (
            <li key={state}>
              <strong>{t('number', { count: texts[state] })}</strong> {t(`visibility.${state}`)}
            </li>
          ))}
      </ul>
      {answered > 0 && (
        <p>
          <Link to={`?question=${encodeURIComponent(key)}#texts`}>{t('one.read')}</Link>
        </p>
      )}
    </>
  )
}
