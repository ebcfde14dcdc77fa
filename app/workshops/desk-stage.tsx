import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { CardPage } from '#domain/workshops/queries/card-pages.ts'
import { isVote } from '#domain/workshops/schema/kinds.ts'
import type { Snapshot, Stage } from '#domain/workshops/schema/live.ts'
import { DeskTimer } from './desk/desk-timer.tsx'
import { Questions } from './desk/questions.tsx'
import { SortIdeas } from './desk/sort-ideas.tsx'
import { DeskForm } from './desk-form.tsx'
import { ActivityResult } from './results/activity-result.tsx'

/** What is on, with the one next step as the strongest button. */
export function DeskStage({ snapshot, cardPage }: { snapshot: Snapshot; cardPage: CardPage }) {
  const { t } = useTranslation('facilitation')
  const { phase, stage } = snapshot
  if (phase === 'ready')
    return (
      <EmptyState title={t('stage.ready')} action={<DeskForm intent="start" kind="primary" />}>
        <span id="now">{t('stage.ready-next')}</span>
      </EmptyState>
    )
  if (!stage)
    return (
      <EmptyState title={t('stage.none')} action={phase === 'open' && <Neighbours snapshot={snapshot} />}>
        <span id="now">{t('stage.none-next')}</span>
      </EmptyState>
    )
  const late = stage.tally?.late ?? 0
  return (
    <>
      <div className="desk-now">
        <div>
          <p className="eyebrow">
            {t(`stage.${phase === 'ended' ? 'ended' : stage.kind === 'pause' ? 'slide' : stage.state}`)}
            {stage.round > 1 && <> · {t('agenda.round', { round: stage.round })}</>}
          </p>
          <h2 className="desk-prompt" id="now">
            <WordsIn words={stage.prompt} />
          </h2>
        </div>
        {phase === 'open' && <DeskTimer stage={stage} moreTime={snapshot.room?.moreTime ?? 0} />}
      </div>
      {phase === 'open' && (
        <>
          <StageButtons stage={stage} />
          <Neighbours snapshot={snapshot} />
        </>
      )}
      {late > 0 && (
        <Notice>
          <p>{t(stage.state === 'open' ? 'stage.late-timer' : 'stage.late', { count: late })}</p>
          <DeskForm intent="admit" thing={stage.id} />
        </Notice>
      )}
      <Outcome snapshot={snapshot} stage={stage} cardPage={cardPage} />
    </>
  )
}

/** Kinds whose cards are shown one by one have nothing to reveal; a slide has nothing to open. */
const reveals = (stage: Stage) => stage.kind === 'text' || (isVote(stage.kind) && stage.kind !== 'questions')

/** What usually comes next: the one strong button. */
function nextStep(stage: Stage): 'open-or-close' | 'reveal' | 'after' {
  if (stage.kind === 'pause') return 'after'
  if (stage.state !== 'closed') return 'open-or-close'
  return reveals(stage) && !stage.revealed ? 'reveal' : 'after'
}
const strong = (isNext: boolean) => (isNext ? 'primary' : 'secondary')

function StageButtons({ stage }: { stage: Stage }) {
  const { id, state, revealed, kind } = stage
  if (kind === 'pause') return null
  const step = nextStep(stage)
  return (
    <div className="desk-buttons">
      <DeskForm
        intent={state === 'open' ? 'close' : 'open'}
        thing={id}
        kind={strong(step === 'open-or-close')}
        shortcut=" "
      />
      {reveals(stage) && (
        <DeskForm intent={revealed ? 'hide' : 'reveal'} thing={id} kind={strong(step === 'reveal')} shortcut="r" />
      )}
      {state === 'open' && <DeskForm intent="pause" thing={id} kind="quiet" shortcut="z" />}
      {state === 'paused' && <DeskForm intent="close" thing={id} kind="quiet" />}
      {state === 'closed' && isVote(kind) && <DeskForm intent="ask-again" thing={id} kind="quiet" />}
    </div>
  )
}

/** One step forward or back in the agenda. */
function Neighbours({ snapshot: { agenda, stage } }: { snapshot: Snapshot }) {
  const { t } = useTranslation('facilitation')
  const at = agenda.findIndex(({ id }) => id === stage?.id)
  const [before, after] = [agenda[at - 1], agenda[at + 1]]
  const isNext = stage !== null && nextStep(stage) === 'after'
  return (
    <ul className="plain-list desk-steps">
      {before && (
        <li>
          <span>
            <span className="muted">{t('stage.before')}</span> <WordsIn words={before.prompt} />
          </span>{' '}
          <DeskForm intent="step" thing={before.id} about={t('stage.before')} kind="quiet" shortcut="p" />
        </li>
      )}
      {after && (
        <li>
          <span>
            <span className="muted">{t('stage.after')}</span> <WordsIn words={after.prompt} />
          </span>{' '}
          <DeskForm
            intent="step"
            thing={after.id}
            about={t('stage.after')}
            kind={isNext ? 'primary' : 'quiet'}
            shortcut="n"
          />
        </li>
      )}
    </ul>
  )
}

function Outcome({ snapshot, stage, cardPage }: { snapshot: Snapshot; stage: Stage; cardPage: CardPage }) {
  const { t } = useTranslation('facilitation')
  const { role } = snapshot
  const result = <ActivityResult stage={stage} ideas={snapshot.ideas} role={role} />
  switch (stage.kind) {
    case 'pause':
      return result
    case 'ideas':
    case 'board':
    case 'text':
      return <SortIdeas snapshot={snapshot} stage={stage} cardPage={cardPage} />
    case 'questions':
      return <Questions stage={stage} />
    case 'words':
      return (
        <>
          <div className="card">{result}</div>
          <details>
            <summary>{t('sort.each-word')}</summary>
            <SortIdeas snapshot={snapshot} stage={stage} cardPage={cardPage} />
          </details>
        </>
      )
    default:
      return (
        <div className="card">
          {result}
          <p className="muted">{t(stage.revealed ? 'stage.everybody-sees' : 'stage.only-you')}</p>
        </div>
      )
  }
}
