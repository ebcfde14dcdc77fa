import type { ByDefault, Day, Instant, InstantByDefault, Json } from './columns.ts'

export type FigurePolicy = 'withhold' | 'round'

type Said = {
  is: 'told' | 'stands' | 'withheld'
  n: number
  value: number | null
  at: number | null
  give: number
  floor?: number
  isNew?: boolean
  since?: string
}
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

/** Whom somebody is counted among: `code` is a theme or an I-statement. */
export type SpokenKind = 'everybody' | 'goal' | 'code' | 'mission'

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
  /** Written by the database itself: whose part in the kept counts may have changed. */
  to_recount: { place_id: string; person_id: string }
  /** What each person adds to the kept counts. */
  spoken: {
    place_id: string
    organisation_id: string
    person_id: string
    /** The place for everybody; a code or a mission. */
    subject_id: string
    kind: SpokenKind
    way: string
    heads: number
    records: number
    area_id: string | null
    age_band: string | null
    tells: string | null
    stance: string | null
    month: string | null
    wordings: string[]
    beside: string[]
    beside_heads: number[]
    numbers: number[]
  }
  /** The sums of it. */
  spoken_sum: {
    place_id: string
    organisation_id: string
    kind: SpokenKind
    subject_id: string
    divided_by: string
    part: string
    people: number
    records: number
  }
  /** Of each person and goal or mission the contribution that would be quoted. */
  quotable: {
    place_id: string
    organisation_id: string
    person_id: string
    subject_id: string
    leave: 'may_quote' | 'may_publish'
    is_shared: boolean
    source_id: string
    stance: string
    tells_of: string
    lot: string
    contribution_id: string
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
      /** By which it was judged; not kept of the first ones. */
      rules?: { least: number; step: number; policy: FigurePolicy }
      overview: Record<string, number> | null
      goals: Record<string, GoalThen>
    }>
  }
}
