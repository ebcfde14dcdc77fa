import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { grants } from '#domain/kernel/permissions.ts'
import * as contract from '#server/realtime/contract.ts'
import { startLive } from '#test/support/live.ts'
import type { Stage } from './stage.ts'
import { type Caller, isAllowed, may, type Who } from './who.ts'

/** Who may listen where, and whom a command is taken from. */
type Door = { name: string; namespace: string; auth: object; who: Who; commands?: readonly string[] }
export type Heard = { events: number; calls: number; wrong: string[]; unlisted: string[] }

const { workshopsNamespace, deskNamespace, resultsNamespace } = contract

function doorsOf({ here, planted }: Stage): Door[] {
  const workshop = { workshop: planted.room.publicId, language: 'en' }
  const runs = may('workshops.facilitate', 'body')
  // Staff look on: a vote is somebody's who joined.
  const commands = ['hello', 'vote:cast', 'idea:add']
  const room = { namespace: workshopsNamespace, commands }
  return [
    { ...room, name: 'as a facilitator', auth: { ...workshop, role: 'facilitator' }, who: runs },
    { ...room, name: 'as a wall', auth: { ...workshop, role: 'wall' }, who: runs },
    { ...room, name: 'as a participant', auth: { ...workshop, role: 'participant' }, who: 'holder' },
    { name: 'desk', namespace: deskNamespace, auth: { place: here.place.slug }, who: may('contributions.moderate') },
    {
      ...{ name: 'results', namespace: resultsNamespace, auth: { survey: planted.survey } },
      who: may('surveys.read-responses', 'group'),
    },
  ]
}

/** Knocks at every socket as everybody, and sends each command through those that open. */
export async function walkSockets(stage: Stage, callers: readonly Caller[]): Promise<Heard> {
  const { here, planted } = stage
  const doors = doorsOf(stage)
  const live = await startLive(here)
  const heard: Heard = { events: 0, calls: 0, wrong: [], unlisted: [] }
  const knock = async ({ namespace, auth }: Door, cookie: string | undefined): Promise<Socket | null> => {
    const options = { transports: ['websocket'], reconnection: false, forceNew: true }
    const socket = io(`${live.origin}${namespace}`, {
      ...options,
      auth: { protocol: contract.protocolVersion, ...auth },
      extraHeaders: cookie ? { cookie } : {},
    })
    return new Promise((opened) => {
      socket.once('connect', () => opened(socket))
      socket.once('connect_error', () => opened(null))
    })
  }
  const idea = { activityId: planted.room.activityId, text: 'A seat', cmdId: here.ctx.ids.next(), waited: 0 }
  const tell = async (door: Door, socket: Socket, name: string, joined: boolean) => {
    for (const command of door.commands ?? []) {
      heard.calls += 1
      const said = JSON.stringify(await socket.timeout(15_000).emitWithAck(command, idea))
      const isTurnedAway = said.includes('workshops.not-joined')
      if (command !== 'hello' && isTurnedAway === joined) heard.wrong.push(`${command} ${door.name}, ${name}: ${said}`)
    }
    socket.disconnect()
  }
  for (const door of doors) {
    for (const caller of callers) {
      heard.calls += 1
      const cookie = caller.actor ? (await here.ctx.sessions.begin(caller.actor.personId)).split(';')[0] : undefined
      const socket = await knock(door, cookie)
      const isIn = door.who !== 'holder' && isAllowed(caller, door.who, grants, here)
      if ((socket !== null) !== isIn) heard.wrong.push(`${door.name}, ${caller.name}: ${socket ? 'let in' : 'refused'}`)
      if (socket) await tell(door, socket, caller.name, false)
    }
    if (door.who !== 'holder') continue
    const socket = await knock(door, `participant=${planted.neighbour.token}`)
    if (socket) await tell(door, socket, 'somebody who joined', true)
    else heard.wrong.push(`${door.name}: refused to somebody who joined`)
  }
  await live.close()
  const listed = new Set(doors.flatMap(({ namespace, commands = [] }) => [namespace, ...commands]))
  const all = await everyEvent()
  heard.events = all.length
  heard.unlisted = [...all.filter((each) => !listed.has(each)), ...[...listed].filter((each) => !all.includes(each))]
  return heard
}

/** Every namespace of the wire, and every event that a socket of ours listens to, as the source has them. */
async function everyEvent(): Promise<string[]> {
  const namespaces = Object.entries(contract).flatMap(([name, value]) =>
    name.endsWith('Namespace') ? String(value) : [],
  )
  const folder = join(import.meta.dirname, '../../server/realtime')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  const source = (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
  const events = [...source.matchAll(/\bsocket\s*\.on\('([^']+)'/g)].map((match) => match[1] as string)
  // Said by the connection itself, not by whoever is at its other end.
  return [...new Set([...namespaces, ...events.filter((event) => event !== 'disconnect')])]
}
