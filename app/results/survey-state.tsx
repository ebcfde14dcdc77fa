import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { SurveyLine } from '#domain/results/schema.ts'

const hues = { open: 'done', closed: 'plain', 'not-yet': 'notice' } as const

/** Whether it can be answered today, and until or since when. */
export function SurveyState({ survey: { status, opensOn, closesOn } }: { survey: SurveyLine }) {
  const { t, i18n } = useTranslation('results')
  const on = status === 'not-yet' ? opensOn : closesOn
  return (
    <Pill hue={hues[status]}>
      {on ? t(`state.${status}-day`, { day: dayText(on, i18n.language, { year: true }) }) : t(`state.${status}`)}
    </Pill>
  )
}
