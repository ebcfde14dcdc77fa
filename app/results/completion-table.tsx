import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Completion } from '#domain/results/schema.ts'

/** How far people come: each question with those who came so far, and those who stopped there. */
export function CompletionTable({ completion, version }: { completion: Completion; version: number }) {
  const { t } = useTranslation('results')
  const { began, sent, underWay, beforeFirst, steps } = completion
  if (began === 0) return <p className="muted">{t('completion.none')}</p>
  return (
    <>
      <p>
        {t('completion.say', { began, sent })} {underWay > 0 && t('completion.under-way', { count: underWay })}{' '}
        {beforeFirst > 0 && t('completion.before-first', { count: beforeFirst })}
      </p>
      <table className="counts completion">
        <caption className="muted">{t('completion.of-version', { number: version })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('completion.question')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('one.bar')}</span>
            </th>
            <th scope="col" className="number">
              {t('completion.reached')}
            </th>
            <th scope="col" className="number">
              {t('completion.stopped')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, number, text, reached, stopped }) => (
            <tr key={key}>
              <th scope="row">
                {number}. <WordsIn words={text} />
              </th>
              <td className="bar-cell">
                <Bar value={reached} max={began} />
              </td>
              <td className="number">{t('number', { count: reached })}</td>
              <td className="number">{stopped > 0 ? t('number', { count: stopped }) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
