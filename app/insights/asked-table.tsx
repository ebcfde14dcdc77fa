import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { AnswerName } from '#app/results/answer-name.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { type Askable, type Asked, type AskedRow, latestDay, leastCompared, splitBys } from '#domain/insights/schema.ts'
import { FigureText } from './figure-text.tsx'
import { useByName, useGroupName } from './group-name.ts'
import { SinceDay } from './since-day.tsx'

type Props = {
  asked: Asked
  of: Askable | undefined
  /** Where words behind a goal's figures may be read, for who may. */
  behind?: string | undefined
}

/** A table that was asked for: how many, what share of the row, and what is not said of it. */
export function AskedTable({ asked, of, behind }: Props) {
  const { t, i18n } = useTranslation(['insights-desk', 'insights'])
  const byName = useByName()
  const groupName = useGroupName()
  const { by, everybody, rows, kind, least, stands } = asked
  const latest = latestDay([everybody, ...rows].flatMap(({ cells }) => cells))
  // The equality questions never meet what anybody said.
  const opens = behind !== undefined && kind === null && splitBys.some((each) => each === by)
  const name = ({ key, name }: AskedRow): ReactNode =>
    kind ? <AnswerName kind={kind} answer={{ key, text: name }} /> : name && <WordsIn words={name} />
  const line = (row: AskedRow, title: ReactNode) => (
    <tr key={row.key}>
      <th scope="row">
        {title}
        {row.comparison === 'too-few' && <small className="muted">{t('explore.too-few')}</small>}
      </th>
      <td className="number">
        <FigureText figure={row.people} />
      </td>
      {row.cells.map(({ key, name: cellName, people, share: of, since }) => (
        <td key={key} className={people === 'withheld' ? 'number withheld' : 'number'}>
          {opens && row !== everybody && people !== 'withheld' && people > 0 ? (
            <Link
              className="opens"
              to={`${behind}?goal=${row.key}&cell=${by}:${key}`}
              aria-label={t('behind.open-of', {
                people: numberText(people, i18n.language),
                group: [row.name?.text, groupName(by, { key, name: cellName })].filter(Boolean).join(' · '),
              })}
            >
              <FigureText figure={people} />
            </Link>
          ) : (
            <FigureText figure={people} />
          )}
          {of !== null && <small className="muted">{t('explore.share', { share: of })}</small>}
          <SinceDay cell={{ since }} latest={latest} />
        </td>
      ))}
    </tr>
  )
  const isField = everybody.cells.some(({ key }) => key === 'rather-not-say')
  const caption = (
    <>
      {of?.name ? <WordsIn words={of.name} /> : t('explore.goals')} · {byName(by)}
    </>
  )
  return (
    <>
      <ScrollTable label={t('explore.table')} className="asked-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(kind ? 'explore.answer' : 'insights:table.goal')}</th>
            <th scope="col" className="number">
              {t('insights:table.people')}
            </th>
            {everybody.cells.map((cell) => (
              <th key={cell.key} scope="col" className="number">
                {groupName(by, cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(everybody, <strong>{t(isField ? 'explore.asked' : 'explore.everybody')}</strong>)}
          {rows.map((row) => line(row, name(row)))}
        </tbody>
      </ScrollTable>
      <ul className="muted table-notes">
        <li>{t('insights:split.withheld', { least })}</li>
        <li>{t('explore.shares', { least: leastCompared })}</li>
        {latest && <li>{t('since.note', { day: dayText(latest, i18n.language) })}</li>}
        {stands && <li>{t('explore.stands')}</li>}
        {(kind === null || kind === 'several-choices') && <li>{t('explore.several')}</li>}
        <li>{t('insights:notes.people')}</li>
      </ul>
    </>
  )
}
