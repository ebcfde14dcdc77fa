import type { Day } from './columns.ts'

/** A mission's colour token; never shown without its name. */
export type Hue = 'start' | 'live' | 'age'

export type FrameworkTables = {
  mission: { id: string; place_id: string; slug: string; position: number; hue: Hue }
  mission_version: {
    id: string
    mission_id: string
    number: number
    name_id: string
    statement_id: string
    source: string
    valid_from: Day
  }
  goal: { id: string; public_id: string; place_id: string; mission_id: string; position: number }
  goal_version: {
    id: string
    goal_id: string
    number: number
    wording_id: string
    short_id: string
    source: string
    valid_from: Day
  }
}
