import type { Instant } from './columns.ts'

export type PresenceTables = {
  presence: {
    node_id: string
    room_id: string
    people: string[]
    seen_at: Instant
  }
}
