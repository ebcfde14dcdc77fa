import { classes } from '#app/ui/class-names.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { DeskMission } from './desk.ts'
import { GoalRow, type Tagging } from './goal-row.tsx'
import { isSought } from './goal-search.tsx'

type Props = { mission: DeskMission; sought: string; tagging: Tagging }

/** A mission with its goals as boxes to tick. What the search leaves out stays in the form, unseen. */
export function MissionGoals({ mission, sought, tagging }: Props) {
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
        <GoalRow key={goal.id} goal={goal} isHidden={!found.includes(goal)} tagging={tagging} />
      ))}
    </fieldset>
  )
}
