import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from './join.ts'
import { type LivePlace, openEvening } from './place.ts'

/** Enough that everything a socket makes grow once has grown. */
const firstSockets = 200

/**
 * What one more socket with its participant, room and first snapshot adds to the product's resident memory, in KiB.
 * Measured before anything else: a process that has worked gives no memory back, and would look better than it is.
 */
export async function kibPerSocket(place: LivePlace, sockets: number): Promise<number> {
  const evening = await openEvening(place)
  const { url, pid } = place.product
  const comeIn = async (people: number) => {
    const tokens = await Promise.all(Array.from({ length: people }, () => evening.join()))
    for (let first = 0; first < people; first += 25)
      screens.push(
        ...(await Promise.all(
          tokens.slice(first, first + 25).map(({ token }) => watch(url, evening, `participant=${token}`)),
        )),
      )
    await pause(1000)
  }
  const screens: Awaited<ReturnType<typeof watch>>[] = []
  await comeIn(Math.min(sockets, firstSockets))
  const before = residentKib(pid)
  await comeIn(sockets)
  const after = residentKib(pid)
  for (const { socket } of screens) socket.disconnect()
  return (after - before) / sockets
}

const residentKib = (pid: number) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
