import type { ReactNode } from 'react'
import { Bar } from '#app/ui/bar.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice } from '#domain/workshops/schema/live.ts'
import { fitAttributes, type RowFit } from '../wall/fit-rows.ts'
import { MissionMark } from './mission-mark.tsx'

export type BarRow = {
  choice: Choice
  value: number
  /** What stands beside the bar, with its unit for those who only hear it. */
  number: ReactNode
  note?: ReactNode
}

type Props = { rows: readonly BarRow[]; max?: number; fit: RowFit | undefined }

/** A chart of one bar for each choice, in its mission's colour; the longest fills the width, or `max` does. */
export function Bars({ rows, max, fit }: Props) {
  const longest = max ?? Math.max(1, ...rows.map(({ value }) => value))
  const hasMissions = rows.some(({ choice }) => choice.mission)
  return (
    <ol className="result-bars" {...fitAttributes(fit)}>
      {rows.map(({ choice, value, number, note }) => (
        <li key={choice.id}>
          <span className="result-label">
            {choice.mission && <MissionMark hue={choice.mission.hue} />}
            <WordsIn words={choice.text} />
            {choice.mission && (
              <span className="visually-hidden">
                {' '}
                (<WordsIn words={choice.mission.name} />)
              </span>
            )}
          </span>
          <Bar value={value} max={longest} hue={choice.mission?.hue ?? (hasMissions ? 'plain' : undefined)} />
          <span className="result-number">{number}</span>
          {note && <span className="result-note">{note}</span>}
        </li>
      ))}
    </ol>
  )
}

/** A number with its unit before it, unseen: 'Points: 12'. */
export const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <span className="visually-hidden">{label}: </span>
    {children}
  </>
)
