import { Link } from '@remix-run/react'
import { HelpLines } from '#app/help/help-lines.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import { longestWhere, type Mine } from '#domain/workshops/schema/live.ts'
import type { LiveSeat } from '#server/realtime/contract.ts'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { Ask } from './ask.tsx'
import { useAskAgain } from './use-ask-again.ts'

type Props = {
  workshop: string
  live: Pick<LiveWorkshop, 'isReady' | 'refresh'>
  call: Mine['call']
  /** Whether there is somebody here to ask: not after the end, and whoever leads the session is that person. */
  mayAsk: boolean
  contacts: readonly HelpContact[]
  /** The page that one came from. */
  back?: string
  /** By a pass. */
  as?: LiveSeat
  /** Whether they can also write: whoever joined. */
  mayWrite?: boolean
}

/** Somebody waits for an answer here: they hear soon that they were seen. */
const callMilliseconds = 5000

/** Quietly asking for somebody to talk to. The facilitator alone is told; those who help elsewhere stand below. */
export function TalkPage({ workshop, live, call, mayAsk, contacts, back = '.', as, mayWrite = false }: Props) {
  const { t } = useTranslation('workshops')
  useAskAgain(live, call === 'none' ? null : callMilliseconds)
  return (
    <>
      <h1>{t('live.talk')}</h1>
      {call === 'none' && mayAsk && (
        <Ask {...{ workshop, live, as }} intent="raise" fields={{ kind: 'call' }}>
          <p className="lead">{t('phone.talk.lead')}</p>
          <Field
            id="where"
            name="where"
            label={t('phone.talk.where')}
            hint={t('phone.talk.where-hint')}
            maxLength={longestWhere}
            autoComplete="off"
            dir="auto"
          />
          <Button wide>{t('phone.talk.ask')}</Button>
        </Ask>
      )}
      {call !== 'none' && (
        <Notice kind={call === 'seen' ? 'done' : 'notice'} live>
          <p>
            <strong>{t(`phone.talk.${call}`)}</strong>
          </p>
          <p>{t(`phone.talk.${call}-more`)}</p>
        </Notice>
      )}
      {call !== 'none' && <RefreshTalk />}
      <div className="talk-actions">
        <Link to={back} className="button secondary">
          {t('phone.talk.back')}
        </Link>
        {call !== 'none' && (
          <Ask {...{ workshop, live, as }} intent="lower" fields={{ kind: 'call' }}>
            <Button kind="quiet">{t('phone.talk.take-back')}</Button>
          </Ask>
        )}
      </div>
      {mayAsk && mayWrite && (
        <p>
          <a href={`/w/${workshop}/worry`}>{t('phone.talk.in-writing')}</a>
        </p>
      )}
      <h2>{t('phone.talk.others')}</h2>
      <p>
        <strong>{t('phone.talk.not-watched')}</strong>
      </p>
      <HelpLines contacts={contacts} />
    </>
  )
}

const RefreshTalk = () => (
  <noscript>
    <meta httpEquiv="refresh" content="15" />
  </noscript>
)
