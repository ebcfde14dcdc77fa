import type { Db } from '#db/client.ts'
import { settle } from './settle.ts'

type Turns = { now: Promise<number>; next: Promise<number> | null }

/** By place. It belongs to the connections of a process, and goes with them. */
const turnsOf = new WeakMap<Db, Map<string, Turns>>()

/**
 * Counts some of a place's people anew, in a turn that begins after this call, so that it sees all that was committed
 * before. All who ask meanwhile share it and hold no connection while they wait: a process has ten for everything, and at
 * most one of them counts, or waits for another process that does.
 * @returns how many people were counted
 */
export function settleInTurn(db: Db, placeId: string): Promise<number> {
  const places = turnsOf.get(db) ?? new Map<string, Turns>()
  turnsOf.set(db, places)
  const turns = places.get(placeId)
  if (!turns) return begin()
  turns.next ??= turns.now.then(begin, begin)
  return turns.next

  function begin(): Promise<number> {
    const own: Turns = { now: db.transaction().execute((tx) => settle(tx, placeId)), next: null }
    places.set(placeId, own)
    const end = () => {
      if (!own.next) places.delete(placeId)
    }
    own.now.then(end, end)
    return own.now
  }
}
