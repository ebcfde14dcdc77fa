import { io, type Socket } from 'socket.io-client'
import {
  protocolVersion,
  type WorkshopCommands,
  type WorkshopHandshake,
  type WorkshopNews,
  workshopsNamespace,
} from '#server/realtime/contract.ts'

export type LiveClient = Socket<WorkshopNews, WorkshopCommands>
export type VoteCommand = Parameters<WorkshopCommands['vote:cast']>[0]
export type VoteAck = Parameters<Parameters<WorkshopCommands['vote:cast']>[1]>[0]
export type LiveEvent = Parameters<WorkshopNews['events']>[0][number]
export type Tally = Parameters<WorkshopNews['tally']>[0]

/**
 * A socket as a phone or a desk opens it, not connected yet.
 *
 * @param options.origin the address that was asked for, where another answers, as behind a proxy
 * @param options.reconnects as the page does it; without it, it comes once
 */
export function openClient(options: {
  url: string
  workshop: string
  cookie: string
  role?: WorkshopHandshake['role']
  origin?: string
  reconnects?: boolean
}): LiveClient {
  const { url, workshop, cookie, role = 'participant', origin = url, reconnects = false } = options
  return io(`${url}${workshopsNamespace}`, {
    transports: ['websocket'],
    forceNew: true,
    query: { workshop },
    autoConnect: false,
    reconnection: reconnects,
    reconnectionDelay: 500,
    reconnectionDelayMax: 8000,
    randomizationFactor: 0.5,
    timeout: 8000,
    auth: { protocol: protocolVersion, workshop, role, language: 'en' } satisfies WorkshopHandshake,
    extraHeaders: { cookie, origin, host: new URL(origin).host },
  })
}

/** Connects. Rejects when it is refused. */
export function connect(socket: LiveClient): Promise<void> {
  return new Promise((connected, refused) => {
    socket.once('connect', connected)
    socket.once('connect_error', refused)
    socket.connect()
  })
}
