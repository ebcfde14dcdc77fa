import type { Day, Instant, Json } from './columns.ts'

export type AboutKind = 'mission' | 'organisation' | 'alliance'

export type ReportTables = {
  report: {
    id: string
    public_id: string
    place_id: string
    about_kind: AboutKind
    about_id: string
    from_on: Day
    to_on: Day
    /** `ReportContent` of the slice: whole, in every language it had on that day. */
    content: Json<unknown>
    person_id: string
    issued_at: Instant
  }
}
