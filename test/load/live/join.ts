import { setTimeout as pause } from 'node:timers/promises'
import { participantTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { connect, type LiveClient, type LiveEvent, openClient, type Tally } from '#test/support/live-client.ts'
import { Person } from '../survey/client.ts'
import type { Evening } from './place.ts'
import type { Voter } from './votes.ts'

/** A screen in the room, what it shows and when it heard what. */
export type Screen = {
  socket: LiveClient
  cookie: string
  tally: Tally | null
  heard: { events: { seq: number; at: number }[]; tallies: { version: number; at: number }[] }
}
export type Guest = Screen & Voter

/** Five hundred in ten seconds. */
const perSecond = 50

/**
 * People come in one after the other, each as a phone does: the form with the code, the page it leads to, the socket,
 * and the hello whose answer is the whole of what they see. Times run from the instant somebody was due.
 */
export async function joinAll(
  url: string,
  evening: Evening,
  people: number,
): Promise<{ guests: Guest[]; times: number[] }> {
  const started = performance.now()
  const times: number[] = []
  const guests = await Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const due = started + (index * 1000) / perSecond
      await pause(Math.max(0, due - performance.now()))
      const screen = await watch(url, evening, await joinByForm(url, evening.joinCode, index))
      times.push(performance.now() - due)
      return Object.assign(screen, { sent: 0 })
    }),
  )
  return { guests, times }
}

async function joinByForm(url: string, joinCode: string, number: number): Promise<string> {
  const person = new Person(url, number)
  const { status, location, cookie } = await person.post('/join', [['code', joinCode]])
  const token = participantTokenIn(cookie?.split(';')[0])
  if (!location || !token) throw new Error(`joining was answered with ${status}`)
  const page = await person.get(location)
  if (page.status !== 200) throw new Error(`the page was answered with ${page.status}`)
  return `participant=${token}`
}

/** Connects, and asks for everything. */
export async function watch(
  url: string,
  { publicId }: Pick<Evening, 'publicId'>,
  cookie: string,
  role: 'participant' | 'facilitator' | 'wall' = 'participant',
): Promise<Screen> {
  const socket = openClient({ url, workshop: publicId, cookie, role })
  const screen: Screen = { socket, cookie, tally: null, heard: { events: [], tallies: [] } }
  socket.on('events', (events: LiveEvent[]) => {
    for (const { seq, change } of events) {
      screen.heard.events.push({ seq, at: performance.now() })
      if (change?.kind === 'activity' && change.tally) show(screen, change.tally)
    }
  })
  socket.on('tally', (tally: Tally) => {
    screen.heard.tallies.push({ version: tally.version, at: performance.now() })
    show(screen, tally)
  })
  await connect(socket)
  const welcome = await socket.timeout(10_000).emitWithAck('hello', { epoch: null, lastSeq: 0 })
  if ('problem' in welcome) throw new Error(welcome.problem.code)
  if (welcome.kind !== 'snapshot') throw new Error('a first look is not a snapshot')
  if (welcome.snapshot.stage?.tally) show(screen, welcome.snapshot.stage.tally)
  return screen
}

/** The newer of two results stays, as in a browser. */
function show(screen: Screen, tally: Tally): void {
  if (!screen.tally || screen.tally.version <= tally.version) screen.tally = tally
}
