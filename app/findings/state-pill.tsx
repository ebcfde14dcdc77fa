import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { FindingPage } from '#domain/findings/schema.ts'

const hues = { draft: 'plain', 'in-review': 'notice', agreed: 'done', withdrawn: 'problem' } as const

/** How far a finding has come. */
export function StatePill({ state }: Pick<FindingPage, 'state'>) {
  const { t } = useTranslation('findings')
  return <Pill hue={hues[state]}>{t(`states.${state}`)}</Pill>
}
