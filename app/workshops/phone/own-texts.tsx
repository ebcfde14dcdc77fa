import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'

type Props = { activityId: string; live: LiveWorkshop }

/** What this phone wrote for a part, what is still on its way first. */
export function textsOf({ mine, pending }: Pick<LiveWorkshop, 'mine' | 'pending'>, activityId: string) {
  const own = mine?.ideas.filter((idea) => idea.activityId === activityId) ?? []
  const onTheirWay = pending.flatMap((command) =>
    command.kind === 'idea' && command.activityId === activityId ? [command] : [],
  )
  return { own, onTheirWay }
}

/** One's own words with what became of each. */
export function OwnTexts({ activityId, live }: Props) {
  const { t } = useTranslation('workshops')
  const { own, onTheirWay } = textsOf(live, activityId)
  if (own.length + onTheirWay.length === 0) return null
  return (
    <section aria-labelledby="own-texts">
      <h2 id="own-texts">{t('phone.write.own')}</h2>
      {onTheirWay.map(({ cmdId, text }) => (
        <Bubble key={cmdId} source={t('ideas.sending')}>
          {text}
        </Bubble>
      ))}
      {own.map(({ id, text, state }) => (
        <Bubble
          key={id}
          source={
            <Pill hue={state === 'shown' ? 'done' : 'plain'} icon={state === 'shown' ? 'tick' : undefined}>
              {t(`ideas.state.${state}`)}
            </Pill>
          }
        >
          {text}
        </Bubble>
      ))}
    </section>
  )
}
