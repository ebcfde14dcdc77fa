import { setTimeout as pause } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import type { VoteAck, VoteCommand } from '#domain/workshops/schema/live.ts'
import {
  ackTimeout,
  protocolVersion,
  type WorkshopCommands,
  type WorkshopNews,
  workshopsNamespace,
} from '../realtime/contract.ts'

/** One person's phone: a socket, and what the server asked it to send later. */
export type Voter = {
  /** Sends now, or after what has to wait already. Resolves when it is answered for good. */
  send(command: VoteCommand): Promise<Extract<VoteAck, { ok: true }>>
  close(): void
}

/** Connects with the cookie that joining gave. */
export async function connectVoter(url: string, workshop: string, cookie: string): Promise<Voter> {
  const socket: Socket<WorkshopNews, WorkshopCommands> = io(`${url}${workshopsNamespace}`, {
    transports: ['websocket'],
    forceNew: true,
    auth: { protocol: protocolVersion, workshop, role: 'participant', language: 'en' },
    extraHeaders: { cookie },
  })
  await new Promise<void>((connected, refused) => {
    socket.once('connect', connected)
    socket.once('connect_error', refused)
  })
  // Whoever is told to wait keeps their order: what comes later stands behind it.
  let waiting: Promise<unknown> | undefined

  async function sendUntilTaken(command: VoteCommand): Promise<Extract<VoteAck, { ok: true }>> {
    for (;;) {
      const ack = await socket
        .timeout(ackTimeout)
        .emitWithAck('vote:cast', command)
        .catch(() => null)
      if (ack?.ok) return ack
      if (ack && ack.kind !== 'busy') throw new Error(`a vote was refused: ${ack.problem.code}`)
      await pause(ack?.retryAfter ?? 500)
    }
  }

  return {
    async send(command) {
      if (!waiting) {
        const ack = await socket
          .timeout(ackTimeout)
          .emitWithAck('vote:cast', command)
          .catch(() => null)
        if (ack?.ok) return ack
      }
      const mine = (waiting ?? Promise.resolve()).then(() => sendUntilTaken(command))
      const turn = mine.catch(() => undefined)
      waiting = turn
      void turn.then(() => {
        if (waiting === turn) waiting = undefined
      })
      return mine
    },
    close: () => socket.disconnect(),
  }
}
