import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.ts'
import type { Log } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { deletePresence, deleteSilent, findElsewhere, savePresence } from '#domain/presence/store.ts'

/** Who is where now: people, not windows, over all processes. */
export type Presence = {
  /** @returns what takes that window out again */
  enter(roomId: string, personId: string): () => void
  /** Those of this process at once, those of others as of the last second. */
  here(roomId: string): number
  isHere(roomId: string, personId: string): boolean
  stop(): Promise<void>
}

const syncMilliseconds = 1000
/** Written anew that often even when nobody moved, so that others know we still serve them. */
const syncsPerSign = 5

/**
 * @param watched rooms that somebody of this process looks at
 * @param onMoved is told of those among them whose people in other processes became more or fewer
 * @param everyMilliseconds how often what moved is exchanged; for tests, which do not wait as long
 */
export function createPresence(
  { db, log }: { db: Db; log: Log },
  watched: () => Iterable<string>,
  onMoved: (roomId: string) => void,
  everyMilliseconds: number = syncMilliseconds,
): Presence {
  const nodeId = randomUUID()
  const rooms = new Map<string, Map<string, number>>()
  let elsewhere = new Map<string, Set<string>>()
  let moved = new Set<string>()
  let syncs = 0
  let stopped = false

  async function sync(): Promise<void> {
    syncs += 1
    const isSign = syncs % syncsPerSign === 0
    const told = isSign ? new Set([...rooms.keys(), ...moved]) : moved
    moved = new Set()
    try {
      for (const roomId of told) await savePresence(db, nodeId, roomId, [...(rooms.get(roomId)?.keys() ?? [])])
    } catch (error) {
      for (const roomId of told) moved.add(roomId)
      throw error
    }
    if (isSign && told.size > 0) await deleteSilent(db)
    await look()
  }
  async function look(): Promise<void> {
    const before = new Map([...watched(), ...rooms.keys()].map((roomId) => [roomId, here(roomId)]))
    const found = before.size ? await findElsewhere(db, nodeId, [...before.keys()]) : []
    elsewhere = new Map()
    for (const { roomId, people } of found)
      elsewhere.set(roomId, new Set([...(elsewhere.get(roomId) ?? []), ...people]))
    for (const [roomId, count] of before) if (here(roomId) !== count) onMoved(roomId)
  }
  function here(roomId: string): number {
    const own = rooms.get(roomId)
    const others = [...(elsewhere.get(roomId) ?? [])].filter((person) => !own?.has(person))
    return (own?.size ?? 0) + others.length
  }

  let timer: NodeJS.Timeout | undefined
  let turn = Promise.resolve()
  const schedule = () => {
    timer = setTimeout(() => {
      turn = sync()
        .catch((error) => log.error(traceOf(error), 'who is here was not exchanged'))
        .then(() => {
          if (!stopped) schedule()
        })
    }, everyMilliseconds)
    timer.unref()
  }
  schedule()

  return {
    enter(roomId, personId) {
      const people = rooms.get(roomId) ?? new Map<string, number>()
      rooms.set(roomId, people)
      const windows = people.get(personId) ?? 0
      people.set(personId, windows + 1)
      if (windows === 0) moved.add(roomId)
      return () => {
        const left = (people.get(personId) ?? 1) - 1
        if (left > 0) return void people.set(personId, left)
        people.delete(personId)
        if (people.size === 0) rooms.delete(roomId)
        moved.add(roomId)
      }
    },
    here,
    isHere: (roomId, personId) =>
      rooms.get(roomId)?.has(personId) === true || elsewhere.get(roomId)?.has(personId) === true,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await turn
      await deletePresence(db, nodeId).catch((error) => log.error(traceOf(error), 'who was here stays for a while'))
    },
  }
}
