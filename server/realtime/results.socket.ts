import type { DefaultEventsMap, Namespace, Socket } from 'socket.io'
import { z } from 'zod'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { readWhoseResults } from '#domain/results/queries/whose-results.ts'
import { actorFromCookies } from '#server/actor-from-cookies.ts'
import type { Domain } from '#server/runtime.ts'
import { protocolVersion, type ResultsNews } from './contract.ts'
import { pageAge, rememberMoves } from './last-moved.ts'

type Data = { surveyId: string; placeId: string; age: number }
type NoCommands = Record<never, never>
export type ResultsSockets = Namespace<NoCommands, ResultsNews, DefaultEventsMap, Data>

const Handshake = z.object({ protocol: z.literal(protocolVersion), survey: z.string().max(100), age: pageAge })

/** A page of results counts a whole survey: a class that sends at once makes it count a few times, not thirty. */
const throttleMilliseconds = 1000

/**
 * Tells the pages of those who run a survey that something came in; what it is they read by themselves.
 * @returns what ends it
 */
export function serveResults(domain: Domain, namespace: ResultsSockets): () => void {
  const waiting = new Map<string, NodeJS.Timeout>()
  const moves = rememberMoves()

  function announce(event: DomainEvent): void {
    const room = roomOf(event)
    if (room === undefined) return
    moves.note(room)
    announceTo(room)
  }
  function announceTo(room: string): void {
    if (waiting.has(room) || !namespace.adapter.rooms.has(room)) return
    const send = () => {
      waiting.delete(room)
      namespace.to(room).emit('results:changed')
    }
    waiting.set(room, setTimeout(send, throttleMilliseconds))
  }

  namespace.use(async (socket, next) => {
    const admitted = await admitToResults(domain, socket).catch(() => undefined)
    if (!admitted) return next(new Error('problems.forbidden'))
    Object.assign(socket.data, admitted)
    next()
  })
  namespace.on('connection', (socket) => {
    const room = surveyRoom(socket.data.surveyId)
    void socket.join(room)
    // What came between the page and its socket.
    if (moves.hasMovedSince(room, socket.data.age)) socket.emit('results:changed')
  })

  const announceToAll = () => {
    moves.forget()
    for (const { data } of namespace.sockets.values()) announceTo(surveyRoom(data.surveyId))
  }
  const unsubscribe = domain.bus.subscribe(announce, announceToAll)
  return () => {
    unsubscribe()
    for (const timer of waiting.values()) clearTimeout(timer)
  }
}

const surveyRoom = (id: string) => `survey/${id}`

function roomOf(event: DomainEvent): string | undefined {
  if (event.type === 'surveys.answered' || event.type === 'surveys.changed') return surveyRoom(event.surveyId)
  const isOfTexts = event.type === 'contributions.received' || event.type === 'contributions.changed'
  return isOfTexts && event.surveyId !== null ? surveyRoom(event.surveyId) : undefined
}

/** Whether a page's socket would be let in again. */
export const isStillReading = async (domain: Domain, socket: Pick<Socket, 'handshake'>): Promise<boolean> =>
  (await admitToResults(domain, socket)) !== undefined

/** By the session's cookie, as the page is. Undefined for whoever may not read single responses of that survey. */
async function admitToResults(domain: Domain, { handshake }: Pick<Socket, 'handshake'>): Promise<Data | undefined> {
  const asked = Handshake.safeParse(handshake.auth)
  if (!asked.success) return undefined
  const actor = await actorFromCookies(domain, handshake.headers.cookie ?? '')
  const whose = await readWhoseResults(domain.db, actor, asked.data.survey)
  return whose && { ...whose, age: asked.data.age }
}
