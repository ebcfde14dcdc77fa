import type { Db } from '#db/client.ts'
import type { LiveView } from '../rules.ts'
import type { Change, Hello, LiveEvent, Snapshot } from '../schema.ts'
import { readChanges, readEvents } from './changes.ts'
import { readResult, readSnapshot } from './snapshot.ts'

/** Further behind than this, everything anew is less than all that happened. */
const longestTail = 500

export type CatchUp =
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'tail'; events: LiveEvent[]; refresh: Change | null }

/** What a screen that left off there has missed; undefined when it is better off with a snapshot. */
export async function readTail(
  db: Db,
  workshopId: string,
  { epoch, lastSeq }: Hello,
  view: LiveView,
): Promise<CatchUp | undefined> {
  const workshop = await db
    .selectFrom('workshop')
    .select(['epoch', 'seq', 'active_activity_id as activeId'])
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  const behind = workshop.seq - lastSeq
  if (epoch !== workshop.epoch || behind < 0 || behind > longestTail) return undefined
  const events = await readEvents(db, workshopId, lastSeq, longestTail)
  return {
    kind: 'tail',
    events: await readChanges(db, workshopId, events, view),
    refresh: workshop.activeId ? await readRefresh(db, workshop.activeId, view) : null,
  }
}

async function readRefresh(db: Db, id: string, view: LiveView): Promise<Change> {
  const activity = await db
    .selectFrom('activity')
    .select(['id', 'state', 'revealed'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { kind: 'activity', ...activity, ...(await readResult(db, activity, view)) }
}

/** Brings a screen up to date, by what it missed where that is less. */
export async function readCatchUp(db: Db, workshopId: string, hello: Hello, view: LiveView): Promise<CatchUp> {
  const tail = await readTail(db, workshopId, hello, view)
  return tail ?? { kind: 'snapshot', snapshot: await readSnapshot(db, workshopId, view) }
}
