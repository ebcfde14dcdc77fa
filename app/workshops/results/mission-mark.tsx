import { WordsIn } from '#app/ui/words-in.tsx'
import type { Hue } from '#db/schema/framework.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import type { ChoiceMission, Stage } from '#domain/workshops/schema/live.ts'

/** A shape for each hue: whoever sees no colours tells missions apart by them. */
const shapes = {
  start: <circle cx="5" cy="5" r="4.6" />,
  live: <rect x="0.8" y="0.8" width="8.4" height="8.4" rx="1" />,
  age: <path d="M5 0l5 5-5 5-5-5z" />,
} as const satisfies Record<Hue, unknown>

export const MissionMark = ({ hue }: { hue: Hue }) => (
  <svg className={`mission-mark ${hue}`} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    {shapes[hue]}
  </svg>
)

/** The missions that the bars' colours stand for, by name. What each row belongs to is said beside its words. */
export const MissionKey = ({ missions }: { missions: readonly ChoiceMission[] }) =>
  missions.map(({ hue, name }) => (
    <span key={name.text} className="mission-name" aria-hidden="true">
      <MissionMark hue={hue} />
      <WordsIn words={name} />
    </span>
  ))

/** A bar of one colour each; of the other kinds colours say something else, or nothing. */
const coloured: readonly ActivityKind[] = ['poll', 'ranking', 'dots', 'budget']

/** What the colours of a result's bars stand for, each once. */
export function missionsOf({ kind, choices }: Pick<Stage, 'kind' | 'choices'>): ChoiceMission[] {
  const missions = coloured.includes(kind) ? choices.flatMap(({ mission }) => mission ?? []) : []
  return [...new Map(missions.map((mission) => [mission.name.text, mission])).values()]
}
