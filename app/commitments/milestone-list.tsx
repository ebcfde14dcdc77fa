import type { ReactNode } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Milestone } from '#domain/commitments/schema.ts'

type Props = {
  milestones: readonly Milestone[]
  today: string
  /** What staff may do with a step. */
  doing?: (milestone: Milestone) => ReactNode
}

/** Steps on the way, the earliest first: a tick for what is done, in words too. */
export function MilestoneList({ milestones, today, doing }: Props) {
  const { t, i18n } = useTranslation('commitments')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <ol className="milestones">
      {milestones.map((milestone) => {
        const { id, title, dueOn, doneOn } = milestone
        const isLate = doneOn === null && dueOn < today
        return (
          <li key={id} data-done={doneOn !== null || undefined} data-late={isLate || undefined}>
            <span className="milestone-mark">
              {doneOn !== null && <Icon name="tick" />}
              {isLate && <Icon name="alert" />}
            </span>
            <div>
              <p>
                <WordsIn words={title} />
              </p>
              <p className="muted">
                {doneOn !== null
                  ? t('milestone.done', { day: day(doneOn) })
                  : t(isLate ? 'milestone.late' : 'milestone.due', { day: day(dueOn) })}
              </p>
              {doing?.(milestone)}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
