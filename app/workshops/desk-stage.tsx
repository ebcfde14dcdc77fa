import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Snapshot, Stage } from '#domain/workshops/schema/live.ts'
import { DeskForm } from './desk-form.tsx'
import { Result } from './result.tsx'

/** What is on, with the one next step as the strongest button. */
export function DeskStage({ snapshot }: { snapshot: Snapshot }) {
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
      <EmptyState title={t('stage.none')}>
        <span id="now">{t('stage.none-next')}</span>
      </EmptyState>
    )
  const late = stage.tally?.late ?? 0
  return (
    <>
      <p className="eyebrow">{t(`stage.${phase === 'ended' ? 'ended' : stage.state}`)}</p>
      <h2 className="desk-prompt" id="now">
        <WordsIn words={stage.prompt} />
      </h2>
      {phase === 'open' && <StageButtons stage={stage} />}
      {late > 0 && (
        <Notice>
          <p>{t('stage.late', { count: late })}</p>
          <DeskForm intent="admit" thing={stage.id} />
        </Notice>
      )}
      {stage.kind === 'ideas' ? <ShownIdeas snapshot={snapshot} stage={stage} /> : <DeskResult stage={stage} />}
    </>
  )
}

function StageButtons({ stage: { id, state, revealed, kind } }: { stage: Stage }) {
  const next = state === 'open' ? 'close' : 'open'
  return (
    <div className="desk-buttons">
      <DeskForm intent={next} thing={id} kind="primary" />
      {state === 'open' && <DeskForm intent="pause" thing={id} kind="quiet" />}
      {state === 'paused' && <DeskForm intent="close" thing={id} kind="quiet" />}
      {kind !== 'ideas' && <DeskForm intent={revealed ? 'hide' : 'reveal'} thing={id} />}
    </div>
  )
}

function DeskResult({ stage: { choices, tally, revealed } }: { stage: Stage }) {
  const { t } = useTranslation('facilitation')
  if (!tally?.counts || !('rows' in tally.counts)) return null
  return (
    <div className="card">
      <Result choices={choices} tally={{ ...tally, counts: tally.counts }} />
      <p className="muted">{t(revealed ? 'stage.everybody-sees' : 'stage.only-you')}</p>
    </div>
  )
}

function ShownIdeas({ snapshot, stage }: { snapshot: Snapshot; stage: Stage }) {
  const { t } = useTranslation('facilitation')
  const of = (state: 'shown' | 'hidden') =>
    snapshot.ideas.filter((idea) => idea.activityId === stage.id && idea.state === state)
  const [shown, hidden] = [of('shown'), of('hidden')]
  return (
    <>
      {shown.length === 0 && <EmptyState title={t('ideas.none-shown')}>{t('ideas.none-shown-next')}</EmptyState>}
      {shown.map(({ id, text, language }) => (
        <Bubble
          key={id}
          language={language}
          source={<DeskForm intent="hide-idea" thing={id} about={text} kind="quiet" />}
        >
          {text}
        </Bubble>
      ))}
      {hidden.length > 0 && (
        <details>
          <summary>{t('ideas.hidden', { count: hidden.length })}</summary>
          {hidden.map(({ id, text, language }) => (
            <Bubble key={id} language={language} source={<DeskForm intent="show-idea" thing={id} about={text} />}>
              {text}
            </Bubble>
          ))}
        </details>
      )}
    </>
  )
}
