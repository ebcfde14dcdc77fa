import type { ColumnType } from 'kysely'
import type { ByDefault, Instant } from './columns.ts'

/** Two codings of the same texts, laid beside each other. Null where it cannot be said; `unsaid` then says why. */
export type Measured = {
  /** Yes-or-no decisions: both said yes, one of the two, neither. */
  both: number
  one: number
  neither: number
  alpha: number | null
  /** 95 of 100 samples like this one give an alpha between these. */
  low: number | null
  high: number | null
  f1: number | null
  /** `no-pairs`: nothing was coded twice. `one-value`: all said the same of everything. */
  unsaid: 'no-pairs' | 'one-value' | null
}
/** `goalId` null: that no goal fits. */
export type MeasuredCode = Measured & { goalId: string | null }

/** What a round came to, as it stood when it closed. */
export type RoundFigures = {
  /** Texts in these figures. */
  texts: number
  /** Of these, the ones on which both said exactly the same. */
  same: number
  /** Drawn and never coded anew. */
  notCoded: number
  /** Coded anew, but a code of either coding was retired, split or merged meanwhile. */
  moved: number
  overall: Measured
  codes: MeasuredCode[]
  /** Of the texts that the machine had suggested something for: what it was sure of beside what people said. */
  machine: { texts: number; people: Measured; withFirst: Measured; withSecond: Measured } | null
}

export type AgreementTables = {
  second_coding_round: {
    id: string
    public_id: string
    place_id: string
    organisation_id: string | null
    number: number
    seed: number
    code_ids: string[]
    drawn: number
    started_by: string | null
    started_at: Instant
    closed_by: string | null
    closed_at: Instant | null
    figures: ColumnType<RoundFigures | null, string | null | undefined, string>
  }
  second_coding_item: {
    round_id: string
    contribution_id: string
    position: number
    is_open: ByDefault<boolean>
    first_goal_ids: string[]
    first_no_goal_fits: boolean
    first_person_ids: string[]
    second_goal_ids: string[] | null
    second_no_goal_fits: boolean | null
    second_person_id: string | null
    second_at: Instant | null
    agrees: boolean | null
    settled_at: Instant | null
    settled_change_id: string | null
  }
  second_coding_event: {
    id: string
    round_id: string
    contribution_id: string
    kind: 'coded-again' | 'settled' | 'unsettled'
    goal_ids: string[]
    no_goal_fits: boolean
    is_together: ByDefault<boolean>
    person_id: string | null
    at: Instant
  }
}
