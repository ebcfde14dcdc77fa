import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { spacedCode } from './join-code.ts'
import { RefreshWithoutScripts } from './refresh-without-scripts.tsx'
import { Result } from './result.tsx'

/** Before the first activity, and after the last. */
export function Lobby({ snapshot: { phase, stage, joinCode } }: { snapshot: Snapshot }) {
  const { t } = useTranslation('workshops')
  if (phase === 'ended')
    return (
      <>
        <h1>{t('lobby.ended')}</h1>
        <p className="lead">{t('lobby.ended-next')}</p>
        {stage?.revealed && stage.tally?.counts && 'rows' in stage.tally.counts && (
          <section aria-labelledby="last-result">
            <h2 id="last-result">
              <WordsIn words={stage.prompt} />
            </h2>
            <Result choices={stage.choices} tally={{ ...stage.tally, counts: stage.tally.counts }} />
          </section>
        )}
      </>
    )
  return (
    <div className="lobby">
      <p className="lobby-sign">
        <Icon name="tick" />
      </p>
      <h1>{t('lobby.in')}</h1>
      <p className="lead">{t(phase === 'ready' ? 'lobby.not-yet' : 'lobby.soon')}</p>
      <p className="muted">
        {t('lobby.invite')} <strong className="join-code">{spacedCode(joinCode)}</strong>
      </p>
      <RefreshWithoutScripts every={15} />
    </div>
  )
}
