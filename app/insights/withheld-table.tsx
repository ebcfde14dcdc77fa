import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { FiguresDesk, WithheldLog } from '#domain/insights/schema.ts'

type Props = Pick<FiguresDesk, 'publications' | 'staff'>

const columns = ['told', 'stands', 'small', 'beside'] as const satisfies (keyof WithheldLog)[]

/** How many cells were told and withheld, and why; never which. */
export function WithheldTable({ publications, staff }: Props) {
  const { t, i18n } = useTranslation('insights-desk')
  const number = (value: number) => numberText(value, i18n.language)
  const cells = (log: WithheldLog) =>
    columns.map((column) => (
      <td key={column} className="number">
        {number(log[column])}
      </td>
    ))
  return (
    <ScrollTable label={t('figures.log-caption')} className="withheld-log">
      <caption>{t('figures.log-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.publication')}</th>
          <th scope="col" className="number">
            {t('figures.people')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {t(`figures.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {publications.map((publication) => {
          const { by, people, log } = publication
          const at = { number: publication.number, day: dayText(publication.on, i18n.language, { year: true }) }
          return (
            <tr key={publication.number}>
              <th scope="row">{by === null ? t('figures.entry', at) : t('figures.by', { ...at, name: by })}</th>
              <td className="number">{number(people)}</td>
              {cells(log)}
            </tr>
          )
        })}
        {publications.length === 0 && (
          <tr>
            <td colSpan={6}>{t('figures.none')}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{t('figures.staff-row')}</th>
          <td className="number">–</td>
          {cells(staff)}
        </tr>
      </tbody>
    </ScrollTable>
  )
}
