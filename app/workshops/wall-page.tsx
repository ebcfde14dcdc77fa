import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Qr } from '#app/surveys/qr.server.ts'
import { QrCode } from '#app/surveys/qr-code.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { Address } from './address.tsx'
import { Announcer } from './announcer.tsx'
import { ConnectionState } from './connection-state.tsx'
import { spacedCode } from './join-code.ts'
import { useLiveWorkshop } from './live/use-live-workshop.ts'
import { MissionKey } from './results/mission-mark.tsx'
import { coloursOf } from './wall/colours.ts'
import { WallStage } from './wall-stage.tsx'
import { WallTimer } from './wall-timer.tsx'

type Props = {
  workshop: string
  /** 'said.example.org/join': to be typed from across the hall. */
  address: string
  qr: Qr
  snapshot: Snapshot
  /** Whose people and words are made up. */
  isDemo: boolean
}

/** The projector: how to get in, always; then the activity, and its result once it is revealed. */
export function WallPage({ workshop, address, qr, snapshot: loaded, isDemo }: Props) {
  const { t, i18n } = useTranslation('workshops')
  const live = useLiveWorkshop(workshop, i18n.language, { snapshot: loaded, mine: null })
  const { snapshot, people } = live
  const joined = people?.joined ?? snapshot.joined
  const colours = coloursOf(snapshot)
  return (
    <div className="wall">
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <aside className="wall-side" aria-label={t('wall.way-in')}>
        <QrCode {...qr} title={t('wall.qr', { address })} />
        <p className="wall-join">
          {t('wall.join-at')} <Address text={address} />
        </p>
        <p className="wall-code join-code" lang="en">
          {spacedCode(snapshot.joinCode)}
        </p>
        {colours.length > 0 ? (
          <p className="wall-key">
            <MissionKey missions={colours} />
          </p>
        ) : (
          <p className="wall-number">
            <strong>{t('results.number', { count: joined })}</strong> <span>{t('wall.joined', { count: joined })}</span>
          </p>
        )}
        <WallTimer stage={snapshot.stage} />
        {live.connection !== 'live' && snapshot.phase !== 'ended' && <ConnectionState live={live} />}
      </aside>
      <main id="main" tabIndex={-1} className="wall-main">
        <Announcer snapshot={snapshot} isSilent={snapshot.blanked} />
        {snapshot.message && !snapshot.blanked && (
          <p className="wall-message">
            <Icon name="speech" />
            <span dir="auto">{snapshot.message}</span>
          </p>
        )}
        {snapshot.blanked ? (
          <div className="wall-blank">
            <h1>{t('wall.blank')}</h1>
          </div>
        ) : (
          <>
            <WallTitle snapshot={snapshot} />
            <WallStage {...{ snapshot, address, joined, isDemo }} isColoured={colours.length > 0} />
          </>
        )}
        {isDemo && <p className="wall-demo">{t('hall.demo')}</p>}
      </main>
    </div>
  )
}

/** Which evening, how far it is, and whether this part is open: in words beside its colour. */
function WallTitle({ snapshot: { title, phase, stage, steps } }: { snapshot: Snapshot }) {
  const { t } = useTranslation('workshops')
  const isOn = phase === 'open' && stage
  const isResult = isOn && stage.revealed && stage.state !== 'open'
  return (
    <p className="wall-title">
      <WordsIn words={title} />
      {isOn && <> · {t('wall.step', { position: stage.position, steps })}</>}
      {isOn && stage.kind !== 'pause' && (
        <span className="wall-pill" data-state={isResult ? 'revealed' : stage.state}>
          {t(`hall.state.${isResult ? 'revealed' : stage.state}`)}
        </span>
      )}
    </p>
  )
}
