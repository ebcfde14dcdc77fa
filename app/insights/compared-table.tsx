import type { ReactNode } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { AnswerName } from '#app/results/answer-name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Day } from '#db/schema/columns.ts'
import type { Compared, ComparedRow } from '#domain/insights/schema/compare.ts'
import { type Askable, type Figure, latestDay, leastCompared } from '#domain/insights/schema.ts'
import { ComparedChart } from './compared-chart.tsx'
import { FigureText } from './figure-text.tsx'
import { useSideName } from './side-name.ts'
import { SinceDay } from './since-day.tsx'

type Props = { compared: Compared; of: Askable | undefined }

/** Two groups beside each other: drawn, and as numbers with what chance alone could make of the difference. */
export function ComparedTable({ compared, of }: Props) {
  const { t, i18n } = useTranslation(['insights-desk', 'insights'])
  const { sideName } = useSideName()
  const { by, sides, rows, kind, isTooFew, least, stands } = compared
  const names = sides.map((side) => sideName(by, side)) as [string, string]
  const nameOf = ({ key, name }: ComparedRow): ReactNode =>
    kind ? <AnswerName kind={kind} answer={{ key, text: name }} /> : name && <WordsIn words={name} />
  const days = [...sides.map(({ since }) => since), ...rows.flatMap(({ since }) => since)].flatMap((day) => day ?? [])
  const latest = latestDay(days.map((since) => ({ since })))
  const cell = (figure: Figure, since: Day | null, share?: number) => (
    <td className={figure === 'withheld' ? 'number withheld' : 'number'}>
      <FigureText figure={figure} />
      {share !== undefined && <small className="muted">{t('explore.share', { share })}</small>}
      {since && <SinceDay cell={{ since }} latest={latest} />}
    </td>
  )
  const points = (share: number) => t('heard.points', { points: Math.round(share * 100) })
  return (
    <>
      {isTooFew && (
        <Notice>
          <p>{t('compare.too-few', { least: leastCompared })}</p>
        </Notice>
      )}
      {!isTooFew && <ComparedChart rows={rows} names={names} nameOf={nameOf} />}
      <ScrollTable label={t('compare.table')} className="asked-table">
        <caption>
          {of?.name ? <WordsIn words={of.name} /> : t(by === 'workshop' ? 'compare.votes' : 'explore.goals')} ·{' '}
          {t('compare.pair', { one: names[0], other: names[1] })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(kind ? 'explore.answer' : 'insights:table.goal')}</th>
            <th scope="col" className="number">
              {names[0]}
            </th>
            <th scope="col" className="number">
              {names[1]}
            </th>
            {!isTooFew && (
              <th scope="col" className="number">
                {t('compare.difference')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <strong>
                {t(by === 'month' ? 'compare.of-month' : by === 'workshop' ? 'compare.of-room' : 'compare.of')}
              </strong>
            </th>
            {cell(sides[0].people, sides[0].since)}
            {cell(sides[1].people, sides[1].since)}
            {!isTooFew && <td className="number">–</td>}
          </tr>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{nameOf(row)}</th>
              {cell(row.people[0], row.since[0], row.shares?.[0])}
              {cell(row.people[1], row.since[1], row.shares?.[1])}
              {!isTooFew && (
                <td className="number">
                  {row.difference ? (
                    <>
                      {points(row.difference.gap)}
                      <small className="muted">
                        {t('compare.range', { low: points(row.difference.low), high: points(row.difference.high) })}
                      </small>
                    </>
                  ) : (
                    '–'
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <ul className="muted table-notes">
        <li>{t('insights:split.withheld', { least })}</li>
        {!isTooFew && <li>{t('compare.interval')}</li>}
        {by === 'month' && <li>{t('compare.months')}</li>}
        {by === 'workshop' && <li>{t('compare.rooms')}</li>}
        {latest && <li>{t('since.note', { day: dayText(latest, i18n.language) })}</li>}
        {stands && <li>{t('explore.stands')}</li>}
        <li>{t('insights:notes.chose')}</li>
        <li>{t('insights:notes.people')}</li>
      </ul>
    </>
  )
}
