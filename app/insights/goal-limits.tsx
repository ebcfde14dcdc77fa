import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { countWithheld, type Overview, type Split } from '#domain/insights/schema.ts'

type Props = { splits: readonly Split[]; overview: Overview; least: number; about?: 'goal' | 'mission' }

/** What the figures of a goal or mission leave open, said before somebody else says it. */
export function GoalLimits({ splits, overview, least, about = 'goal' }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights'])
  const withheld = countWithheld(splits)
  return (
    <Card as="section" labelledBy="limits" kind="calm">
      <h2 id="limits">{t('limits.title')}</h2>
      <ul>
        {withheld > 0 && <li>{t('limits.withheld', { count: withheld, least })}</li>}
        {overview.notTagged > 0 && <li>{t(`${about}.not-tagged`, { count: overview.notTagged })}</li>}
        {overview.countsOnly > 0 && <li>{t('notes.counts-only', { count: overview.countsOnly })}</li>}
        <li>{t('insights:notes.people')}</li>
        <li>{t('insights:notes.chose')}</li>
      </ul>
    </Card>
  )
}
