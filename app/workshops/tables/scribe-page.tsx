import { Link } from '@remix-run/react'
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
import { Announcer } from '../announcer.tsx'
import { ConnectionState } from '../connection-state.tsx'
import type { FormStamp, FormStatus } from '../form-fields.tsx'
import { IdeasNotSent } from '../ideas-not-sent.tsx'
import { useKeptIdeas } from '../kept-ideas.ts'
import { useLiveWorkshop } from '../live/use-live-workshop.ts'
import { TalkPage } from '../phone/talk-page.tsx'
import { isWritten } from '../phone/text-kinds.ts'
import { WritePage } from '../phone/write-page.tsx'
import { RefreshWithoutScripts } from '../refresh-without-scripts.tsx'
import { SaveStatus } from '../save-status.tsx'
import { GroupSize } from './group-size.tsx'

type Props = {
  workshop: string
  snapshot: Snapshot
  mine: Mine
  stamp: FormStamp
  sent: FormStatus | null
  table: string
  /** How many the table is; null until somebody said. */
  people: number | null
  /** Whoever they can turn to, on the page for that. */
  talk: HelpContact[] | null
  refused?: { problem: Problem; text: string; activityId: string }
}

/** Where one writes for a whole table: kept while there is no network, and sent under the table's name. */
export function ScribePage({ workshop, snapshot: loaded, mine, stamp, sent, table, people, talk, refused }: Props) {
  const { t, i18n } = useTranslation(['passes', 'workshops'])
  const live = useLiveWorkshop(workshop, i18n.language, { snapshot: loaded, mine }, 'scribe')
  const { phase, title, message } = live.snapshot
  const stage = phase === 'open' ? live.snapshot.stage : null
  const call = live.mine?.call ?? 'none'
  const ideas = useKeptIdeas(`${workshop}+scribe`)
  const writing = stage && isWritten(stage) && stage.state === 'open' ? stage.id : undefined
  const sentBack = refused?.text ? refused : undefined
  const isBackInField = sentBack !== undefined && sentBack.activityId === writing
  return (
    <PublicPage className="live" name={<WordsIn words={title} />} status={<ConnectionState live={live} />}>
      <Announcer snapshot={live.snapshot} extra={0} />
      <ProblemMessage problem={refused?.problem} field={isBackInField ? 'idea' : undefined} />
      {message && (
        <Notice>
          <p dir="auto">{message}</p>
        </Notice>
      )}
      {talk ? (
        <TalkPage {...{ workshop, live }} call={call} mayAsk={phase !== 'ended'} contacts={talk} as="scribe" />
      ) : (
        <>
          <GroupSize table={table} people={people} />
          {stage ? (
            <>
              <p className="eyebrow">
                {t('workshops:live.step', { position: stage.position, steps: live.snapshot.steps })}
              </p>
              <h1>
                <WordsIn words={stage.prompt} />
              </h1>
              {stage.state !== 'open' && <Notice>{t(`workshops:live.state.${stage.state}`)}</Notice>}
              {isWritten(stage) ? (
                <WritePage
                  key={stage.id}
                  {...{ stage, live, ideas, stamp }}
                  people={people ?? 1}
                  refused={isBackInField ? { text: sentBack.text, error: problemText(t, sentBack.problem) } : undefined}
                />
              ) : (
                <p className="lead">{t(stage.kind === 'pause' ? 'scribe.pause' : 'scribe.vote')}</p>
              )}
            </>
          ) : (
            <>
              <h1>{t(phase === 'ended' ? 'workshops:lobby.ended' : 'workshops:lobby.in')}</h1>
              <p className="lead">{t(phase === 'ended' ? 'workshops:lobby.ended-next' : 'scribe.soon')}</p>
            </>
          )}
          <IdeasNotSent {...{ live, ideas, writing }} sentBack={isBackInField ? undefined : sentBack} />
          {!writing && <RefreshWithoutScripts every={15} />}
        </>
      )}
      <div className="live-foot">
        {stage && isWritten(stage) && <SaveStatus stage={stage} live={live} sent={sent} />}
        <div className="row apart">
          <Link to="?talk" className="quiet-link">
            {t(call === 'none' ? 'workshops:live.talk' : `workshops:phone.talk.${call}`)}
          </Link>
          <LanguageSwitch />
        </div>
      </div>
    </PublicPage>
  )
}
