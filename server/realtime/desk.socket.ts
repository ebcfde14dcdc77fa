import type { DefaultEventsMap, Namespace, Socket } from 'socket.io'
import { z } from 'zod'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { leaveDesk } from '#domain/moderation/commands/leave.ts'
import { readPlace } from '#domain/people/queries.ts'
import { actorFromCookies } from '#server/actor-from-cookies.ts'
import type { Domain } from '#server/runtime.ts'
import { type DeskNews, protocolVersion } from './contract.ts'
import { pageAge, rememberMoves } from './last-moved.ts'
import type { Presence } from './presence.ts'

type Data = { placeId: string; personId: string; age: number }
type NoCommands = Record<never, never>
export type DeskSockets = Namespace<NoCommands, DeskNews, DefaultEventsMap, Data>

const Handshake = z.object({ protocol: z.literal(protocolVersion), place: z.string().max(100), age: pageAge })

/** A hall that sends two hundred ideas at once makes each desk read a few times, not two hundred. */
const throttleMilliseconds = 250

/** Whoever only loads the page anew, or loses the network for a moment, keeps what they hold. */
const backWithinMilliseconds = 8000

const movesDesks: ReadonlySet<DomainEvent['type']> = new Set([
  'contributions.received',
  'contributions.changed',
  'framework.changed',
])

export type Desks = {
  /** Tells a place's desks how many people have one open. */
  sayWhoIsHere(placeId: string): void
  stop(): void
}

/**
 * Tells moderators' desks that their queue moved; what moved they read by themselves, within their own scope. Frees what
 * somebody held once their last window is gone.
 */
export function serveDesks(
  domain: Domain,
  namespace: DeskSockets,
  presence: Presence,
  backWithin: number = backWithinMilliseconds,
): Desks {
  const waiting = new Map<string, NodeJS.Timeout>()
  const moves = rememberMoves()
  const leaving = new Set<NodeJS.Timeout>()
  let hasStopped = false

  function announce(event: DomainEvent): void {
    if (!movesDesks.has(event.type) || !('placeId' in event)) return
    moves.note(event.placeId)
    announceTo(event.placeId)
  }
  function announceTo(placeId: string): void {
    if (waiting.has(placeId) || !namespace.adapter.rooms.has(placeId)) return
    const send = () => {
      waiting.delete(placeId)
      namespace.to(placeId).emit('queue:changed')
    }
    waiting.set(placeId, setTimeout(send, throttleMilliseconds))
  }

  const sayWhoIsHere = (placeId: string) =>
    void namespace.to(placeId).emit('desk:people', { here: presence.here(placeId) })

  namespace.use(async (socket, next) => {
    const admitted = await admitToDesk(domain, socket.handshake.auth, socket.handshake.headers.cookie ?? '').catch(
      () => undefined,
    )
    if (!admitted) return next(new Error('problems.forbidden'))
    Object.assign(socket.data, admitted)
    next()
  })
  namespace.on('connection', (socket) => {
    const { placeId, personId, age } = socket.data
    void socket.join(placeId)
    // What came between the page and its socket.
    if (moves.hasMovedSince(placeId, age)) socket.emit('queue:changed')
    const leave = presence.enter(placeId, personId)
    sayWhoIsHere(placeId)
    socket.on('disconnect', () => {
      leave()
      sayWhoIsHere(placeId)
      freeUnlessBack(placeId, personId)
    })
  })

  function freeUnlessBack(placeId: string, personId: string): void {
    // A process that ends takes its desks with it; they come back to another within seconds.
    if (hasStopped) return
    const left = domain.clock.now()
    const timer = setTimeout(() => {
      leaving.delete(timer)
      if (presence.isHere(placeId, personId)) return
      leaveDesk(domain, { personId, placeId, left }).catch((error) =>
        domain.log.error(traceOf(error), 'what somebody held stays theirs until its lease ends'),
      )
    }, backWithin)
    leaving.add(timer)
  }

  const announceToAll = () => {
    moves.forget()
    for (const { data } of namespace.sockets.values()) announceTo(data.placeId)
  }
  const unsubscribe = domain.bus.subscribe(announce, announceToAll)
  return {
    sayWhoIsHere,
    stop() {
      unsubscribe()
      hasStopped = true
      for (const timer of [...waiting.values(), ...leaving]) clearTimeout(timer)
    },
  }
}

/** Whether a desk's socket would be let in again. */
export async function isStillAtDesk(domain: Domain, { handshake }: Pick<Socket, 'handshake'>): Promise<boolean> {
  return (await admitToDesk(domain, handshake.auth, handshake.headers.cookie ?? '')) !== undefined
}

/** By the session's cookie, as a page of the desk is. Undefined for whoever does not moderate in that place. */
async function admitToDesk(domain: Domain, auth: unknown, cookies: string): Promise<Data | undefined> {
  const handshake = Handshake.safeParse(auth)
  if (!handshake.success) return undefined
  const actor = await actorFromCookies(domain, cookies)
  const place = await readPlace(domain.db, handshake.data.place)
  if (!place.ok || actor.kind !== 'person') return undefined
  const scope = permit(actor, 'contributions.moderate', { placeId: place.value.id })
  return scope.ok ? { placeId: place.value.id, personId: actor.personId, age: handshake.data.age } : undefined
}
