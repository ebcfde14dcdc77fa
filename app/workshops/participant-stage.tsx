import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { DotsBallot } from './dots-ballot.tsx'
import type { FormStamp } from './form-fields.tsx'
import { IdeaPage } from './idea-page.tsx'
import type { IdeaKeeper } from './kept-ideas.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { OwnVote } from './own-vote.tsx'
import { RefreshWithoutScripts } from './refresh-without-scripts.tsx'
import { Result } from './result.tsx'
import { StatementsBallot } from './statements-ballot.tsx'

type Props = {
  stage: Stage
  live: LiveWorkshop
  ideas: IdeaKeeper
  stamp: FormStamp
  refused?: { text: string; error: string }
}

/** The activity that is on: to take part in while it is open, to look at when it isn't. */
export function ParticipantStage({ stage, live, ideas, stamp, refused }: Props) {
  const { t } = useTranslation('workshops')
  const { kind, state, tally } = stage
  const isOpen = state === 'open'
  return (
    <>
      <p className="eyebrow">
        {t('live.step', { position: stage.position, steps: live.snapshot.steps })} · {t(`live.kind.${kind}`)}
      </p>
      <h1>
        <WordsIn words={stage.prompt} />
      </h1>
      {!isOpen && <Notice>{t(`live.state.${state}`)}</Notice>}
      {stage.revealed && tally?.counts && 'rows' in tally.counts && (
        <section aria-labelledby="result">
          <h2 id="result">{t('results.title')}</h2>
          <Result choices={stage.choices} tally={{ ...tally, counts: tally.counts }} />
        </section>
      )}
      {kind === 'ideas' && <IdeaPage {...{ stage, live, ideas, stamp, refused }} />}
      {kind === 'dots' && isOpen && <DotsBallot {...{ stage, live, stamp }} />}
      {kind === 'statements' && isOpen && <StatementsBallot {...{ stage, live, stamp }} />}
      {kind !== 'ideas' && !isOpen && <OwnVote stage={stage} live={live} />}
      <RefreshWithoutScripts every={isOpen ? undefined : 15} />
    </>
  )
}
