import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LanguageSwitch } from '#app/ui/language-switch.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Mine, Snapshot } from '#domain/workshops/schema/live.ts'
import { Announcer } from './announcer.tsx'
import { ConnectionState } from './connection-state.tsx'
import type { FormStamp, FormStatus } from './form-fields.tsx'
import { IdeasNotSent } from './ideas-not-sent.tsx'
import { useKeptIdeas } from './kept-ideas.ts'
import { useLiveWorkshop } from './live/use-live-workshop.ts'
import { LiveFoot } from './live-foot.tsx'
import { Lobby } from './lobby.tsx'
import { ParticipantStage } from './participant-stage.tsx'
import { HandUp } from './phone/hand-up.tsx'
import { TableChoice } from './phone/table-choice.tsx'
import { TalkPage } from './phone/talk-page.tsx'
import { isWritten } from './phone/text-kinds.ts'
import { ownTime } from './phone/timer-strip.tsx'

type Props = {
  workshop: string
  home: string
  snapshot: Snapshot
  mine: Mine
  stamp: FormStamp
  /** After a form was sent the plain way. */
  sent: FormStatus | null
  /** Whoever somebody can turn to, on the page for that. */
  talk: HelpContact[] | null
  refused?: { problem: Problem; text: string; activityId: string }
}

/** What somebody in the room has on their phone. It follows the room by itself; without scripts it is forms and links. */
export function ParticipantPage({ workshop, home, snapshot: loaded, mine, stamp, sent, talk, refused }: Props) {
  const { t, i18n } = useTranslation('workshops')
  const live = useLiveWorkshop(workshop, i18n.language, { snapshot: loaded, mine })
  const { snapshot } = live
  const { phase, title, message } = snapshot
  const stage = phase === 'open' ? snapshot.stage : null
  const ideas = useKeptIdeas(workshop)
  const writing = stage && !talk && isWritten(stage) && stage.state === 'open' ? stage.id : undefined
  const sentBack = refused?.text ? refused : undefined
  const isBackInField = sentBack !== undefined && sentBack.activityId === writing
  return (
    <PublicPage className="live" home={home} name={<WordsIn words={title} />} status={<ConnectionState live={live} />}>
      <div className="live-body">
        <Announcer snapshot={snapshot} extra={stage ? ownTime(stage.id, live) : 0} />
        <ProblemMessage problem={refused?.problem} field={isBackInField ? 'idea' : undefined} />
        {message && (
          <Notice>
            <p dir="auto">{message}</p>
          </Notice>
        )}
        {talk ? (
          <TalkPage
            {...{ workshop, live }}
            call={live.mine?.call ?? 'none'}
            mayAsk={phase !== 'ended'}
            contacts={talk}
            mayWrite
          />
        ) : (
          <>
            {stage ? (
              <ParticipantStage
                key={stage.id}
                {...{ workshop, stage, live, ideas, stamp }}
                refused={isBackInField ? { text: sentBack.text, error: problemText(t, sentBack.problem) } : undefined}
              />
            ) : (
              <Lobby live={live} />
            )}
            <IdeasNotSent {...{ live, ideas, writing }} sentBack={isBackInField ? undefined : sentBack} />
            {phase !== 'ended' && <TableChoice workshop={workshop} live={live} />}
            <HandUp workshop={workshop} live={live} />
          </>
        )}
        <div className="live-languages">
          <LanguageSwitch />
        </div>
      </div>
      <LiveFoot {...{ workshop, stage, live, sent }} />
    </PublicPage>
  )
}
