import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { SurveyState } from '#db/schema/surveys.ts'

const hues = { draft: 'notice', open: 'live', paused: 'notice', closed: 'plain', reported: 'done' } as const

/** Where a survey is in its life, in a word. */
export function StatePill({ state }: { state: SurveyState }) {
  const { t } = useTranslation('survey-desk')
  return <Pill hue={hues[state]}>{t(`states.${state}`)}</Pill>
}
