import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { isForwarded } from '#server/forwarded.ts'
import type { Domain } from '#server/runtime.ts'
import { deskNamespace, largestMessage, resultsNamespace, workshopsNamespace } from './contract.ts'
import { type DeskSockets, isStillAtDesk, serveDesks } from './desk.socket.ts'
import { keepAdmitted } from './keep-admitted.ts'
import { createPresence } from './presence.ts'
import { isStillReading, type ResultsSockets, serveResults } from './results.socket.ts'
import { dropSlowSockets } from './slow-sockets.ts'
import { startTicker } from './ticker.ts'
import { isStillAdmitted, type LiveRooms, serveWorkshops } from './workshop.socket.ts'

export type RealtimeOptions = {
  /** Whether a page of this origin may connect. */
  allowsOrigin(origin: string): boolean
  /** How often staff are looked at again; for tests, which do not wait as long. */
  readmitMilliseconds?: number
  /** How long whoever left a moderators' desk keeps what they hold; for tests as well. */
  backWithinMilliseconds?: number
}
export type Realtime = { close(): Promise<void> }

/** How long phones may take to come back when we leave: not all in the same second. */
const spreadMilliseconds = 5000

/** Puts the live layer onto the http server, on the same port. */
export function attachRealtime(
  http: HttpServer,
  domain: Domain,
  { allowsOrigin, readmitMilliseconds, backWithinMilliseconds }: RealtimeOptions,
): Realtime {
  const io = new Server(http, {
    // Where a socket cannot be had the page falls back to requests of its own: no long polling, no sticky sessions.
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: largestMessage,
    perMessageDeflate: false,
    pingInterval: 20_000,
    pingTimeout: 15_000,
    allowRequest: (request, callback) => callback(null, isOurs(request, domain.isDemo, allowsOrigin)),
  })
  const presence = createPresence(
    domain,
    () => rooms.keys(),
    (roomId) => {
      rooms.get(roomId)?.peopleMoved()
      desk.sayWhoIsHere(roomId)
    },
  )
  const workshops = io.of(workshopsNamespace)
  const rooms = serveWorkshops(domain, workshops, presence)
  const desks: DeskSockets = io.of(deskNamespace)
  const desk = serveDesks(domain, desks, presence, backWithinMilliseconds)
  const results: ResultsSockets = io.of(resultsNamespace)
  const leaveResults = serveResults(domain, results)
  const ticker = startTicker(domain, rooms, () => workshops.sockets.size)
  const stopDropping = dropSlowSockets(workshops)
  const stopLooking = [
    keepAdmitted(workshops, (socket) => isStillAdmitted(domain, socket), domain.log, readmitMilliseconds),
    keepAdmitted(desks, (socket) => isStillAtDesk(domain, socket), domain.log, readmitMilliseconds),
    keepAdmitted(results, (socket) => isStillReading(domain, socket), domain.log, readmitMilliseconds),
  ]
  const unsubscribe = domain.bus.subscribe((event) => pass(event, rooms), ticker.lookAgain)

  return {
    async close() {
      unsubscribe()
      desk.stop()
      leaveResults()
      stopDropping()
      for (const stop of stopLooking) stop()
      await ticker.stop()
      workshops.emit('leaving', { within: spreadMilliseconds })
      io.engine.close()
      await presence.stop()
    },
  }
}

function pass(event: DomainEvent, rooms: LiveRooms): void {
  if (event.type === 'workshops.votes-saved') rooms.get(event.workshopId)?.votesMoved(event.activityId)
  else if (event.type === 'workshops.changed') rooms.get(event.workshopId)?.hearOf(event.seq)
  else if (event.type === 'workshops.joined') rooms.get(event.workshopId)?.peopleMoved()
}

/** A page elsewhere sends its own origin; a name pointed at this machine from elsewhere shows in the host. */
function isOurs({ headers }: IncomingMessage, isDemo: boolean, allowsOrigin: (origin: string) => boolean): boolean {
  if (isDemo && isForwarded(headers)) return false
  const isOurHost = ['http:', 'https:'].some((scheme) => allowsOrigin(`${scheme}//${headers.host}`))
  return isOurHost && (headers.origin === undefined || allowsOrigin(headers.origin))
}
