import { timeText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { RecordedActivity } from '#domain/workshops/schema/record.ts'
import type { Frame } from '#domain/workshops/schema/replay.ts'

/** Says a moment in a sentence, with its time. */
export function useHappening(activities: readonly RecordedActivity[], timeZone: string): (frame: Frame) => string {
  const { t, i18n } = useTranslation('record')
  const prompts = new Map(activities.map(({ key, prompt }) => [key, prompt.text]))
  return ({ what, activity, count, at }) => {
    const prompt = `\u2068${prompts.get(activity ?? '') ?? ''}\u2069`
    const said = t(`event.${what}`, { activity: prompt, ballots: count, people: count, texts: count })
    return `${timeText(new Date(at), i18n.language, timeZone)} · ${said}`
  }
}

type Props = { frames: readonly Frame[]; say(frame: Frame): string; current: number; onGo(index: number): void }

/** All that happened, as a list: each line leads to its moment, with scripts and without. */
export function Happenings({ frames, say, current, onGo }: Props) {
  const { t } = useTranslation('record')
  return (
    <section aria-labelledby="happenings" className="replay-list">
      <h2 id="happenings">{t('events')}</h2>
      <ol>
        {frames.map((frame, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place in the film
          <li key={index}>
            <a
              href={`?step=${index + 1}`}
              aria-current={index === current ? 'step' : undefined}
              onClick={(event) => {
                event.preventDefault()
                onGo(index)
              }}
            >
              {say(frame)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
