import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Hand, Snapshot } from '#domain/workshops/schema/live.ts'
import { DeskForm } from '../desk-form.tsx'
import { minutesSince } from './use-now.ts'

/** Who asks for the facilitator: calls for somebody to talk to before every hand, longest waiting first. */
export function Hands({ snapshot, now }: { snapshot: Snapshot; now: number }) {
  const { t } = useTranslation('facilitation')
  const hands = snapshot.room?.hands ?? []
  const calls = hands.filter(({ kind }) => kind === 'call')
  const raised = hands.filter(({ kind }) => kind === 'hand')
  const hasTimer = snapshot.stage?.state === 'open' && snapshot.stage.timer !== null
  return (
    <section className="hands" aria-labelledby="hands">
      <h2 id="hands">
        <Icon name="hand" /> {t('hands.title', { count: raised.length })}
      </h2>
      {/* There from the start, so that it is read when somebody asks. */}
      <p role="status" className="visually-hidden">
        {calls.length > 0 && t('hands.calls', { count: calls.length })}
      </p>
      {hands.length === 0 && <p className="muted">{t('hands.none')}</p>}
      <ul className="plain-list">
        {[...calls, ...raised].map((hand) => (
          <HandCard key={hand.id} hand={hand} now={now} hasTimer={hasTimer} />
        ))}
      </ul>
    </section>
  )
}

function HandCard({ hand, now, hasTimer }: { hand: Hand; now: number; hasTimer: boolean }) {
  const { t } = useTranslation('facilitation')
  const { id, kind, where, table, isSeen, raisedAt } = hand
  const place = [table, where].filter(Boolean).join(' · ')
  return (
    <li className={kind === 'call' ? 'card hand call' : 'card hand'}>
      <p>
        <strong>{t(`hands.${kind}`)}</strong> <span>{t('hands.minutes', { count: minutesSince(raisedAt, now) })}</span>
        <br />
        {place ? <span dir="auto">{place}</span> : <span className="muted">{t('hands.nowhere')}</span>}
        {kind === 'call' && (
          <>
            <br />
            <small>{t(isSeen ? 'hands.told' : 'hands.only-you')}</small>
          </>
        )}
      </p>
      <div className="row">
        {!isSeen && <DeskForm intent="seen" thing={id} about={place} />}
        {kind === 'hand' && hasTimer && <DeskForm intent="give-time" thing={id} about={place} kind="quiet" />}
        <DeskForm intent="done" thing={id} about={place} kind="quiet" />
      </div>
    </li>
  )
}
