import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { isVote, kinds } from '#domain/workshops/schema/kinds.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { growthOfChoices, mostChoices } from './wall-room.ts'

type Props = { stage: Stage; joined: number; room: number; hasResult: boolean }

/** What to do now, how many have, and between what there is to choose; nothing of how they did. */
export function WallOpen({ stage, joined, room, hasResult }: Props) {
  const { kind, state } = stage
  if (kind === 'pause') return null
  return (
    <>
      {state === 'open' && <ToDo stage={stage} />}
      {!hasResult && <SoFar stage={stage} joined={joined} />}
      {!hasResult && isVote(kind) && <Choices stage={stage} room={room} />}
    </>
  )
}

function ToDo({ stage: { kind, dots, settings } }: { stage: Stage }) {
  const { t } = useTranslation('workshops')
  const { most, envelope } = settings
  const several = kind === 'poll' && (most ?? 1) > 1
  return (
    <p className="wall-do">
      {several
        ? t('hall.do.poll-several', { most })
        : t(`hall.do.${kind}`, { dots: dots ?? 0, envelope: envelope ?? 0 })}
    </p>
  )
}

/** In people; of how many, where that can be said: hands and paper are of people whom no phone let in. */
function SoFar({ stage: { kind, state, tally }, joined }: { stage: Stage; joined: number }) {
  const { t } = useTranslation('workshops')
  if (!tally) return null
  const { people } = tally
  return (
    <p className="wall-voted">
      {t(`hall.${state === 'closed' ? 'in-all.' : ''}${kinds[kind].votes ? 'voted' : 'wrote'}`)}{' '}
      <strong>{people > joined ? t('results.number', { count: people }) : t('hall.of', { people, joined })}</strong>
    </p>
  )
}

function Choices({ stage, room }: { stage: Stage; room: number }) {
  const { t, i18n } = useTranslation('workshops')
  const { most, isTight } = mostChoices(stage, room, i18n.language)
  const more = stage.choices.length - most
  return (
    <>
      <ul
        className={classes('wall-choices', isTight && 'tight')}
        data-growth={growthOfChoices(stage, room, i18n.language)}
      >
        {stage.choices.slice(0, most).map(({ id, text, cost }) => (
          <li key={id}>
            <span className="wall-choice">
              <WordsIn words={text} />
            </span>
            {cost !== null && <span className="wall-cost">{t('outcome.money', { amount: cost })}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="wall-state">{t('wall.more', { count: more })}</p>}
    </>
  )
}
