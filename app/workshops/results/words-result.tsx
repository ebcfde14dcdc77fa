import { useTranslation } from '#app/i18n/use-translation.ts'
import type { WordCount } from '#domain/workshops/schema/counts.ts'
import { fitAttributes } from '../wall/fit-rows.ts'
import type { WordsFit } from '../wall/fit-stage.ts'
import { cloudOf } from './cloud.ts'

type Props = { words: readonly WordCount[]; people: number; fit: WordsFit | undefined }

/** A cloud to take in at a glance, and beside it the list that says the same and can be read. */
export function WordsResult({ words, people, fit }: Props) {
  const { t } = useTranslation('workshops')
  if (words.length === 0) return <p className="muted">{t('outcome.no-words')}</p>
  const listed = words.slice(0, fit?.most)
  const more = words.length - listed.length
  return (
    <div className="result of-words">
      <p className="cloud" aria-hidden="true" data-growth={fit?.growth}>
        {cloudOf(words, fit?.room).map(({ word, language, size }) => (
          <span key={word} lang={language} dir="auto" className={`cloud-${size}`}>
            {word}
          </span>
        ))}
      </p>
      <ol className="word-list" {...fitAttributes(fit?.fit)} aria-label={t('outcome.word-list')}>
        {listed.map(({ word, language, people: count }) => (
          <li key={word}>
            <span lang={language} dir="auto">
              {word}
            </span>{' '}
            <strong>{t('results.number', { count })}</strong>
          </li>
        ))}
      </ol>
      <p className="result-people">
        {t('results.people', { count: people })}
        {more > 0 && <> · {t('results.more', { count: more })}</>}
      </p>
    </div>
  )
}
