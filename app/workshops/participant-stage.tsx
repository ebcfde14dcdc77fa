import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { isVote } from '#domain/workshops/schema/kinds.ts'
import type { Idea, Stage } from '#domain/workshops/schema/live.ts'
import type { FormStamp } from './form-fields.tsx'
import type { IdeaKeeper } from './kept-ideas.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { OwnVote } from './own-vote.tsx'
import { Ballot } from './phone/ballot.tsx'
import { QuestionsBallot } from './phone/questions-ballot.tsx'
import { isWritten } from './phone/text-kinds.ts'
import { ownTime, TimerStrip } from './phone/timer-strip.tsx'
import { WritePage } from './phone/write-page.tsx'
import { RefreshWithoutScripts } from './refresh-without-scripts.tsx'
import { ActivityResult } from './results/activity-result.tsx'
import { PauseSlide } from './results/pause-slide.tsx'
import { useTimer } from './use-timer.ts'

const role = 'participant'

type Props = {
  workshop: string
  stage: Stage
  live: LiveWorkshop
  ideas: IdeaKeeper
  stamp: FormStamp
  refused?: { text: string; error: string }
}

/** The activity that is on: to take part in while it is open, to look at when it isn't. */
export function ParticipantStage({ workshop, stage, live, ideas, stamp, refused }: Props) {
  const { t } = useTranslation('workshops')
  const { kind, state } = stage
  const isOpen = state === 'open'
  const isOver = useTimer(stage.timer, ownTime(stage.id, live)) === 0
  const result = isResultDue(stage) && (
    <section aria-labelledby="result">
      <h2 id="result">{t('results.title')}</h2>
      <ActivityResult stage={stage} ideas={live.snapshot.ideas} role={role} />
      {!isOpen && (
        <p>
          <Link to={`why/${stage.id}`}>{t(kind === 'statements' ? 'results.why-agree' : 'results.why')}</Link>
        </p>
      )}
    </section>
  )
  return (
    <>
      <p className="eyebrow">
        {t('live.step', { position: stage.position, steps: live.snapshot.steps })} · {t(`phone.kind.${kind}`)}
      </p>
      <h1>
        <WordsIn words={stage.prompt} />
      </h1>
      {kind === 'pause' && <PauseSlide stage={stage} />}
      {!isOpen && kind !== 'pause' && <Notice>{t(`live.state.${isResultHeld(stage) ? 'waits' : state}`)}</Notice>}
      <TimerStrip {...{ workshop, stage, live }} />
      {!isOpen && result}
      {isOpen && !isOver && <Ballot {...{ stage, live, stamp }} />}
      {/* Shown while people still answer: below what there is to answer. */}
      {isOpen && result}
      {kind === 'questions' && (
        <QuestionsBallot {...{ live, stamp }} stage={isOver ? { ...stage, state: 'closed' } : stage} />
      )}
      {isWritten(stage) && <WritePage {...{ stage, live, ideas, stamp, refused }} />}
      {hasCards(stage, live.snapshot.ideas) && (
        <section aria-labelledby="shown-ideas">
          <h2 id="shown-ideas">{t('phone.write.shown')}</h2>
          <ActivityResult stage={stage} ideas={live.snapshot.ideas} role={role} />
        </section>
      )}
      {(!isOpen || isOver) && <OwnVote stage={stage} live={live} />}
      <RefreshWithoutScripts every={isOpen && kind !== 'pause' ? undefined : 15} />
    </>
  )
}

/** Counted, and not shown yet. */
const isResultHeld = ({ kind, state, revealed }: Stage) => state === 'closed' && isVote(kind) && !revealed

/** Questions bring their numbers with them, and what was written has a part of its own. */
const isResultDue = ({ revealed, tally, kind }: Stage) =>
  revealed && kind !== 'questions' && tally?.counts != null && 'rows' in tally.counts

function hasCards({ id, kind, tally }: Stage, ideas: readonly Idea[]): boolean {
  if (kind === 'words') return tally?.counts?.kind === 'words' && tally.counts.words.length > 0
  const isCards = kind === 'ideas' || kind === 'board' || kind === 'text'
  return isCards && ideas.some(({ activityId, state }) => activityId === id && state === 'shown')
}
