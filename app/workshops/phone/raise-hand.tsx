import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { Ask } from './ask.tsx'
import { useAskAgain } from './use-ask-again.ts'

/** Hands are taken in their order and nobody looks at their own: now and then is enough. */
const handMilliseconds = 15_000

/** A hand up, or down again. Only the facilitator sees it. */
export function RaiseHand({ workshop, live }: { workshop: string; live: LiveWorkshop }) {
  const { t } = useTranslation('workshops')
  const isUp = live.mine?.hand ?? false
  useAskAgain(live, isUp ? handMilliseconds : null)
  return (
    <Ask {...{ workshop, live }} intent={isUp ? 'lower' : 'raise'} fields={{ kind: 'hand' }}>
      <button type="submit" className="hand-button" aria-pressed={isUp}>
        <Icon name="hand" /> {t(isUp ? 'phone.hand.up' : 'phone.hand.raise')}
      </button>
    </Ask>
  )
}
