import { monitorEventLoopDelay } from 'node:perf_hooks'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { closeTimedOut } from '#domain/workshops/commands/close-timed-out.ts'
import { tellRooms } from '#domain/workshops/commands/tell-room.ts'
import { readPulses } from '#domain/workshops/queries/pulse.ts'
import type { Domain } from '#server/runtime.ts'
import type { LiveRooms } from './workshop.socket.ts'

/** Five times a second looks live; twice when there is more to do than time. */
const calmMilliseconds = 200
const busyMilliseconds = 500
const manySockets = 1500
const slowLoopNanoseconds = 50e6
const netMilliseconds = 1000

export type Ticker = {
  /** Looks at the next tick for what nobody announced, not first when the second is over. */
  lookAgain(): void
  stop(): Promise<void>
}

/**
 * Sends each room what moved. Once a second it also looks for what nobody announced to this process, so that a lost
 * notice from another one costs a second and nothing else.
 */
export function startTicker(domain: Domain, rooms: LiveRooms, socketCount: () => number): Ticker {
  const loop = monitorEventLoopDelay({ resolution: 20 })
  loop.enable()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let lookedAt = performance.now()
  let turn = Promise.resolve()

  async function lookForMore(): Promise<void> {
    for (const pulse of await readPulses(domain.db, [...rooms.keys()])) rooms.get(pulse.workshopId)?.feel(pulse)
  }
  /** What goes wrong in one room must not keep another one's time from ending. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      domain.log.error(traceOf(error), 'a tick was missed')
    }
  }
  async function tick(): Promise<void> {
    for (const room of rooms.values()) await attempt(() => room.tick())
    if (performance.now() - lookedAt < netMilliseconds) return
    lookedAt = performance.now()
    // Also of rooms that nobody looks at from here: their phones may have gone, or work without sockets.
    await attempt(() => closeTimedOut(domain))
    await attempt(() => tellRooms(domain))
    if (rooms.size > 0) await attempt(lookForMore)
  }
  const schedule = () => {
    const isBusy = socketCount() > manySockets || loop.percentile(99) > slowLoopNanoseconds
    loop.reset()
    timer = setTimeout(run, isBusy ? busyMilliseconds : calmMilliseconds)
  }
  const run = () => {
    turn = tick().then(() => {
      if (!stopped) schedule()
    })
  }
  schedule()
  return {
    lookAgain() {
      lookedAt = Number.NEGATIVE_INFINITY
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      loop.disable()
      await turn
    },
  }
}
