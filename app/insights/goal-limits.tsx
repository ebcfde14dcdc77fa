import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { countWithheld, leastCompared, type Overview, type Split } from '#domain/insights/schema.ts'

type Props = {
  splits: readonly Split[]
  /** How many spoke to it. */
  people: number
  overview: Overview
  least: number
  about?: 'goal' | 'mission'
  /** The day that the newest of the numbers by group is of. */
  latest: string | undefined
}

/** What the figures of a goal or mission leave open, said before somebody else says it. */
export function GoalLimits({ splits, people, overview, least, about = 'goal', latest }: Props) {
  const { t, i18n } = useTranslation(['insights-desk', 'insights'])
  const withheld = countWithheld(splits)
  return (
    <Card as="section" labelledBy="limits" kind="calm">
      <h2 id="limits">{t('limits.title')}</h2>
      <ul>
        {people > 0 && people < leastCompared && <li>{t('limits.too-few', { least: leastCompared })}</li>}
        {people > 0 && <li>{t('limits.stands')}</li>}
        {latest && <li>{t('since.note', { day: dayText(latest, i18n.language) })}</li>}
        {withheld > 0 && <li>{t('limits.withheld', { count: withheld, least })}</li>}
        {overview.notTagged > 0 && <li>{t(`${about}.not-tagged`, { count: overview.notTagged })}</li>}
        {overview.countsOnly > 0 && <li>{t('notes.counts-only', { count: overview.countsOnly })}</li>}
        <li>{t('insights:notes.people')}</li>
        <li>{t('insights:notes.chose')}</li>
      </ul>
    </Card>
  )
}
