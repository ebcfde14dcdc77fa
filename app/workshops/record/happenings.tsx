import { useEffect, useRef } from 'react'
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
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => keepInSight(list.current, current), [current])
  return (
    <section aria-labelledby="happenings" className="replay-list">
      <h2 id="happenings">{t('events')}</h2>
      <ol ref={list}>
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

/** Moves the list alone, and only where the moment is out of its sight: nothing else on the page may move. */
function keepInSight(list: HTMLElement | null, current: number): void {
  const line = list?.children[current]
  if (!list || !line) return
  const [inside, box] = [line.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inside.top < box.top || inside.bottom > box.bottom)
    list.scrollTop += inside.top - box.top - (box.height - inside.height) / 2
}
