import { z } from 'zod'
import type { AuditActor, AuditBreak, AuditCheckState } from '#db/schema/audit.ts'

/** A verb's or a code's length is some dozens of characters; a page's address must not grow without end. */
const longestCode = 80

const day = z.iso.date().or(z.literal(''))

/** What of the log somebody wants to see, as the address of the page says it; empty: all of it. */
export const AuditFilter = z.object({
  /** A person's id, or whoever had no account. */
  who: z
    .uuid()
    .or(z.enum(['', 'guest', 'system']))
    .default(''),
  what: z.string().max(longestCode).default(''),
  /** Of one thing alone. */
  thing: z.uuid().or(z.literal('')).default(''),
  from: day.default(''),
  to: day.default(''),
})
export type AuditFilter = z.output<typeof AuditFilter>

/** Where a page of the log begins: after this entry. */
export const AuditCursor = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z~[0-9a-f-]{36}$/)
  .nullable()

export type AuditedEntry = {
  id: string
  /** Its number in the chain; null while it waits for one. */
  seq: number | null
  at: Date
  /** Null: nobody with an account, or somebody whose account is gone. */
  name: string | null
  actor: AuditActor | null
  session: string | null
  verb: string
  thingKind: string
  thingId: string | null
  reason: string | null
  details: Record<string, unknown>
}

export type AuditPage = {
  entries: AuditedEntry[]
  /** After which entry the next page begins; null on the last one. */
  next: string | null
}

/** Who and what the log of a place speaks of: what can be chosen. */
export type AuditChoices = { people: { id: string; name: string | null }[]; verbs: string[] }

/** One look at the whole chain. */
export type AuditCheck = {
  state: AuditCheckState
  begunAt: Date
  endedAt: Date | null
  entries: number | null
  broken: AuditBreak | null
  brokenSeq: number | null
  brokenEntry: string | null
}
export type ChainState = {
  /** How far it goes, and the beginning of its last link: to be written down elsewhere. */
  end: { seq: number; hash: string } | null
  /** The last look that came to an end, and whether one is asked for. */
  lastCheck: AuditCheck | null
  isAsked: boolean
  /** Since when something waits to be chained, in case that is long ago. */
  lateSince: Date | null
}
