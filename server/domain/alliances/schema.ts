import type { AllianceKind, AllianceState } from '#db/schema/alliances.ts'
import type { Day } from '#db/schema/columns.ts'
import type { AnsweredGoal, Colour, CommitmentLine, TextsIn } from '#domain/commitments/schema.ts'
import type { Figure, GoalFigures, Quote, Wording } from '#domain/insights/schema.ts'
import type { Learned } from '#domain/learning/schema.ts'

export const allianceKinds = ['theme', 'area-forum'] as const satisfies readonly AllianceKind[]

/** Signs: a name fits on a card, and what it is for is read on a phone. */
export const longest = { name: 80, words: 800 } as const
/** On its page, the latest change first: more than an alliance promises in some years. */
export const mostPromised = 60
/** Of what was learned, the newest; all of it is one press away. */
export const mostLearned = 3
/** Quotes beside each goal. */
export const mostQuotes = 2

/** A form as it was typed. `about`: 'mission <slug>' or 'goal <name in links>'. */
export type Typed = {
  kind: string
  name: TextsIn
  words: TextsIn
  area: string
  organisations: string[]
  about: string[]
}

export type AllianceLine = {
  publicId: string
  kind: AllianceKind
  state: AllianceState
  name: Wording
  area: string | null
  organisations: string[]
  /** How many promises stand in its name, open or closed. */
  promised: number
}
/** How many of its promises have each colour, and how many of them are overdue. */
export type Standing = Record<Colour, number> & { overdue: number }
export type OpenAlliance = Omit<AllianceLine, 'state'> & {
  words: Wording
  endedOn: Day | null
  about: Wording[]
  lines: CommitmentLine[]
  standing: Standing
  /** Of an area's forum: how many people of the area took part, as published last. */
  people: Figure | null
  goals: (AnsweredGoal & { figures: GoalFigures | null; quotes: Quote[] })[]
  figuresOn: Day | null
  least: number
  learned: Learned[]
}

export type AllianceForm = {
  areas: { code: string; name: string }[]
  organisations: { publicId: string; name: string }[]
  missions: { slug: string; name: Wording; goals: { publicId: string; short: Wording }[] }[]
}
export type DeskAlliance = { publicId: string; state: AllianceState; revision: number; title: Wording; written: Typed }
