import { useTranslation } from '#app/i18n/use-translation.ts'
import type { IconName } from '#app/ui/icon.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { Colour, Status } from '#domain/commitments/schema.ts'

const looks = {
  red: { hue: 'problem', icon: 'alert' },
  amber: { hue: 'notice', icon: 'clock' },
  green: { hue: 'done', icon: 'tick' },
  none: { hue: 'plain', icon: 'minus' },
} as const satisfies Record<Colour, { hue: string; icon: IconName }>

/** The colour as a word, with a sign of its own, and the rule that gave it. */
export function StatusMark({ status: { colour, reason } }: { status: Status }) {
  const { t } = useTranslation('commitments')
  const { hue, icon } = looks[colour]
  return (
    <span className="commitment-status">
      <Pill hue={hue} icon={icon}>
        {t(`colour.${colour}`)}
      </Pill>{' '}
      <span>{t(`reason.${reason}`)}</span>
    </span>
  )
}
