import { type ReactNode, useId } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import type { ComparedRow } from '#domain/insights/schema/compare.ts'

type Props = {
  rows: readonly ComparedRow[]
  names: readonly [string, string]
  nameOf: (row: ComparedRow) => ReactNode
}

/** Two bars a row: the first full, the second striped, both with their share. What is not shown is said so. */
export function ComparedChart({ rows, names, nameOf }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights'])
  const id = useId()
  // The largest share fills the width: what is compared is how they stand to each other.
  const most = Math.max(0.01, ...rows.flatMap(({ shares }) => shares ?? []))
  return (
    <figure className="compared-chart" aria-labelledby={id}>
      <figcaption id={id}>
        {t('compare.chart')}{' '}
        <span className="compared-key">
          <svg className="compared-bar one" aria-hidden="true">
            <rect width="100%" height="100%" rx="3" />
          </svg>
          {names[0]}
        </span>{' '}
        <span className="compared-key">
          <svg className="compared-bar other" aria-hidden="true">
            <rect width="100%" height="100%" rx="3" />
          </svg>
          {names[1]}
        </span>
      </figcaption>
      <dl>
        {rows.map((row) => (
          <div key={row.key}>
            <dt>{nameOf(row)}</dt>
            {row.shares ? (
              row.shares.map((share, index) => (
                <dd key={names[index]}>
                  <svg className={index === 0 ? 'compared-bar one' : 'compared-bar other'} aria-hidden="true">
                    <rect width={`${(100 * share) / most}%`} height="100%" rx="3" />
                  </svg>
                  <span>
                    <span className="visually-hidden">{names[index]}: </span>
                    {t('explore.share', { share })}
                  </span>
                </dd>
              ))
            ) : (
              <dd>
                <Bar value={0} max={0} isWithheld />
                <span className="muted">{t('insights:figure.withheld')}</span>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </figure>
  )
}
