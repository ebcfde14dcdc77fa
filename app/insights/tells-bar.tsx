import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Cell, MissionOnWall } from '#domain/insights/schema.ts'

type Props = { tells: readonly Cell[]; hue: MissionOnWall['hue'] }

/** Strengths beside needs: one bar of both with its numbers beneath, or that they are too few to show. */
export function TellsBar({ tells, hue }: Props) {
  const { t } = useTranslation('insights-desk')
  const figure = (key: string) => tells.find((cell) => cell.key === key)?.people
  const [need, strength] = [figure('need'), figure('strength')]
  if (need === undefined || strength === undefined) return null
  if (need === 'withheld' || strength === 'withheld') return <p className="muted">{t('tells.withheld')}</p>
  const all = Math.max(1, need + strength)
  return (
    <div className="tells">
      <svg className={`bar tells-bar ${hue}`} aria-hidden="true">
        <rect className="strength" width="100%" height="100%" rx="4" />
        <rect className="value" width={`${(100 * need) / all}%`} height="100%" rx="4" />
      </svg>
      <p className="tells-words">
        <span>{t('tells.need', { count: need })}</span>
        <span>{t('tells.strength', { count: strength })}</span>
      </p>
    </div>
  )
}
