import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import type { FormStatus } from './form-fields.tsx'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { RaiseHand } from './phone/raise-hand.tsx'
import { SaveStatus } from './save-status.tsx'

type Props = { workshop: string; stage: Stage | null; live: LiveWorkshop; sent: FormStatus | null }

/** Always in sight: what became of the last press, the way to somebody to talk to, and a hand to raise. */
export function LiveFoot({ workshop, stage, live, sent }: Props) {
  const { t } = useTranslation('workshops')
  const call = live.mine?.call ?? 'none'
  return (
    <div className="live-foot">
      {stage && stage.kind !== 'pause' && <SaveStatus stage={stage} live={live} sent={sent} />}
      <div className="row apart">
        <Link to="?talk" className="quiet-link">
          {t(call === 'none' ? 'live.talk' : `phone.talk.${call}`)}
        </Link>
        {live.snapshot.phase !== 'ended' && <RaiseHand workshop={workshop} live={live} />}
      </div>
    </div>
  )
}
