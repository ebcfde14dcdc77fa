import type { Db } from '#db/client.ts'
import type { DomainEvent, Publish } from './events.ts'
import type { Ids } from './ids.ts'
import type { JobName, JobPayloads } from './jobs.ts'
import type { Keys } from './keys.ts'
import type { Limits } from './limits.ts'

export type Clock = { now(): Date }
export type Log = {
  info(details: Record<string, unknown>, message: string): void
  warn(details: Record<string, unknown>, message: string): void
  error(details: Record<string, unknown>, message: string): void
}

/** All that a command needs from outside, built once in server/runtime.ts. */
export type Context = {
  readonly db: Db
  readonly clock: Clock
  readonly ids: Ids
  readonly keys: Keys
  readonly limits: Limits
  readonly log: Log
  readonly publish: Publish
}

/** A context inside a transaction. Events leave after the commit, jobs are part of it. */
export type Tx = Context & {
  emit(event: DomainEvent): void
  addJob<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void>
}
