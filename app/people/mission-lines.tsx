import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Hue } from '#db/schema/framework.ts'
import type { Words } from '#domain/wordings/queries.ts'

export type MissionLine = { slug: string; hue: Hue; name: Words; statement: Words }

/** What the place set out to do: each mission's name in its hue, and its promise. */
export const MissionLines = ({ missions }: { missions: readonly MissionLine[] }) => (
  <ul className="plain-list mission-lines">
    {missions.map(({ slug, hue, name, statement }) => (
      <li key={slug}>
        <Pill hue={hue}>
          <WordsIn words={name} />
        </Pill>
        <span>
          <WordsIn words={statement} />
        </span>
      </li>
    ))}
  </ul>
)
