import type { ByDefault, Day, Instant, InstantByDefault, Json } from './columns.ts'

export type FigurePolicy = 'withhold' | 'round'

type Said = { is: 'told' | 'stands' | 'withheld'; n: number; value: number | null; at: number | null; give: number }
type SaidRow = { id: string; snapshot: number; total: Said; cells: Said[] }
/** By way of dividing people. */
type Statements = Record<string, { groups: string[]; ceiling: number; rows: SaidRow[] }>

/** What was published of one goal; null where it was withheld, or never counted. */
export type GoalThen = {
  contributions: number | null
  votes: number | null
  /** How many had voted when the votes were told. */
  voters: number
  isVoted: boolean
}

/** People of one or several of our groups, as published. */
export type BaselineCell = { keys: string[]; people: number }

export type FigureTables = {
  baseline: {
    place_id: string
    divided_by: string
    table_id: string
    taken_on: Day
    source: string
    cells: Json<BaselineCell[]>
    person_id: string | null
    at: Instant
  }
  reach: {
    place_id: string
    organisation_id: string
    divided_by: string
    group_key: string
    person_id: string | null
    at: Instant
  }
  figure_snapshot: {
    id: ByDefault<string>
    place_id: string
    audience: 'public' | 'staff'
    scope: string
    /** Tables about the same people, which are judged together. */
    family: ByDefault<string>
    number: number
    taken_at: InstantByDefault
    person_id: string | null
    content: Json<{
      statements: Statements
      /** Of the counts and rules that were judged. */
      judged: string
      overview: Record<string, number> | null
      goals: Record<string, GoalThen>
    }>
  }
}
