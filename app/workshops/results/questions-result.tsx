import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { supportersOf } from '#domain/workshops/schema/counts.ts'
import { fitAttributes } from '../wall/fit-rows.ts'
import { Labelled } from './bars.tsx'
import type { CountedProps } from './counted-props.ts'
import { type Column, CountsTable } from './counts-table.tsx'
import { rankedRows } from './ranked-rows.ts'

/** Questions to a panel: what most want to hear first, what was answered below and marked in words. */
export function QuestionsResult({ stage, counts, role, most, fit }: CountedProps) {
  const { t } = useTranslation('workshops')
  const number = (count: number) => t('results.number', { count })
  const ranked = rankedRows(counts, stage.choices)
  const open = ranked.filter(({ choice }) => !choice.isAnswered)
  const rows = [...open, ...ranked.filter(({ choice }) => choice.isAnswered)].slice(0, most)
  const columns: Column[] = [
    { head: t('outcome.column-votes'), of: (row) => number(supportersOf(row)) },
    {
      head: t('outcome.answered'),
      of: (_, choice) => t(choice.isAnswered ? 'outcome.answered' : 'outcome.not-answered'),
    },
  ]
  if (rows.length === 0) return <p className="muted">{t('outcome.no-questions')}</p>
  return (
    <>
      <ol className="question-list" {...fitAttributes(fit)}>
        {rows.map(({ row, choice }) => (
          <li key={choice.id} className={choice.isAnswered ? 'answered' : undefined}>
            <span className="question-votes">
              <Labelled label={t('outcome.column-votes')}>{number(supportersOf(row))}</Labelled>
            </span>
            <span className="question-text">
              <WordsIn words={choice.text} />
              {choice.isAnswered && (
                <span className="result-mark">
                  <Icon name="tick" /> {t('outcome.answered')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      <CountsTable choices={stage.choices} rows={counts.rows} columns={columns} role={role} />
    </>
  )
}
