import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { SurveyLine } from '#domain/results/schema.ts'

const hues = { open: 'done', paused: 'notice', closed: 'plain', reported: 'plain', 'not-yet': 'notice' } as const

type Props = { survey: Pick<SurveyLine, 'stage' | 'opensOn' | 'closesOn'> }

/** Whether it can be answered today, and until or since when. */
export function SurveyState({ survey: { stage, opensOn, closesOn } }: Props) {
  const { t, i18n } = useTranslation('results')
  const on = stage === 'not-yet' ? opensOn : closesOn
  return (
    <Pill hue={hues[stage]}>
      {on ? t(`state.${stage}-day`, { day: dayText(on, i18n.language, { year: true }) }) : t(`state.${stage}`)}
    </Pill>
  )
}
