import { createServer } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { freePort } from '#db/embedded/free-port.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import type { LiveEvent, LiveRole, Tally, Welcome } from '#domain/workshops/schema/live.ts'
import {
  type PeopleHere,
  protocolVersion,
  type WorkshopCommands,
  type WorkshopHandshake,
  type WorkshopNews,
  workshopsNamespace,
} from '#server/realtime/contract.ts'
import { attachRealtime } from '#server/realtime/server.ts'
import type { Joiner } from './room.ts'
import type { Scene } from './scene.ts'

export type LiveSocket = Socket<WorkshopNews, WorkshopCommands>
/** `events`: also those of a run, one by one. `messages`: how many they came in, and `told`: how many entries those had. */
export type Heard = { events: LiveEvent[]; messages: number; told: number; tallies: Tally[]; people: PeopleHere[] }
export type Watcher = {
  socket: LiveSocket
  heard: Heard
  /** Fails when it is refused. */
  hello(epoch?: string | null, lastSeq?: number): Promise<Welcome>
  /** Waits until something heard fits; fails after five seconds. */
  until(fits: (heard: Heard) => boolean): Promise<void>
}
export type LiveServer = {
  origin: string
  connect(options: Partial<WorkshopHandshake> & { cookie?: string; origin?: string }): Promise<Watcher>
  connectParticipant(workshop: string, joiner: Joiner): Promise<Watcher>
  connectStaff(workshop: string, person: PersonActor, role: LiveRole): Promise<Watcher>
  close(): Promise<void>
}

/** The live layer of a scene on a port of its own, with real sockets. */
export async function startLive({ ctx }: Pick<Scene, 'ctx'>): Promise<LiveServer> {
  const http = createServer()
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const realtime = attachRealtime(http, ctx, { allowsOrigin: (asked) => asked === origin })
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening))
  const sockets: LiveSocket[] = []

  const connect: LiveServer['connect'] = async ({ cookie, origin: from, ...auth }) => {
    const socket: LiveSocket = io(`${origin}${workshopsNamespace}`, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: { protocol: protocolVersion, role: 'participant', language: 'en', ...auth },
      extraHeaders: { ...(cookie && { cookie }), ...(from && { origin: from }) },
    })
    sockets.push(socket)
    const watcher = watch(socket)
    await new Promise<void>((connected, refused) => {
      socket.once('connect', connected)
      socket.once('connect_error', refused)
    })
    return watcher
  }
  return {
    origin,
    connect,
    connectParticipant: (workshop, { token }) => connect({ workshop, cookie: `participant=${token}` }),
    async connectStaff(workshop, { personId }, role) {
      const cookie = (await ctx.sessions.begin(personId)).split(';')[0]
      return connect({ workshop, role, cookie })
    },
    async close() {
      for (const socket of sockets) socket.disconnect()
      await realtime.close()
      await new Promise((closed) => http.close(closed))
    },
  }
}

function watch(socket: LiveSocket): Watcher {
  const heard: Heard = { events: [], messages: 0, told: 0, tallies: [], people: [] }
  socket.on('events', (events) => {
    heard.messages += 1
    heard.told += events.length
    for (const { seq, from = seq, change } of events) {
      for (let each = from; each < seq; each++) heard.events.push({ seq: each, change: null })
      heard.events.push({ seq, change })
    }
  })
  socket.on('tally', (tally) => void heard.tallies.push(tally))
  socket.on('people', (people) => void heard.people.push(people))
  return {
    socket,
    heard,
    async hello(epoch = null, lastSeq = 0) {
      const answer = await socket.timeout(15_000).emitWithAck('hello', { epoch, lastSeq })
      if ('problem' in answer) throw new Error(answer.problem.code)
      return answer
    },
    async until(fits) {
      for (const deadline = Date.now() + 15_000; !fits(heard); await new Promise((wait) => setTimeout(wait, 20)))
        if (Date.now() > deadline) throw new Error(`heard only ${JSON.stringify(heard)}`)
    },
  }
}
