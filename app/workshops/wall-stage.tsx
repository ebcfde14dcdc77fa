import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { isVote } from '#domain/workshops/schema/kinds.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { Address } from './address.tsx'
import { spacedCode } from './join-code.ts'
import { ActivityResult, hasOutcome } from './results/activity-result.tsx'
import { promptSize, roomBelow } from './wall-fit.ts'
import { WallOpen } from './wall-open.tsx'
import { growthOfResult, mostInColumns, mostOnWall } from './wall-room.ts'

/** What the hall looks at: the question large; what to do; the result once it is revealed, cards as they come. */
export function WallStage({ snapshot, address, joined }: { snapshot: Snapshot; address: string; joined: number }) {
  const { t, i18n } = useTranslation('workshops')
  const { phase, stage, ideas, joinCode, message } = snapshot
  if (phase === 'ended') return <h1>{t('lobby.ended')}</h1>
  if (phase === 'ready' || !stage) return <Welcome address={address} joinCode={joinCode} />
  const room = roomBelow(stage.prompt.text, message, i18n.language)
  const left = stage.state === 'open' ? room - 1.75 * (stage.kind === 'ideas' || stage.kind === 'board' ? 2 : 1) : room
  const most = mostOnWall(stage, ideas, left, i18n.language)
  const inColumns = stage.kind === 'board' ? mostInColumns(stage, ideas, left) : undefined
  const hasResult = hasOutcome(stage, snapshot.role) && stage.kind !== 'pause'
  const isWritten = ideas.some(({ activityId }) => activityId === stage.id)
  const hasWords = stage.tally?.counts?.kind === 'words' && stage.tally.counts.words.length > 0
  return (
    <>
      <h1 className={`wall-prompt ${promptSize(stage.prompt.text)}`}>
        <WordsIn words={stage.prompt} />
      </h1>
      <WallOpen
        stage={stage}
        joined={joined}
        room={room}
        hasResult={hasResult && (isVote(stage.kind) || isWritten || hasWords)}
      />
      <div className="wall-grown" data-growth={growthOfResult(stage, left, i18n.language)}>
        <ActivityResult stage={stage} ideas={ideas} role={snapshot.role} most={most} mostInColumns={inColumns} />
      </div>
    </>
  )
}

/** The way in, in three steps, for a hall that is still filling. */
function Welcome({ address, joinCode }: { address: string; joinCode: string }) {
  const { t } = useTranslation('workshops')
  return (
    <>
      <h1>{t('wall.welcome')}</h1>
      <ol className="wall-steps">
        <li>
          <span>
            {t('wall.step-open')} <Address text={address} />
          </span>
        </li>
        <li>
          <span>
            {t('wall.step-code')}{' '}
            <strong className="join-code" lang="en">
              {spacedCode(joinCode)}
            </strong>
          </span>
        </li>
        <li>{t('wall.step-wait')}</li>
      </ol>
    </>
  )
}
