import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { spacedCode } from './join-code.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { RefreshWithoutScripts } from './refresh-without-scripts.tsx'
import { ActivityResult, hasOutcome } from './results/activity-result.tsx'

const role = 'participant'

/** Before the first activity, and after the last. */
export function Lobby({ live: { snapshot, people } }: { live: LiveWorkshop }) {
  const { t } = useTranslation('workshops')
  const { phase, stage, joinCode, ideas } = snapshot
  if (phase === 'ended')
    return (
      <>
        <h1>{t('lobby.ended')}</h1>
        <p className="lead">{t('lobby.ended-next')}</p>
        <p>
          <Link to="summary">{t('lobby.summary')}</Link>
        </p>
        {stage?.revealed && hasOutcome(stage, 'participant') && (
          <section aria-labelledby="last-result">
            <h2 id="last-result">
              <WordsIn words={stage.prompt} />
            </h2>
            <ActivityResult stage={stage} ideas={ideas} role={role} />
          </section>
        )}
      </>
    )
  const joined = people?.joined ?? snapshot.joined
  return (
    <div className="lobby">
      <p className="lobby-sign">
        <Icon name="tick" />
      </p>
      <h1>{t('lobby.in')}</h1>
      <p className="lead">{t(phase === 'ready' ? 'lobby.not-yet' : 'lobby.soon')}</p>
      {joined > 0 && (
        <p className="lobby-people">
          <Icon name="people" /> {t('phone.joined', { count: joined })}
        </p>
      )}
      <p className="muted">
        {t('lobby.invite')} <strong className="join-code">{spacedCode(joinCode)}</strong>
      </p>
      <RefreshWithoutScripts every={15} />
    </div>
  )
}
