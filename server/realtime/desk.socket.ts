import type { DefaultEventsMap, Namespace, Socket } from 'socket.io'
import { z } from 'zod'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { actorFromCookies } from '#server/actor-from-cookies.ts'
import type { Domain } from '#server/runtime.ts'
import { type DeskNews, protocolVersion } from './contract.ts'

type Data = { placeId: string; personId: string }
type NoCommands = Record<never, never>
export type DeskSockets = Namespace<NoCommands, DeskNews, DefaultEventsMap, Data>

const Handshake = z.object({ protocol: z.literal(protocolVersion), place: z.string().max(100) })

/** A hall that sends two hundred ideas at once makes each desk read a few times, not two hundred. */
const throttleMilliseconds = 250

/**
 * Tells moderators' desks that their queue moved; what moved they read by themselves, within their own scope.
 * @returns what ends it
 */
export function serveDesks(domain: Domain, namespace: DeskSockets): () => void {
  const waiting = new Map<string, NodeJS.Timeout>()

  function announce(event: DomainEvent): void {
    if (event.type !== 'contributions.received' && event.type !== 'contributions.changed') return
    const { placeId } = event
    if (waiting.has(placeId) || !namespace.adapter.rooms.has(placeId)) return
    const send = () => {
      waiting.delete(placeId)
      namespace.to(placeId).emit('queue:changed')
    }
    waiting.set(placeId, setTimeout(send, throttleMilliseconds))
  }

  /** Counts people, not windows. */
  function sayWhoIsHere(placeId: string): void {
    const desks = [...namespace.sockets.values()].filter(({ data }) => data.placeId === placeId)
    const here = new Set(desks.map(({ data }) => data.personId)).size
    namespace.to(placeId).emit('desk:people', { here })
  }

  namespace.use(async (socket, next) => {
    const admitted = await admitToDesk(domain, socket.handshake.auth, socket.handshake.headers.cookie ?? '').catch(
      () => undefined,
    )
    if (!admitted) return next(new Error('problems.forbidden'))
    Object.assign(socket.data, admitted)
    next()
  })
  namespace.on('connection', (socket) => {
    const { placeId } = socket.data
    void socket.join(placeId)
    sayWhoIsHere(placeId)
    socket.on('disconnect', () => sayWhoIsHere(placeId))
  })

  const unsubscribe = domain.subscribe(announce)
  return () => {
    unsubscribe()
    for (const timer of waiting.values()) clearTimeout(timer)
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
  return scope.ok ? { placeId: place.value.id, personId: actor.personId } : undefined
}
