import { Link } from '@remix-run/react'
import { useMemo, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { SingleKeys } from '#app/moderation/use-keys.ts'
import { useSingleKeys } from '#app/moderation/use-single-keys.ts'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { CardPage } from '#domain/workshops/queries/card-pages.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { Agenda } from './agenda.tsx'
import { Announcer } from './announcer.tsx'
import { ChoiceGoals, type GoalLinks } from './choice-goals.tsx'
import { ConnectionState } from './connection-state.tsx'
import { useFreshPage } from './desk/card-pages.tsx'
import { DeskKeys } from './desk/desk-keys.tsx'
import { Hands } from './desk/hands.tsx'
import { Message } from './desk/message.tsx'
import { Tables } from './desk/tables.tsx'
import { useNow } from './desk/use-now.ts'
import { WallPasses, type WallWays } from './desk/wall-passes.tsx'
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
  /** The server's time, in milliseconds. */
  now: number
  /** A fresh id, for what this page sends. */
  press: string
  /** Of cards that the live list has no room for. */
  cardPage: CardPage
  /** Passes for projectors, and how they are taken up. */
  walls: WallWays
  refused?: { problem: Problem }
}

/** The facilitator's desk: what comes when, what is on, who asks for them, and what waits to be shown. */
export function DeskPage({ workshop, snapshot: loaded, walls, now: loadedAt, press, refused, ...props }: Props) {
  const { mayReadIdeas, links, cardPage } = props
  const { t, i18n } = useTranslation('facilitation')
  const live = useLiveWorkshop(workshop, i18n.language, { snapshot: loaded, mine: null })
  const { snapshot, people, isReady, refresh } = live
  const { phase, blanked } = snapshot
  const now = useNow(loadedAt)
  useFreshPage(cardPage, snapshot.seq)
  const [usesKeys, setUsesKeys] = useSingleKeys()
  const [problem, setProblem] = useState<Problem>()
  const seen = snapshot.stage?.id ?? ''
  const ways = useMemo(() => {
    const onDone = (met: Problem | undefined) => {
      setProblem(met)
      refresh()
    }
    return { workshop, seen, press, isReady, onDone }
  }, [workshop, seen, press, isReady, refresh])
  return (
    <SingleKeys.Provider value={usesKeys}>
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
              <span>
                {people
                  ? t('desk.here', { count: people.connected, joined: people.joined })
                  : t('desk.joined', { count: snapshot.joined })}
              </span>
              <div className="desk-links">
                <DeskKeys usesKeys={usesKeys} onUseKeys={setUsesKeys} />
                <Link className="button quiet small" to="tables">
                  {t('seats.title')}
                </Link>
                <Link className="button quiet small" to="record">
                  {t('record:title')}
                </Link>
                <a className="button quiet small" href={`/w/${workshop}/missions`} target="_blank" rel="noreferrer">
                  {t('desk.missions')} <span aria-hidden="true">↗</span>
                  <span className="visually-hidden">{t('desk.new-tab')}</span>
                </a>
                <a className="button quiet small" href={`/w/${workshop}/wall`} target="_blank" rel="noreferrer">
                  {t('desk.projector')} <span aria-hidden="true">↗</span>
                  <span className="visually-hidden">{t('desk.new-tab')}</span>
                </a>
                {phase === 'open' && <DeskForm intent="end" kind="quiet" />}
                {phase === 'ended' && <DeskForm intent="reopen" kind="quiet" />}
              </div>
              <span className="desk-panic">
                <DeskForm intent={blanked ? 'unblank' : 'blank'} kind={blanked ? 'primary' : 'danger'} shortcut="b" />
              </span>
            </>
          }
        >
          <Announcer snapshot={snapshot} />
          <ProblemMessage problem={problem ?? refused?.problem} />
          <div className="work-columns desk-columns">
            <Agenda snapshot={snapshot} />
            <section className="desk-stage" aria-labelledby="now">
              <RefreshWithoutScripts />
              <DeskStage snapshot={snapshot} cardPage={cardPage} />
              <ChoiceGoals links={links} />
            </section>
            <div className="desk-side">
              <Hands snapshot={snapshot} now={now} />
              <IdeasWaiting snapshot={snapshot} mayRead={mayReadIdeas} />
              <Tables snapshot={snapshot} now={now} />
              <Message message={snapshot.message} />
              {phase !== 'ended' && <WallPasses {...walls} />}
            </div>
          </div>
        </WorkPage>
      </DeskContext.Provider>
    </SingleKeys.Provider>
  )
}
