import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { kinds } from '#domain/workshops/schema/kinds.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { fitAttributes } from './wall/fit-rows.ts'
import { lineOf } from './wall/measures.ts'
import { fitChoices } from './wall/row-layouts.ts'

type CountProps = { stage: Stage; joined: number /** Where nothing else is to be seen yet. */; isLarge?: boolean }

/** In people; of how many, where that can be said: hands and paper are of people whom no phone let in. */
export function WallCount({ stage: { kind, state, tally }, joined, isLarge = false }: CountProps) {
  const { t } = useTranslation('workshops')
  if (!tally) return null
  const { people } = tally
  const label = t(`hall.${state === 'closed' ? 'in-all.' : ''}${kinds[kind].votes ? 'voted' : 'wrote'}`)
  const count = people > joined ? t('results.number', { count: people }) : t('hall.of', { people, joined })
  if (!isLarge)
    return (
      <span className="wall-voted">
        {label} <strong>{count}</strong>
      </span>
    )
  return (
    <div className="wall-count">
      <p>
        {label} <strong>{count}</strong>
      </p>
      <Bar value={people} max={Math.max(1, joined, people)} />
    </div>
  )
}

/** Between what there is to choose; nothing of how they did. */
export function WallChoices({ stage, room }: { stage: Stage; room: number }) {
  const { t, i18n } = useTranslation('workshops')
  const all = fitChoices(stage, room, i18n.language)
  // The line that says how many more there are.
  const { most, fit } =
    all.most < stage.choices.length
      ? fitChoices(stage, room - lineOf('0'.repeat(30), i18n.language), i18n.language)
      : all
  const more = stage.choices.length - most
  return (
    <>
      <ul className="wall-choices" {...fitAttributes(fit)}>
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
