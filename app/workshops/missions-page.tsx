import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { DemoNotice } from '#app/ui/demo-notice.tsx'
import { useLatest } from '#app/ui/use-latest.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { GoalInSession, MissionInSession } from '#domain/workshops/queries/missions.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { spacedCode } from './join-code.ts'
import { useLiveWorkshop } from './live/use-live-workshop.ts'

type Props = {
  workshop: string
  snapshot: Snapshot
  missions: readonly MissionInSession[]
  /** Opened by a pass, which ends with the evening: what it showed last stays up. */
  endsWithRoom: boolean
}

/** Tags are given at moderators' desks, and no event of the room tells of them: the page looks this often. */
const lookMilliseconds = 3000

/** The hall sees what it says arrive at the place's missions and goals. Blanked together with the projector. */
export function MissionsPage({ workshop, snapshot: loaded, missions, endsWithRoom }: Props) {
  const { t, i18n } = useTranslation('workshops')
  const { snapshot } = useLiveWorkshop(workshop, i18n.language, { snapshot: loaded, mine: null })
  useLookAgain(snapshot.seq, endsWithRoom && snapshot.phase === 'ended')
  if (snapshot.blanked)
    return (
      <main id="main" className="mission-wall is-blank">
        <h1>{t('wall.blank')}</h1>
      </main>
    )
  return (
    <main id="main" tabIndex={-1} className="mission-wall">
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <header>
        <h1>{t('missions.title')}</h1>
        <p>
          <WordsIn words={snapshot.title} /> ·{' '}
          <span className="join-code" lang="en">
            {spacedCode(snapshot.joinCode)}
          </span>
        </p>
      </header>
      <div className="mission-wall-columns">
        {missions.map((mission) => (
          <section key={mission.id} className={`mission-column ${mission.hue}`} aria-labelledby={mission.id}>
            <header>
              <h2 id={mission.id}>
                <WordsIn words={mission.name} />
              </h2>
              <p>{t('missions.said', { count: mission.said })}</p>
            </header>
            <ul className="plain-list">
              {mission.goals.map((goal) => (
                <Goal key={goal.id} goal={goal} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <DemoNotice />
    </main>
  )
}

function Goal({ goal: { short, said, words } }: { goal: GoalInSession }) {
  const { t } = useTranslation('workshops')
  return (
    <li className={said > 0 ? 'mission-goal has-words' : 'mission-goal'}>
      <p className="mission-goal-line">
        <WordsIn words={short} />{' '}
        <strong>
          {t('results.number', { count: said })}
          <span className="visually-hidden"> {t('missions.said', { count: said })}</span>
        </strong>
      </p>
      {words.map(({ id, text, language }) => (
        <blockquote key={id} lang={language} dir="auto">
          {text}
        </blockquote>
      ))}
    </li>
  )
}

/** Reads the wall again when the room moved, at most once a second, and every few seconds for tags. */
function useLookAgain(seq: number, isOver: boolean): void {
  const { revalidate, state } = useRevalidator()
  const look = useLatest(() => {
    if (state === 'idle' && document.visibilityState === 'visible') revalidate()
  })
  useEffect(() => {
    if (isOver) return
    const soon = seq > 0 ? setTimeout(() => look.current(), 1000) : undefined
    const looking = setInterval(() => look.current(), lookMilliseconds)
    return () => {
      clearTimeout(soon)
      clearInterval(looking)
    }
  }, [seq, isOver, look])
}
