import type { AuditActor } from '#db/schema/audit.ts'
import type { Keys } from './keys.ts'

/** An entry of the log as its signature stands for it: each column, the moment to the microsecond. */
export type SignedEntry = {
  id: string
  placeId: string | null
  /** 2026-05-04T10:00:00.000000Z */
  at: string
  personId: string | null
  actor: AuditActor | null
  session: string | null
  verb: string
  thingKind: string
  thingId: string | null
  reason: string | null
  details: unknown
}

/** The same text for the same entry, whether it is about to be stored or was read again. */
export function entryText(entry: SignedEntry): string {
  const { id, placeId, at, personId, actor, session, verb, thingKind, thingId, reason, details } = entry
  return JSON.stringify([id, placeId, at, personId, actor, session, verb, thingKind, thingId, reason, sorted(details)])
}

/** That the product wrote it: whoever can reach the tables alone has no key. */
export const entrySignature = (keys: Keys, entry: SignedEntry): string =>
  keys.hash('audit', `entry ${entryText(entry)}`)

/** Which session acted, without saying whose cookie it was: nobody finds the one from the other. */
export const sessionDigest = (keys: Keys, sessionId: string): string =>
  keys.hash('audit', `session ${sessionId}`).slice(0, digestLength)

/** Hex: 64 bits tell all sessions of a place apart. */
const digestLength = 16

/** jsonb keeps its keys in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)])
}
