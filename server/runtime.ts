import type pg from 'pg'
import { openDb } from '#db/client.ts'
import { openSessions, type Sessions } from '#domain/auth/sessions.ts'
import { sessionStore } from '#domain/auth/store.ts'
import type { BackupPlan } from '#domain/backups/schema.ts'
import type { Clock, Context, Log } from '#domain/kernel/context.ts'
import { type Ids, realIds } from '#domain/kernel/ids.ts'
import type { Keys } from '#domain/kernel/keys.ts'
import { sessionDigest } from '#domain/kernel/signed-entry.ts'
import { createTurns, type Turns } from '#domain/kernel/turns.ts'
import { type BallotBatches, createBallotBatches } from '#domain/workshops/ballot-batches.ts'
import type { KeptPriorities } from '#domain/workshops/queries/priorities.ts'
import type { RecentCatchUps } from '#domain/workshops/queries/welcome.ts'
import type { RecentWhys, RestedOutcomes } from '#domain/workshops/queries/why.ts'
import { askRation, createRation, helloRation, type Ration } from '#domain/workshops/ration.ts'
import { type Bus, createBus } from './bus.ts'
import { openLimits } from './limits.ts'
import { createRecent } from './realtime/recent.ts'
import { createRested } from './realtime/rested.ts'

/** What routes, sockets and jobs work with: everything that has state, built once. */
export type Domain = Context & {
  readonly sessions: Sessions
  readonly isDemo: boolean
  /** How backups are made here; null where nobody has named a folder for them. */
  readonly backups: BackupPlan | null
  readonly ballots: BallotBatches
  /** How often a participant may ask to catch up, by socket and by request together. */
  readonly hellos: Ration
  /** How often a participant may raise a hand, change their seat, or ask for time. */
  readonly asks: Ration
  /** Why activities came out so, for as long as a room turns to it. */
  readonly whys: RecentWhys
  /** What its votes come to by every rule, whoever asks in whichever language. */
  readonly outcomes: RestedOutcomes
  /** What rooms put first, vote by vote. */
  readonly priorities: KeptPriorities
  /** What screens without sockets missed: the same for all that ask in the same moment. */
  readonly catchUps: RecentCatchUps
  /** Pictures are unpacked one at a time. */
  readonly pictureTurns: Turns
  /** News, inside this process and to and from the others. */
  readonly bus: Bus
}

export type RuntimeParts = {
  pool: pg.Pool
  keys: Keys
  log: Log
  isDemo: boolean
  /** Cookies over https alone. */
  secureCookies: boolean
  backups?: BackupPlan | undefined
  clock?: Clock
  ids?: Ids
}

/** Beside the votes, which make a new key: how long a corrected word, or somebody who just joined, may be missing. */
const whyMilliseconds = 10_000
/** Closed votes: whoever looks again while they talk about them counts nothing anew. */
const prioritiesMilliseconds = 600_000
/** As a tick of those who have a socket. */
const catchUpMilliseconds = 200

export function createRuntime(parts: RuntimeParts): Domain {
  const db = openDb(parts.pool)
  const bus = createBus(parts.log)
  const context: Context = {
    db,
    clock: parts.clock ?? { now: () => new Date() },
    ids: parts.ids ?? realIds,
    keys: parts.keys,
    limits: openLimits(parts.pool),
    log: parts.log,
    publish: bus.publish,
  }
  return {
    ...context,
    sessions: openSessions(sessionStore(db, parts.keys), parts.secureCookies, (id) => sessionDigest(parts.keys, id)),
    isDemo: parts.isDemo,
    backups: parts.backups ?? null,
    ballots: createBallotBatches(context),
    hellos: createRation(helloRation, () => performance.now()),
    asks: createRation(askRation, () => performance.now()),
    whys: createRecent(whyMilliseconds),
    outcomes: createRested(whyMilliseconds),
    priorities: createRested(prioritiesMilliseconds),
    catchUps: createRecent(catchUpMilliseconds),
    pictureTurns: createTurns(),
    bus,
  }
}
