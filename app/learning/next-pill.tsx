import { useTranslation } from '#app/i18n/use-translation.ts'
import type { IconName } from '#app/ui/icon.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { NextStep } from '#db/schema/learning.ts'

const looks = {
  adopt: { hue: 'done', icon: 'tick' },
  adapt: { hue: 'notice', icon: 'forward' },
  abandon: { hue: 'plain', icon: 'minus' },
  runs: { hue: 'plain', icon: 'clock' },
} as const satisfies Record<NextStep | 'runs', { hue: string; icon: IconName }>

/** What follows from a test, or that it still runs: in words, with a sign of its own. */
export function NextPill({ next }: { next: NextStep | 'runs' }) {
  const { t } = useTranslation('learning')
  const { hue, icon } = looks[next]
  return (
    <Pill hue={hue} icon={icon}>
      {t(`next.${next}`)}
    </Pill>
  )
}
