import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Snapshot, Stage } from '#domain/workshops/schema/live.ts'
import { Address } from './address.tsx'
import { spacedCode } from './join-code.ts'
import { Result } from './result.tsx'

/** What fits on a projector in letters that are read from the back. */
const room = { bars: 8, statements: 5 }
const mostChoices = 7

/** What the hall looks at: the question large; ideas that were shown; the result once it is revealed. */
export function WallStage({ snapshot, address }: { snapshot: Snapshot; address: string }) {
  const { t } = useTranslation('workshops')
  const { phase, stage, ideas, joinCode } = snapshot
  if (phase === 'ended') return <h1>{t('lobby.ended')}</h1>
  if (phase === 'ready' || !stage) return <Welcome address={address} joinCode={joinCode} />
  const shown = ideas.filter(({ activityId }) => activityId === stage.id)
  return (
    <>
      <h1>
        <WordsIn words={stage.prompt} />
      </h1>
      {stage.kind === 'ideas' ? (
        shown.length > 0 ? (
          <div className="wall-ideas">
            {shown.map(({ id, text, language }) => (
              <Bubble key={id} language={language}>
                {text}
              </Bubble>
            ))}
          </div>
        ) : (
          <p className="wall-state">{t(stage.state === 'open' ? 'wall.ideas-open' : `live.state.${stage.state}`)}</p>
        )
      ) : (
        <WallVote stage={stage} />
      )}
    </>
  )
}

function WallVote({ stage }: { stage: Stage }) {
  const { t } = useTranslation('workshops')
  const { tally, revealed, state } = stage
  const more = stage.choices.length - mostChoices
  if (revealed && tally?.counts && 'rows' in tally.counts)
    return (
      <Result
        choices={stage.choices}
        tally={{ ...tally, counts: tally.counts }}
        most={room[tally.counts.kind === 'statements' ? 'statements' : 'bars']}
      />
    )
  return (
    <>
      <p className="wall-state">{t(state === 'open' ? `wall.open.${stage.kind}` : `live.state.${state}`)}</p>
      {tally && (
        <p className="wall-voted">
          <strong>{t('results.number', { count: tally.people })}</strong> {t('wall.voted', { count: tally.people })}
        </p>
      )}
      <ul className="wall-choices">
        {stage.choices.slice(0, mostChoices).map(({ id, text }) => (
          <li key={id}>
            <WordsIn words={text} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="wall-state">{t('wall.more', { count: more })}</p>}
    </>
  )
}

/** The way in, in three steps, for a hall that is still filling. */
function Welcome({ address, joinCode }: { address: string; joinCode: string }) {
  const { t } = useTranslation('workshops')
  return (
    <>
      <h1>{t('wall.welcome')}</h1>
      <ol className="wall-steps">
        <li>
          <span>
            {t('wall.step-open')} <Address text={address} />
          </span>
        </li>
        <li>
          <span>
            {t('wall.step-code')}{' '}
            <strong className="join-code" lang="en">
              {spacedCode(joinCode)}
            </strong>
          </span>
        </li>
        <li>{t('wall.step-wait')}</li>
      </ol>
    </>
  )
}
