import type { DefaultEventsMap, Namespace, Socket } from 'socket.io'
import { z } from 'zod'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { castVote } from '#domain/workshops/commands/cast-vote.ts'
import { IdeaInput, VoteInput } from '#domain/workshops/commands/inputs.ts'
import { busy, malformed, notJoined, tooManyWindows } from '#domain/workshops/problems.ts'
import type { Participant } from '#domain/workshops/queries/participants.ts'
import { readWelcome } from '#domain/workshops/queries/welcome.ts'
import { ackOf } from '#domain/workshops/rules/live.ts'
import type { Domain } from '#server/runtime.ts'
import { type Admission, admit } from './admit.ts'
import type { WorkshopCommands, WorkshopNews } from './contract.ts'
import { createLiveRoom, type LiveRoom, type Send, viewKey } from './live-room.ts'
import type { Presence } from './presence.ts'

type Data = { admission: Admission }
export type WorkshopNamespace = Namespace<WorkshopCommands, WorkshopNews, DefaultEventsMap, Data>
type WorkshopSocket = Socket<WorkshopCommands, WorkshopNews, DefaultEventsMap, Data>

const HelloInput = z.object({ epoch: z.string().max(40).nullable(), lastSeq: z.number().int().min(0) })

/**
 * Of one participant: a few tabs, and those that a network which comes and goes left behind, for half a minute each.
 * Whoever has more gets along by requests.
 */
const mostSockets = 12

/** The rooms that somebody looks at now, by workshop. */
export type LiveRooms = ReadonlyMap<string, LiveRoom>

/** Lets sockets into their workshop. Handlers translate messages into commands; news follow from committed events. */
export function serveWorkshops(domain: Domain, namespace: WorkshopNamespace, presence: Presence): LiveRooms {
  const rooms = new Map<string, LiveRoom>()
  const windows = new Map<string, number>()
  const isCrowded = ({ participant }: Admission) =>
    participant !== null && (windows.get(participant.id) ?? 0) >= mostSockets
  const send: Send = (key, { name, payload }, volatile) => {
    const to = volatile ? namespace.to(key).volatile : namespace.to(key)
    // Which payload belongs to which name is checked where the news is made; here it is one of them.
    ;(to.emit as (event: string, news: unknown) => void)(name, payload)
  }
  const roomOf = (workshopId: string): LiveRoom => {
    const room = rooms.get(workshopId) ?? createLiveRoom(domain, workshopId, send, presence)
    rooms.set(workshopId, room)
    return room
  }

  namespace.use(async (socket, next) => {
    const admitted = await admit(domain, socket.handshake.auth, socket.handshake.headers).catch(() => fail(busy(1)))
    if (!admitted.ok) return next(new Error(admitted.problem.code))
    if (isCrowded(admitted.value)) return next(new Error(tooManyWindows.code))
    socket.data.admission = admitted.value
    next()
  })
  namespace.on('connection', (socket) => {
    const { workshopId, participant } = socket.data.admission
    // Many that asked in the same moment were all let in: they ask again, and are told.
    if (isCrowded(socket.data.admission)) return void socket.disconnect(true)
    if (participant)
      count(windows, participant.id, 1)
      // Not needed after the handshake, and it weighs more than all else that a socket keeps.
    ;(socket.conn as { request: unknown }).request = null
    const leave = serveSocket(domain, socket, roomOf(workshopId))
    socket.on('disconnect', () => {
      leave()
      if (participant) count(windows, participant.id, -1)
      if (rooms.get(workshopId)?.isEmpty()) rooms.delete(workshopId)
    })
  })
  return rooms
}

function count(counts: Map<string, number>, key: string, more: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + more
  if (now > 0) counts.set(key, now)
  else counts.delete(key)
}

/** @returns what takes the socket out of its room */
function serveSocket(domain: Domain, socket: WorkshopSocket, room: LiveRoom): () => void {
  const { workshopId, view, participant } = socket.data.admission
  // A table's phone is nobody who is here beside those who joined.
  const leave = room.enter(view, participant?.kind === 'phone' ? participant.id : null)
  void socket.join(viewKey(workshopId, view))

  let isCatchingUp = false
  socket.on('hello', (...message) =>
    answer(domain, message, async (payload) => {
      if (isCatchingUp) return ackOf(fail(busy(1)))
      isCatchingUp = true
      try {
        const hello = HelloInput.safeParse(payload)
        const catchUp = () => room.catchUp(hello.success ? hello.data : { epoch: null, lastSeq: 0 }, view)
        if (participant) return ackOf(await readWelcome(domain, participant, catchUp))
        // A session may have ended, or a role been taken away, since we last looked.
        if (await isStillAdmitted(domain, socket)) return { ...(await catchUp()), mine: null }
        socket.disconnect(true)
        return null
      } finally {
        isCatchingUp = false
      }
    }),
  )
  socket.on('vote:cast', (...message) =>
    answerCommand(domain, message, participant, VoteInput, (who, input) =>
      castVote(domain, who, input, { source: 'phone' }),
    ),
  )
  socket.on('idea:add', (...message) =>
    answerCommand(domain, message, participant, IdeaInput, (who, input) => addIdea(domain, who, input)),
  )
  return leave
}

/**
 * Whether a facilitator's socket would be let in again, and see the same. Participants are not asked: what they hear,
 * the whole hall sees.
 */
export async function isStillAdmitted(
  domain: Domain,
  { handshake, data: { admission } }: WorkshopSocket,
): Promise<boolean> {
  if (admission.participant) return true
  const again = await admit(domain, handshake.auth, handshake.headers)
  if (!again.ok) return false
  const { workshopId, view } = again.value
  return viewKey(workshopId, view) === viewKey(admission.workshopId, admission.view)
}

/** Hands a message's payload to `work` and its answer to whoever asked. What sends no callback gets no answer. */
async function answer(domain: Domain, message: readonly unknown[], work: (payload: unknown) => Promise<unknown>) {
  const ack = message.at(-1)
  if (typeof ack !== 'function') return
  try {
    ack(await work(message[0]))
  } catch (error) {
    domain.log.error(traceOf(error), 'a message was not answered')
    ack(ackOf(fail(busy(1))))
  }
}

const answerCommand = <Input, Receipt extends object>(
  domain: Domain,
  message: readonly unknown[],
  participant: Participant | null,
  schema: z.ZodType<Input>,
  command: (who: Participant, input: Input) => Promise<Result<Receipt, Problem>>,
) =>
  answer(domain, message, async (payload) => {
    if (!participant) return ackOf(fail(notJoined))
    const input = schema.safeParse(payload)
    return ackOf(input.success ? await command(participant, input.data) : fail(malformed))
  })
