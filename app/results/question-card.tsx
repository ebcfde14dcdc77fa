import { listText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { QuestionResult } from '#domain/results/schema.ts'
import { CountTable } from './count-table.tsx'
import { GridTable } from './grid-table.tsx'
import { NumberTable } from './number-table.tsx'
import { RankingTable } from './ranking-table.tsx'
import { TextCounts } from './text-counts.tsx'

type Props = { question: QuestionResult /** What keeps the page on the version it is on. */; search: string }

/** What was answered to one question, whatever its kind. */
export function QuestionCard({ question, search }: Props) {
  const { result, key, texts } = question
  const caption = <Caption question={question} />
  return (
    <>
      {result.shape === 'texts' && <div className="counts-title">{caption}</div>}
      {(result.shape === 'choices' || result.shape === 'steps' || result.shape === 'months') && (
        <CountTable question={question} counts={result.counts} caption={caption} />
      )}
      {result.shape === 'number' && <NumberTable figures={result.figures} caption={caption} />}
      {result.shape === 'ranking' && <RankingTable question={question} choices={result.choices} caption={caption} />}
      {result.shape === 'table' && (
        <GridTable question={question} columns={result.columns} rows={result.rows} caption={caption} />
      )}
      {texts && <TextCounts questionKey={key} texts={texts} search={search} />}
    </>
  )
}

function Caption({
  question: { number, text, answered, asked, onlyIn, reworded, result },
}: {
  question: QuestionResult
}) {
  const { t, i18n } = useTranslation('results')
  const versions = onlyIn?.map((version) => numberText(version, i18n.language))
  return (
    <>
      {number}. <WordsIn words={text} />
      <small>
        {t('one.answered', { count: answered, of: asked })}{' '}
        {result.shape === 'choices' && result.isSeveral && t('one.several')}{' '}
        {versions && t('one.only-in', { versions: listText(versions, i18n.language) })}{' '}
        {reworded.map((part) => t(`one.reworded.${part}`)).join(' ')}
      </small>
      {result.shape === 'steps' && (result.mean !== null || result.low) && (
        <small>
          {result.mean !== null && t('steps.mean', { value: result.mean, points: result.counts.length })}{' '}
          {result.low &&
            result.high &&
            t('steps.ends', { low: result.low.text, high: result.high.text, points: result.counts.length })}
        </small>
      )}
    </>
  )
}
