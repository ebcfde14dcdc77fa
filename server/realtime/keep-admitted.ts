import type { Log } from '#domain/kernel/context.ts'

/**
 * How long whoever signed out, or lost a role, may go on hearing what staff hear. Half a minute is about what it takes
 * to leave a desk; and some three small queries per desk in that time are nothing beside its own reading.
 */
const readmitMilliseconds = 30_000

/**
 * The handshake admits a socket once, and a desk stays open all evening: asks again, and cuts those that would not be
 * let in now. Their page then connects anew, and is told why it may not.
 *
 * @param isStillAdmitted may fail, as when the database is away: then we ask again next time, for without it there is
 * nothing to hear either
 * @returns what ends it
 */
export function keepAdmitted<Socket extends { disconnect(close: boolean): unknown }>(
  namespace: { readonly sockets: ReadonlyMap<string, Socket> },
  isStillAdmitted: (socket: Socket) => Promise<boolean>,
  log: Log,
  everyMilliseconds: number = readmitMilliseconds,
): () => void {
  let isLooking = false
  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    // One after the other: there is no hurry, and voters come first.
    for (const socket of namespace.sockets.values())
      try {
        if (!(await isStillAdmitted(socket))) socket.disconnect(true)
      } catch (error) {
        log.error({ error: String(error) }, 'a desk was not looked at again')
      }
    isLooking = false
  }
  const timer = setInterval(() => void look(), everyMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}
