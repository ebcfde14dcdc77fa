import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { QuestionResult } from '#domain/results/schema.ts'

type Counted = Exclude<QuestionResult, { kind: 'open-text' }>
type Props = { question: Counted /** Responses to the whole survey. */; of: number }

/** One question's answers: a bar each, and the numbers beside it. A table, so that it reads line by line. */
export function CountTable({ question, of }: Props) {
  const { t } = useTranslation(['results', 'surveys'])
  const { kind, counts, answered, number, text } = question
  const most = Math.max(1, ...counts.map(({ people }) => people))
  const nameOf = ({ key, text: words }: Counted['counts'][number]) => {
    if (words) return <WordsIn words={words} />
    return kind === 'age-band' ? t(`surveys:age-bands.${key}`) : key
  }
  return (
    <table className="counts">
      <caption>
        {number}. <WordsIn words={text} />
        <small>
          {t('one.answered', { count: answered, of })} {kind === 'several-choices' && t('one.several')}
        </small>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('one.answer')}</th>
          <th scope="col">{t('one.bar')}</th>
          <th scope="col">{t('one.people')}</th>
          <th scope="col">{t('one.share')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.key}>
            <th scope="row">{nameOf(count)}</th>
            <td className="bar-cell">
              <Bar value={count.people} max={most} />
            </td>
            <td className="number">{t('number', { count: count.people })}</td>
            <td className="number">{t('percent', { share: answered > 0 ? count.people / answered : 0 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
