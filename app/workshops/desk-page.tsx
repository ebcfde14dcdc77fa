import { useMemo, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { Agenda } from './agenda.tsx'
import { Announcer } from './announcer.tsx'
import { ChoiceGoals, type GoalLinks } from './choice-goals.tsx'
import { ConnectionState } from './connection-state.tsx'
import { DeskContext, DeskForm } from './desk-form.tsx'
import { DeskStage } from './desk-stage.tsx'
import { IdeasWaiting } from './ideas-waiting.tsx'
import { spacedCode } from './join-code.ts'
import { useLiveWorkshop } from './live/use-live-workshop.ts'
import { RefreshWithoutScripts } from './refresh-without-scripts.tsx'

type Props = {
  workshop: string
  snapshot: Snapshot
  mayReadIdeas: boolean
  links: GoalLinks
  refused?: { problem: Problem }
}

/** The facilitator's desk: what comes when, what is on, and what waits to be shown. */
export function DeskPage({ workshop, snapshot: loaded, mayReadIdeas, links, refused }: Props) {
  const { t, i18n } = useTranslation('facilitation')
  const live = useLiveWorkshop(workshop, i18n.language, { snapshot: loaded, mine: null })
  const { snapshot, people } = live
  const { phase, blanked } = snapshot
  const { isReady, refresh } = live
  const [problem, setProblem] = useState<Problem>()
  const ways = useMemo(() => {
    const onDone = (met: Problem | undefined) => {
      setProblem(met)
      refresh()
    }
    return { workshop, isReady, onDone }
  }, [workshop, isReady, refresh])
  return (
    <DeskContext.Provider value={ways}>
      <WorkPage
        full
        title={<WordsIn words={snapshot.title} />}
        lead={
          <Pill hue="live">
            <span className="visually-hidden">{t('desk.code')}</span>{' '}
            <span className="join-code">{spacedCode(snapshot.joinCode)}</span>
          </Pill>
        }
        actions={
          <>
            <ConnectionState live={live} />
            <span role="status">
              {people
                ? t('desk.here', { count: people.connected, joined: people.joined })
                : t('desk.joined', { count: snapshot.joined })}
            </span>
            <a className="button quiet small" href={`/w/${workshop}/wall`} target="_blank" rel="noreferrer">
              {t('desk.projector')}
            </a>
            <DeskForm intent={blanked ? 'unblank' : 'blank'} kind={blanked ? 'primary' : 'danger'} />
            {phase === 'open' && <DeskForm intent="end" kind="quiet" />}
            {phase === 'ended' && <DeskForm intent="reopen" kind="quiet" />}
          </>
        }
      >
        <Announcer snapshot={snapshot} />
        <ProblemMessage problem={problem ?? refused?.problem} />
        <div className="work-columns desk-columns">
          <Agenda snapshot={snapshot} />
          <section className="desk-stage" aria-labelledby="now">
            <RefreshWithoutScripts />
            <DeskStage snapshot={snapshot} />
            <ChoiceGoals links={links} />
          </section>
          <IdeasWaiting snapshot={snapshot} mayRead={mayReadIdeas} />
        </div>
      </WorkPage>
    </DeskContext.Provider>
  )
}
