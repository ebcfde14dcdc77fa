import type { Instant, Json } from './columns.ts'

/** Text by language. */
type Texts = Record<string, string>

export type PolicyTables = {
  policy_version: {
    id: string
    place_id: string
    number: number
    opening: Json<Texts>
    /** By code of the rule. */
    rules: Json<Record<string, { name: Texts; text: Texts }>>
    person_id: string | null
    at: Instant
  }
  answer_back: { contribution_id: string; text: string; reason: string; at: Instant }
}
