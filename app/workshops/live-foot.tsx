import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { BallotStatus, Stage } from '#domain/workshops/schema.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { SaveStatus } from './save-status.tsx'

type Props = { stage: Stage | null; live: LiveWorkshop; sent: BallotStatus | null }

/** Always in sight: what became of the last press, and the way to somebody to talk to. */
export function LiveFoot({ stage, live, sent }: Props) {
  const { t } = useTranslation('workshops')
  return (
    <div className="live-foot">
      {stage && <SaveStatus stage={stage} live={live} sent={sent} />}
      <p>
        <Link to="/help" className="quiet-link">
          {t('live.talk')}
        </Link>
      </p>
    </div>
  )
}
