import { classes } from '#app/ui/class-names.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { DeskMission } from './desk.ts'
import { isSought } from './goal-search.tsx'
import { Key } from './key.tsx'
import type { Tags } from './tag-drafts.ts'

type Props = {
  mission: DeskMission
  sought: string
  tags: Tags
  isReadOnly: boolean
  onToggle(goal: string): void
}

/** A mission with its goals as boxes to tick. What the search leaves out stays in the form, unseen. */
export function MissionGoals({ mission, sought, tags, isReadOnly, onToggle }: Props) {
  const { name, hue, goals } = mission
  const found = goals.filter((goal) => isSought(goal, sought))
  return (
    <fieldset className={classes('mission-goals', hue)} hidden={found.length === 0}>
      <legend>
        <Pill hue={hue} language={name.isFallback ? name.language : undefined}>
          {name.text}
        </Pill>
      </legend>
      {goals.map((goal) => (
        <label
          key={goal.id}
          className="goal"
          hidden={!found.includes(goal)}
          lang={goal.text.isFallback ? goal.text.language : undefined}
        >
          <input
            type="checkbox"
            name="goals[]"
            value={goal.id}
            checked={tags.goals.includes(goal.id)}
            disabled={isReadOnly}
            onChange={() => onToggle(goal.id)}
          />
          <span className="goal-words">
            <strong>{goal.short.text}</strong>
            <small title={goal.text.text}>{goal.text.text}</small>
          </span>
          {goal.key && <Key>{goal.key}</Key>}
        </label>
      ))}
    </fieldset>
  )
}
