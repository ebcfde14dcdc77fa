import { io, type Socket } from 'socket.io-client'
import type { Hello, IdeaCommand, LiveRole, Refusal, VoteCommand, Welcome } from '#domain/workshops/schema/live.ts'
import {
  ackTimeout,
  type LiveSeat,
  protocolVersion,
  type WorkshopCommands,
  type WorkshopHandshake,
  type WorkshopNews,
  workshopsNamespace,
} from '#server/realtime/contract.ts'
import type { QueuedCommand } from './outbox.ts'
import { askByRequest, sendByRequest } from './requests.ts'
import type { AnyAck } from './sender.ts'

type LiveSocket = Socket<WorkshopNews, WorkshopCommands>

/**
 * live: news arrive by themselves; asking: no socket to be had, so we ask every few seconds; crowded: the same, because
 * too many windows of this phone have one; away: neither.
 */
export type Connection = 'connecting' | 'live' | 'asking' | 'crowded' | 'away'

export type TransportEvents = {
  /** There is a way to the server (again): say hello. */
  onReach(): void
  onConnection(connection: Connection): void
  onNews<Name extends keyof WorkshopNews>(name: Name, payload: Parameters<WorkshopNews[Name]>[0]): void
  /** The server does not let this page in any more: it must be loaded anew, which says why. */
  onTurnedAway(): void
}

export type Transport = {
  hello(hello: Hello): Promise<Welcome | Refusal>
  deliver(command: QueuedCommand): Promise<AnyAck>
  /** The phone woke up, or has a network again. */
  wake(): void
  stop(): void
}

/** A network that lets no sockets through may say nothing at all: after this long without one we ask by request. */
const patience = 5000
const spread = 2000
const askMilliseconds = 3000
/** After this long one of the other windows may be closed. */
const crowdedMilliseconds = 20_000

/** The way to the server: a socket, or where there is none the same questions and commands as requests. */
export function openTransport(
  { workshop, role, language, as }: { workshop: string; role: LiveRole; language: string; as?: LiveSeat },
  { onReach, onConnection, onNews, onTurnedAway }: TransportEvents,
): Transport {
  const socket: LiveSocket = io(workshopsNamespace, {
    transports: ['websocket'],
    forceNew: true,
    // For a balancer, which may bring a workshop's sockets together in one process.
    query: { workshop },
    reconnectionDelay: 500,
    reconnectionDelayMax: 8000,
    randomizationFactor: 0.5,
    timeout: 8000,
    auth: { protocol: protocolVersion, workshop, role, language, as } satisfies WorkshopHandshake,
  })
  let asking: ReturnType<typeof setTimeout> | undefined
  let restart: ReturnType<typeof setTimeout> | undefined
  let losingPatience: ReturnType<typeof setTimeout> | undefined
  let isCrowded = false

  const stopAsking = () => {
    clearTimeout(losingPatience)
    clearTimeout(asking)
    asking = undefined
  }
  /** A hall that lost its sockets in one moment must not ask in one moment for ever after. */
  const askLater = () => {
    asking = setTimeout(
      () => {
        askLater()
        if (document.visibilityState === 'visible') onReach()
      },
      askMilliseconds * (0.75 + Math.random() / 2),
    )
  }
  const startAsking = () => {
    if (asking) return
    askLater()
    onReach()
  }
  const askUnlessConnected = () => {
    clearTimeout(losingPatience)
    losingPatience = setTimeout(startAsking, patience + Math.random() * spread)
  }
  const connectLater = (within: number) => {
    clearTimeout(restart)
    restart = setTimeout(() => socket.connect(), Math.random() * within)
  }

  socket.on('connect', () => {
    stopAsking()
    isCrowded = false
    onConnection('live')
    onReach()
  })
  socket.on('disconnect', (reason) => {
    onConnection('connecting')
    askUnlessConnected()
    // Socket.IO comes back by itself from all but this.
    if (reason === 'io server disconnect') connectLater(1000)
  })
  socket.on('connect_error', (error) => {
    if (!socket.active) {
      // Refused by the server, not by the network. Some of it passes; the rest is for the page itself to explain.
      isCrowded = error.message === 'workshops.too-many-windows'
      if (error.message === 'workshops.busy') connectLater(4000)
      else if (isCrowded) {
        connectLater(crowdedMilliseconds)
        startAsking()
      } else onTurnedAway()
      return
    }
    if (!asking) onConnection(navigator.onLine ? 'connecting' : 'away')
  })
  socket.on('leaving', ({ within }) => {
    socket.disconnect()
    connectLater(within)
  })
  for (const name of ['events', 'tally', 'people'] as const)
    socket.on(name, (payload: Parameters<WorkshopNews[typeof name]>[0]) => onNews(name, payload as never))

  askUnlessConnected()

  const path = `/w/${workshop}/live${as ? `/${as}` : ''}`
  return {
    async hello(hello) {
      if (socket.connected) return socket.timeout(ackTimeout).emitWithAck('hello', hello)
      try {
        const welcome = await askByRequest(path, role, hello)
        onConnection(isCrowded ? 'crowded' : 'asking')
        return welcome
      } catch (error) {
        onConnection('away')
        throw error
      }
    },
    deliver(command) {
      const wire = onWire(command)
      if (!socket.connected) return asking ? sendByRequest(path, wire) : Promise.reject(new Error('not connected'))
      const waiting = socket.timeout(ackTimeout)
      return 'text' in wire ? waiting.emitWithAck('idea:add', wire) : waiting.emitWithAck('vote:cast', wire)
    },
    wake() {
      if (socket.connected || asking) onReach()
      else socket.connect()
    },
    stop() {
      stopAsking()
      clearTimeout(restart)
      socket.disconnect()
    },
  }
}

/** How long it lay here is counted anew for each sending. */
function onWire(command: QueuedCommand): VoteCommand | IdeaCommand {
  const { cmdId, activityId } = command
  const waited = Math.max(0, Date.now() - command.madeAt)
  if (command.kind === 'idea') {
    const { text, column, people } = command
    return { cmdId, activityId, text, column, people, waited }
  }
  const { slot, allocation, clientSeq, round } = command
  return { cmdId, activityId, slot, allocation, clientSeq, round, waited }
}
