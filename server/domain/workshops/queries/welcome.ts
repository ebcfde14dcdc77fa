import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { busy } from '../problems.ts'
import type { Ration } from '../ration.ts'
import { inRuns } from '../rules/in-runs.ts'
import type { LiveView } from '../rules/live.ts'
import type { Change, Hello, LiveEvent, Snapshot, Welcome } from '../schema/live.ts'
import { readChanges, readEvents } from './changes.ts'
import { readMine } from './mine.ts'
import type { Participant } from './participants.ts'
import { type LiveReader, readSnapshot } from './snapshot.ts'
import { readResult } from './stage.ts'

/** Further behind than this, everything anew is less than all that happened. */
const longestTail = 500

export type CatchUp =
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'tail'; events: LiveEvent[]; refresh: Change | null }

/**
 * The event that a screen can go on from, as it says itself; null where it is better off with everything anew: on its
 * first visit, after another epoch, ahead of the record, too far behind.
 */
export async function readStart(db: Db, workshopId: string, hello: Hello): Promise<number | null> {
  return hello.epoch === null ? null : startOf(await readNewest(db, workshopId), hello)
}

type Newest = { epoch: string; seq: number }
const readNewest = (db: Db, workshopId: string): Promise<Newest> =>
  db.selectFrom('workshop').select(['epoch', 'seq']).where('id', '=', workshopId).executeTakeFirstOrThrow()

function startOf({ epoch, seq }: Newest, hello: Hello): number | null {
  const behind = seq - hello.lastSeq
  return hello.epoch === epoch && behind >= 0 && behind <= longestTail ? hello.lastSeq : null
}

/** @param start of `readStart` */
export async function readCatchUpFrom(
  reader: LiveReader,
  workshopId: string,
  start: number | null,
  view: LiveView,
): Promise<CatchUp> {
  if (start === null) return { kind: 'snapshot', snapshot: await readSnapshot(reader, workshopId, view) }
  const { db } = reader
  const { activeId } = await db
    .selectFrom('workshop')
    .select('active_activity_id as activeId')
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  const events = await readEvents(db, workshopId, start, longestTail)
  return {
    kind: 'tail',
    events: inRuns(await readChanges(reader, workshopId, events, view)),
    refresh: activeId ? await readRefresh(db, activeId, view) : null,
  }
}

async function readRefresh(db: Db, id: string, view: LiveView): Promise<Change> {
  const activity = await db
    .selectFrom('activity')
    .select(['id', 'kind', 'state', 'revealed'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { state, revealed } = activity
  return { kind: 'activity', id, state, revealed, ...(await readResult(db, activity, view)) }
}

/** Brings a screen up to date, by what it missed where that is less. */
export const readCatchUp = async (
  reader: LiveReader,
  workshopId: string,
  hello: Hello,
  view: LiveView,
): Promise<CatchUp> => readCatchUpFrom(reader, workshopId, await readStart(reader.db, workshopId, hello), view)

/** What was just read, by a key. */
export type RecentCatchUps = { get(key: string, read: () => Promise<CatchUp>): Promise<CatchUp> }

/**
 * The same for a screen without a socket: a hall of them that asks in one moment is one reading for each language. What
 * happened makes a new key, so nobody is told less than is so; how many have voted may be a moment old.
 */
export async function readSharedCatchUp(
  ctx: LiveReader & { readonly catchUps: RecentCatchUps },
  workshopId: string,
  hello: Hello,
  view: LiveView,
): Promise<CatchUp> {
  const newest = await readNewest(ctx.db, workshopId)
  const start = startOf(newest, hello)
  const key = JSON.stringify([workshopId, newest, start, view])
  return ctx.catchUps.get(key, () => readCatchUpFrom(ctx, workshopId, start, view))
}

/**
 * A participant's hello, by whichever door it came in: what they missed, and all that they sent.
 * Refused: `workshops.busy` to whoever asks far more often than a page does.
 *
 * @param catchUp reads what was missed, once the ration allows it
 */
export async function readWelcome(
  ctx: Pick<Context, 'db'> & { readonly hellos: Ration },
  participant: Pick<Participant, 'id' | 'workshopId'>,
  catchUp: () => Promise<CatchUp>,
): Promise<Result<Welcome, Problem>> {
  const wait = ctx.hellos.take(participant.id)
  if (wait > 0) return fail(busy(Math.ceil(wait)))
  const missed = await catchUp()
  return ok({ ...missed, mine: await readMine(ctx.db, participant) })
}
