import { useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Desk } from './desk.ts'
import { GoalSearch } from './goal-search.tsx'
import { Key } from './key.tsx'
import { MissionGoals } from './mission-goals.tsx'
import { type Tags, toggleGoal, toggleNoGoal } from './tag-drafts.ts'
import { useKeys } from './use-keys.ts'
import { useTags } from './use-tags.ts'

type Props = {
  desk: Desk
  item: ModerationItem
  /** What was ticked before somebody had to sign in again. */
  kept: Tags | null
}

/** The right column: the missions and goals, to be put on a text. Saves by itself; without a script a button does. */
export function GoalColumn({ desk, item, kept }: Props) {
  const { t } = useTranslation('moderation')
  const [sought, setSought] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const isHydrated = useHydrated()
  const { tags, change, form: TagForm, problem, isSaving, again } = useTags(desk, item, kept)
  const isReadOnly = item.lease !== null && !item.lease.isMine

  const isShut = isReadOnly || desk.isMoving
  const toggle = (goal: string) => !isShut && change(toggleGoal(goal))
  const toggleNone = () => !isShut && change(toggleNoGoal)
  const goals = desk.missions.flatMap((mission) => mission.goals)
  useKeys({
    '/': () => search.current?.focus(),
    '0': toggleNone,
    ...Object.fromEntries(goals.filter(({ key }) => key).map(({ id, key }) => [`${key}`, () => toggle(id)])),
  })
  const oldWordings = item.tags.filter(({ isOldWording }) => isOldWording)
  return (
    <aside className="goals" aria-label={t('goals.label')}>
      {isHydrated && <GoalSearch goals={goals} sought={sought} onSeek={setSought} input={search} />}
      <ProblemMessage problem={problem} />
      {problem && again && (
        <Button type="button" small onClick={again}>
          {t('goals.again')}
        </Button>
      )}
      {kept && !isHydrated && <Notice>{t('goals.unsaved')}</Notice>}
      <TagForm method="post" action={desk.pathTo(item.publicId)}>
        <input type="hidden" name="intent" value="tag" />
        {desk.missions.map((mission) => (
          <MissionGoals
            key={mission.slug}
            mission={mission}
            sought={sought}
            tags={tags}
            isReadOnly={isReadOnly}
            onToggle={toggle}
          />
        ))}
        <label className="goal no-goal">
          <input
            type="checkbox"
            name="noGoalFits"
            value="yes"
            checked={tags.noGoalFits}
            disabled={isReadOnly}
            onChange={toggleNone}
          />
          <span className="goal-words">
            <strong>{t('goals.no-goal-fits')}</strong>
          </span>
          <Key>0</Key>
        </label>
        {!isHydrated && !isReadOnly && <Button small>{t('goals.save')}</Button>}
      </TagForm>
      <p role="status" className="muted">
        {isSaving && t('goals.saving')}
      </p>
      {oldWordings.map(({ goalId, text }) => (
        <p key={goalId} className="muted" lang={text.isFallback ? text.language : undefined}>
          {t('goals.old-wording', { text: text.text })}
        </p>
      ))}
    </aside>
  )
}
