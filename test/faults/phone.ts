import { applyChange, applyEvent, applyTally } from '#app/workshops/live/apply.ts'
import { openInMemory, type QueuedCommand } from '#app/workshops/live/outbox.ts'
import { createSender } from '#app/workshops/live/sender.ts'
import { ackTimeout, type WorkshopCommands } from '#server/realtime/contract.ts'
import { type LiveClient, openClient, type Tally, type VoteAck, type VoteCommand } from '#test/support/live-client.ts'

type Welcome = Exclude<Parameters<Parameters<WorkshopCommands['hello']>[1]>[0], { problem: unknown }>
type Snapshot = Extract<Welcome, { kind: 'snapshot' }>['snapshot']
type Vote = Extract<QueuedCommand, { kind: 'vote' }>
export type Answered = { command: Vote; ack: VoteAck }

export type Phone = {
  /** Puts a vote into the outbox, which sends it until it is answered. */
  press(allocation: Record<string, number>): Promise<void>
  /** What was answered, and is out of the outbox. */
  readonly answered: readonly Answered[]
  pending(): Promise<number>
  /** The result on its screen. */
  tally(): Tally | null
  isConnected(): boolean
  /** The line breaks without a word; it comes back after so many milliseconds. */
  drop(milliseconds: number): void
  /** The line stays open, and nobody reads what comes: a phone in a pocket. @returns what wakes it */
  sleep(): () => void
  /** From now on by another server, as a balancer leads it. */
  moveTo(url: string): void
  stop(): void
}

type Options = {
  url: string
  origin: string
  workshop: string
  activityId: string
  cookie: string
  role?: 'participant' | 'facilitator' | 'wall'
  /** By how much this phone's clock jumps between the press and the sending, in milliseconds. */
  clockJump?: number
}

/**
 * A phone without its pixels: the product's own outbox, sending and showing, on a socket that can be broken. Network
 * and page are this file's.
 */
export function openPhone({ activityId, clockJump = 0, ...to }: Options): Phone {
  const outbox = openInMemory(to.workshop)
  const answered: Answered[] = []
  let snapshot: Snapshot | undefined
  let socket: LiveClient = listen(openClient({ ...to, reconnects: true }))
  let back: NodeJS.Timeout | undefined
  let asking = false
  let askAgain = false

  const sender = createSender(
    outbox,
    async (command) => {
      if (!socket.connected) throw new Error('not connected')
      return socket.timeout(ackTimeout).emitWithAck('vote:cast', onWire(command as Vote, clockJump))
    },
    {
      onAnswer: (command, ack) => answered.push({ command: command as Vote, ack: ack as VoteAck }),
      isPaused: (id) => snapshot?.stage?.id === id && snapshot.stage.state === 'paused',
    },
  )

  async function catchUp(): Promise<void> {
    askAgain = true
    if (asking) return
    asking = true
    try {
      while (askAgain) {
        askAgain = false
        const hello = { epoch: snapshot?.epoch ?? null, lastSeq: snapshot?.seq ?? 0 }
        const welcome = await socket.timeout(ackTimeout).emitWithAck('hello', hello)
        if ('problem' in welcome) throw new Error(welcome.problem.code)
        takeIn(welcome)
      }
      sender.hurry()
    } catch {
      if (socket.connected) setTimeout(() => void catchUp(), 500 + Math.random() * 1000)
    } finally {
      asking = false
    }
  }

  function takeIn(welcome: Welcome): void {
    if (welcome.mine) void outbox.sawSeq(welcome.mine.highestSeq)
    if (welcome.kind === 'snapshot') snapshot = welcome.snapshot
    else if (snapshot) {
      for (const event of welcome.events) {
        const next = applyEvent(snapshot, event)
        if (next !== 'gap') snapshot = next
      }
      if (welcome.refresh) snapshot = applyChange(snapshot, welcome.refresh)
    }
  }

  function listen(opened: LiveClient): LiveClient {
    opened.on('connect', () => void catchUp())
    opened.on('disconnect', (reason) => {
      if (reason === 'io server disconnect') setTimeout(() => opened.connect(), Math.random() * 500)
    })
    // Busy, as while the database is away: it passes.
    opened.on('connect_error', () => !opened.active && setTimeout(() => opened.connect(), 500 + Math.random() * 500))
    opened.on('leaving', ({ within }) => {
      opened.disconnect()
      setTimeout(() => opened.connect(), Math.random() * within)
    })
    opened.on('events', (events) => {
      for (const event of events) {
        const next = snapshot && applyEvent(snapshot, event)
        if (next === undefined || next === 'gap') void catchUp()
        else snapshot = next
      }
    })
    opened.on('tally', (tally) => {
      if (snapshot) snapshot = applyTally(snapshot, tally)
    })
    return opened.connect()
  }

  return {
    answered,
    async press(allocation) {
      await outbox.add({ kind: 'vote', activityId, slot: '', allocation })
      sender.kick()
    },
    pending: async () => (await outbox.list()).length,
    tally: () => snapshot?.stage?.tally ?? null,
    isConnected: () => socket.connected,
    drop(milliseconds) {
      lineOf(socket)?.terminate()
      socket.disconnect()
      clearTimeout(back)
      back = setTimeout(() => socket.connect(), milliseconds)
    },
    sleep() {
      const line = lineOf(socket)
      line?.pause()
      return () => {
        line?.resume()
        if (socket.connected) void catchUp()
      }
    },
    moveTo(url) {
      socket.off().disconnect()
      socket = listen(openClient({ ...to, url, reconnects: true }))
    },
    stop() {
      clearTimeout(back)
      sender.stop()
      socket.off().disconnect()
    },
  }
}

/** How long it lay here is counted anew for each sending, by a clock that may have jumped. */
const onWire = ({ cmdId, activityId, slot, allocation, clientSeq, madeAt }: Vote, clockJump: number): VoteCommand => ({
  ...{ cmdId, activityId, slot, allocation, clientSeq },
  waited: Math.max(0, Date.now() + clockJump - madeAt),
})

type Line = { terminate(): void; pause(): void; resume(): void }
/** The websocket below Socket.IO: what breaks there, neither end is told of. */
const lineOf = (socket: LiveClient): Line | undefined =>
  (socket.io.engine as unknown as { transport?: { ws?: Line } } | undefined)?.transport?.ws
