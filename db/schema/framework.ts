import type { ByDefault, Day, Instant, JsonByDefault } from './columns.ts'

/** A mission's colour token; never shown without its name. */
export type Hue = 'start' | 'live' | 'age'
/** Goals stand in missions; themes emerge from what was said; I-statements say what good is like for a person. */
export type CodeKind = 'goal' | 'theme' | 'i-statement'
export type BookChangeKind =
  | 'add'
  | 'reword'
  | 'carry'
  | 'split'
  | 'merge'
  | 'retire'
  | 'undo'
  | 'add-mission'
  | 'reword-mission'
  | 'retire-mission'
/** A choice of a workshop stood for a goal; it came to stand for others, some of which it did not stand for before. */
export type ChoiceMove = { choiceId: string; goalId: string; became: string[]; made: string[] }
/** What taking a change back needs. */
export type BookChangeDetails = {
  /** Versions that stood before, of codes or missions that were reworded. */
  before?: string[]
  /** Codes or missions that came into being. */
  added?: string[]
  retired?: string[]
  /** Goals that took over what was said: for a merge the one, for a split its parts that old tags went to. */
  into?: string[]
  choices?: ChoiceMove[]
  tags?: number
}

export type FrameworkTables = {
  mission: { id: string; place_id: string; slug: string; position: number; hue: Hue; retired_at: Instant | null }
  mission_version: {
    id: string
    mission_id: string
    number: number
    name_id: string
    statement_id: string
    source: string
    valid_from: Day
    change_id: string | null
  }
  /** A code of the book: a goal, a theme or an I-statement. */
  goal: {
    id: string
    public_id: string
    place_id: string
    kind: ByDefault<CodeKind>
    /** Null of all but goals: the database holds that. */
    mission_id: string | null
    position: number
    about_goal_id: string | null
    retired_at: Instant | null
  }
  goal_version: {
    id: string
    goal_id: string
    number: number
    wording_id: string
    short_id: string
    source: string
    valid_from: Day
    change_id: string | null
  }
  code_book_change: {
    id: string
    place_id: string
    number: number
    kind: BookChangeKind
    code_ids: string[]
    details: JsonByDefault<BookChangeDetails>
    undoes: string | null
    person_id: string | null
    at: Instant
  }
  code_guide: {
    goal_id: string
    number: number
    definition: ByDefault<string>
    use_when: ByDefault<string>
    not_when: ByDefault<string>
    keywords: ByDefault<string[]>
    person_id: string | null
    at: Instant
  }
  code_example: {
    id: string
    goal_id: string
    text: string | null
    contribution_id: string | null
    person_id: string | null
    at: Instant
  }
}
