import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { BallotStatus, Mine, Snapshot } from '#domain/workshops/schema/live.ts'
import { Announcer } from './announcer.tsx'
import { ConnectionState } from './connection-state.tsx'
import type { FormStamp } from './form-fields.tsx'
import { IdeasNotSent } from './ideas-not-sent.tsx'
import { useKeptIdeas } from './kept-ideas.ts'
import { useLiveWorkshop } from './live/use-live-workshop.ts'
import { LiveFoot } from './live-foot.tsx'
import { Lobby } from './lobby.tsx'
import { ParticipantStage } from './participant-stage.tsx'

type Props = {
  workshop: string
  home: string
  snapshot: Snapshot
  mine: Mine
  stamp: FormStamp
  /** After a form was sent the plain way. */
  sent: BallotStatus | null
  refused?: { problem: Problem; text: string; activityId: string }
}

/** What somebody in the room has on their phone. It follows the room by itself; without scripts it is forms and links. */
export function ParticipantPage({ workshop, home, snapshot: loaded, mine, stamp, sent, refused }: Props) {
  const { t, i18n } = useTranslation('workshops')
  const live = useLiveWorkshop(workshop, i18n.language, { snapshot: loaded, mine })
  const { snapshot } = live
  const { stage, phase, title } = snapshot
  const ideas = useKeptIdeas(workshop)
  const writing = phase === 'open' && stage?.kind === 'ideas' && stage.state === 'open' ? stage.id : undefined
  const sentBack = refused?.text ? refused : undefined
  const isBackInField = sentBack !== undefined && sentBack.activityId === writing
  return (
    <PublicPage className="live" home={home} name={<WordsIn words={title} />} status={<ConnectionState live={live} />}>
      <Announcer snapshot={snapshot} />
      <ProblemMessage problem={refused?.problem} field={isBackInField ? 'idea' : undefined} />
      {phase === 'open' && stage ? (
        <ParticipantStage
          key={stage.id}
          {...{ stage, live, ideas, stamp }}
          refused={isBackInField ? { text: sentBack.text, error: problemText(t, sentBack.problem) } : undefined}
        />
      ) : (
        <Lobby snapshot={snapshot} />
      )}
      <IdeasNotSent {...{ live, ideas, writing }} sentBack={isBackInField ? undefined : sentBack} />
      <LiveFoot stage={phase === 'open' ? stage : null} live={live} sent={sent} />
    </PublicPage>
  )
}
