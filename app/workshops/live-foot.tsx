import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LanguageSwitch } from '#app/ui/language-switch.tsx'
import type { BallotStatus, Stage } from '#domain/workshops/schema/live.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { SaveStatus } from './save-status.tsx'

type Props = { stage: Stage | null; live: LiveWorkshop; sent: BallotStatus | null }

/** Always in sight: what became of the last press, the way to somebody to talk to, and the other languages. */
export function LiveFoot({ stage, live, sent }: Props) {
  const { t } = useTranslation('workshops')
  return (
    <div className="live-foot">
      {stage && <SaveStatus stage={stage} live={live} sent={sent} />}
      <div className="row apart">
        <Link to="/help" className="quiet-link">
          {t('live.talk')}
        </Link>
        <LanguageSwitch />
      </div>
    </div>
  )
}
