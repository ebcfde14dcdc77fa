import { useTranslation } from '#app/i18n/use-translation.ts'
import type { IconName } from '#app/ui/icon.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { PromiseStatus } from '#domain/promises/schema.ts'

const looks = {
  none: { hue: 'plain', icon: 'minus' },
  due: { hue: 'notice', icon: 'clock' },
  overdue: { hue: 'problem', icon: 'alert' },
  'in-time': { hue: 'done', icon: 'tick' },
  late: { hue: 'notice', icon: 'tick' },
} as const satisfies Record<PromiseStatus, { hue: string; icon: IconName }>

/** Where a promise to report back stands, as a word with a sign of its own. Nothing where nothing was promised. */
export function PromiseMark({ status, isAnswered }: { status: PromiseStatus; isAnswered: boolean }) {
  const { t } = useTranslation('promises')
  const { hue, icon } = looks[status]
  if (status === 'none' && isAnswered) return <Pill hue="done">{t('status.answered')}</Pill>
  return (
    <Pill hue={hue} icon={icon}>
      {t(`status.${status}`)}
    </Pill>
  )
}
