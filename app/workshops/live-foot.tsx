import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LanguageSwitch } from '#app/ui/language-switch.tsx'
import type { Stage } from '#domain/workshops/schema/live.ts'
import type { FormStatus } from './form-fields.tsx'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { RaiseHand } from './phone/raise-hand.tsx'
import { SaveStatus } from './save-status.tsx'

type Props = { workshop: string; stage: Stage | null; live: LiveWorkshop; sent: FormStatus | null }

/** Always in sight: what became of the last press, a hand to raise, the way to somebody to talk to, other languages. */
export function LiveFoot({ workshop, stage, live, sent }: Props) {
  const { t } = useTranslation('workshops')
  const call = live.mine?.call ?? 'none'
  return (
    <div className="live-foot">
      {stage && stage.kind !== 'pause' && <SaveStatus stage={stage} live={live} sent={sent} />}
      <div className="row apart">
        {live.snapshot.phase !== 'ended' && <RaiseHand workshop={workshop} live={live} />}
        <Link to="?talk" className="quiet-link" preventScrollReset={false}>
          {t(call === 'none' ? 'live.talk' : `phone.talk.${call}`)}
        </Link>
        <LanguageSwitch />
      </div>
    </div>
  )
}
