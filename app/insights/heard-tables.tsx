import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { Day } from '#db/schema/columns.ts'
import { type HeardGroup, type HeardTable, underHeard } from '#domain/insights/schema/heard.ts'
import { latestDay } from '#domain/insights/schema.ts'
import { FigureText } from './figure-text.tsx'
import { useByName, useGroupNames } from './group-name.ts'
import { HeardBar } from './heard-bar.tsx'
import { SinceDay } from './since-day.tsx'

type Props = { tables: readonly HeardTable[]; here: string; maySetUp: boolean }

/** One table for each way of dividing people: heard beside here. Those without a population come last, folded up. */
export function HeardTables({ tables, here, maySetUp }: Props) {
  const { t } = useTranslation('insights-desk')
  const byName = useByName()
  const alone = tables.filter(({ baseline }) => baseline === null)
  return (
    <>
      <Tables tables={tables.filter(({ baseline }) => baseline !== null)} here={here} maySetUp={maySetUp} />
      {alone.length > 0 && (
        <section aria-labelledby="alone" className="heard-section">
          <h2 id="alone">{t('heard.alone')}</h2>
          {maySetUp && (
            <ul>
              {alone.map(({ by }) => (
                <li key={by}>
                  {byName(by)}: <BringLink here={here} by={by} />
                </li>
              ))}
            </ul>
          )}
          <details className="figures">
            <summary>{t('heard.alone-open')}</summary>
            <Tables tables={alone} here={here} maySetUp={false} />
          </details>
        </section>
      )}
    </>
  )
}

function BringLink({ here, by }: { here: string; by: HeardTable['by'] }) {
  const { t } = useTranslation('insights-desk')
  const byName = useByName()
  return (
    <Link to={`${here}/baselines/${by}`} aria-label={t('heard.bring-for', { by: byName(by) })}>
      {t('heard.bring')}
    </Link>
  )
}

function Tables({ tables, here, maySetUp }: Props) {
  const { t, i18n } = useTranslation('insights-desk')
  const byName = useByName()
  return tables.map((table) => {
    const { by, baseline, groups, ratherNot, notSaid, notAsked, apartSince, stands } = table
    const apart = Object.values(apartSince).map((since) => ({ since }))
    const latest = latestDay([...groups, ...apart])
    const ofDay = (since: Day | undefined) => since && <SinceDay cell={{ since }} latest={latest} />
    return (
      <section key={by} aria-labelledby={`by-${by}`} className="heard-section">
        {baseline ? <h2 id={`by-${by}`}>{byName(by)}</h2> : <h3 id={`by-${by}`}>{byName(by)}</h3>}
        <ScrollTable label={byName(by)} className="heard-table">
          <Rows table={table} latest={latest} />
        </ScrollTable>
        <ul className="muted table-notes">
          {ratherNot !== null && (
            <li>
              {t('heard.rather-not')} <FigureText figure={ratherNot} /> {ofDay(apartSince.ratherNot)}
            </li>
          )}
          <li>
            {t(notAsked === null ? 'heard.not-said-or-asked' : 'heard.not-said')} <FigureText figure={notSaid} />{' '}
            {ofDay(apartSince.notSaid)}
          </li>
          {notAsked !== null && (
            <li>
              {t('heard.not-asked')} <FigureText figure={notAsked} />
            </li>
          )}
          {latest && <li>{t('since.note', { day: dayText(latest, i18n.language) })}</li>}
          {stands && <li>{t('heard.stands')}</li>}
          {baseline && (
            <li>
              {t('heard.source', {
                source: [baseline.tableId, baseline.source].filter(Boolean).join(', '),
                day: dayText(baseline.takenOn, i18n.language, { year: true }),
              })}{' '}
              {maySetUp && <BringLink here={here} by={by} />}
            </li>
          )}
        </ul>
      </section>
    )
  })
}

function Rows({ table: { by, baseline, groups }, latest }: { table: HeardTable; latest: Day | undefined }) {
  const { t } = useTranslation('insights-desk')
  const groupNames = useGroupNames()
  const percent = (share: number | null) => (share === null ? '–' : t('explore.share', { share }))
  const isUnder = ({ ratio }: HeardGroup) => ratio !== null && ratio < underHeard
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('insights:split.group')}</th>
          <th scope="col" className="number">
            {t('heard.heard')}
          </th>
          {baseline && (
            <>
              <th scope="col" className="heard-chart">
                {t('heard.chart')}
              </th>
              {(['share', 'of', 'gap', 'ratio'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`heard.${column}`)}
                </th>
              ))}
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.keys.join(' ')}>
            <th scope="row">
              {groupNames(by, group.keys, group.names)}
              {isUnder(group) && <strong className="under-heard">{t('heard.under')}</strong>}
            </th>
            <td className="number">
              <FigureText figure={group.heard} />
              {group.since && <SinceDay cell={{ since: group.since }} latest={latest} />}
            </td>
            {baseline && (
              <>
                <td className="heard-chart">
                  <HeardBar share={group.share} of={group.of} isUnder={isUnder(group)} />
                </td>
                <td className="number">{percent(group.share)}</td>
                <td className="number">{percent(group.of)}</td>
                <td className="number">
                  {group.gap === null ? '–' : t('heard.points', { points: Math.round(100 * group.gap) })}
                </td>
                <td className="number">{group.ratio === null ? '–' : t('heard.times', { ratio: group.ratio })}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </>
  )
}
