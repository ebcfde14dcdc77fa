import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { Round } from '#domain/agreement/schema.ts'
import { useNumbers } from './numbers.ts'

type Props = { rounds: readonly Round[]; here: string; timeZone: string }

/** Every round there was, the newest first. */
export function RoundsTable({ rounds, here, timeZone }: Props) {
  const { t } = useTranslation('agreement')
  const { two, day } = useNumbers()
  const alphaOf = ({ figures }: Round) => {
    if (!figures) return t('list.still-open')
    const { alpha, low, high } = figures.overall
    if (alpha === null) return t('figures.unknown')
    return low !== null && high !== null
      ? `${two(alpha)} (${t('figures.to', { low: two(low), high: two(high) })})`
      : two(alpha)
  }
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{t('list.title')}</h2>
      <ScrollTable label={t('list.title')} className="agreement-table narrow">
        <thead>
          <tr>
            <th scope="col">{t('list.round')}</th>
            <th scope="col">{t('list.started')}</th>
            {(['texts', 'alpha', 'left'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.publicId}>
              <th scope="row">
                <Link to={`${here}/${round.publicId}`}>{t('round', { number: round.number })}</Link>
              </th>
              <td>
                {round.startedBy
                  ? t('list.by', { day: day(round.startedAt, timeZone), name: round.startedBy })
                  : t('list.day', { day: day(round.startedAt, timeZone) })}
              </td>
              <td className="number">{round.coded}</td>
              <td className="number">{alphaOf(round)}</td>
              <td className="number">{round.closedAt ? round.toSettle : ''}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
