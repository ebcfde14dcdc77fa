import type { Json } from './columns.ts'

/** Text by language. */
type Texts = Json<Record<string, string>>

export type HelpTables = {
  help_contact: {
    id: string
    place_id: string
    position: number
    name: Texts
    what_for: Texts
    opening: Texts
    phone: string | null
    web: string | null
  }
}
