import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Measures } from '#domain/findings/schema.ts'

const asked = ['people', 'spread', 'agreement'] as const

/** Why the scale says what it says: how many, how widely spread, how far they agree. */
export function MeasuresList({ measures }: { measures: Measures }) {
  const { t } = useTranslation('findings')
  return (
    <ul className="measures">
      {asked.map((each) => (
        <li key={each}>{t(`measures.${each}.${measures[each]}`)}</li>
      ))}
    </ul>
  )
}
