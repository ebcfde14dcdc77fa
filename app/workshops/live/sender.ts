import type { IdeaAck, VoteAck } from '#domain/workshops/schema/live.ts'
import type { Outbox, QueuedCommand } from './outbox.ts'

export type AnyAck = VoteAck | IdeaAck
/** Sends once, by whatever way there is; rejects when no answer came in time. */
export type Deliver = (command: QueuedCommand) => Promise<AnyAck>

export type Sender = {
  /** Looks for what waits and sends it, all at once if there are several. What has to wait longer, waits. */
  kick(): void
  /** The connection is back: nothing has to wait any longer. */
  hurry(): void
  /** The screen shows something new: what was held for an activity that is not paused any more may go. */
  release(): void
  stop(): void
}

const firstWait = 500
const longestWait = 8000

export type SenderEvents = {
  onAnswer(command: QueuedCommand, ack: AnyAck): void
  /** Whether the screen shows this activity as paused. */
  isPaused(activityId: string): boolean
}

/**
 * Sends what is in the outbox until each command has its answer: again after a wait that doubles, by chance anywhere
 * in it, so that a hall that lost its network does not come back in the same moment.
 */
export function createSender(
  outbox: Outbox,
  deliver: Deliver,
  { onAnswer, isPaused }: SenderEvents,
  random: () => number = Math.random,
): Sender {
  const underway = new Set<string>()
  const answered = new Set<string>()
  const held = new Map<string, string>()
  const waits = new Map<string, { tries: number; until: number }>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let stopped = false

  function tryLater(cmdId: string, asked: number): void {
    const tries = waits.get(cmdId)?.tries ?? 0
    const wait = asked + random() * Math.min(longestWait, firstWait * 2 ** tries)
    const turn = { tries: tries + 1, until: Date.now() + wait }
    waits.set(cmdId, turn)
    const timer = setTimeout(() => {
      timers.delete(timer)
      // Whatever the clock says: it may have been set back, and after a stall a timer comes early.
      turn.until = 0
      void look()
    }, wait)
    timers.add(timer)
  }

  async function send(command: QueuedCommand): Promise<void> {
    const { cmdId, activityId } = command
    const ack = await deliver(command).catch(() => null)
    underway.delete(cmdId)
    if (stopped || answered.has(cmdId)) return
    if (ack === null) tryLater(cmdId, 0)
    else if (!ack.ok && ack.kind === 'busy') tryLater(cmdId, ack.retryAfter ?? firstWait)
    else if (!ack.ok && ack.kind === 'paused') {
      // The pause may be over before this answer came, or not be heard of yet: then nothing would let it go.
      if (isPaused(activityId)) held.set(cmdId, activityId)
      else tryLater(cmdId, 0)
    } else {
      answered.add(cmdId)
      waits.delete(cmdId)
      // Another phone of the same person may number ahead of this one: the next press must be above it.
      if (ack.ok && 'counts' in ack && ack.counts) await outbox.sawSeq(ack.counts.clientSeq)
      await outbox.remove(cmdId)
      onAnswer(command, ack)
    }
  }

  async function look(): Promise<void> {
    const commands = await outbox.list()
    const mayGo = ({ cmdId }: QueuedCommand) =>
      !underway.has(cmdId) && !answered.has(cmdId) && !held.has(cmdId) && (waits.get(cmdId)?.until ?? 0) <= Date.now()
    for (const command of stopped ? [] : commands.filter(mayGo)) {
      underway.add(command.cmdId)
      void send(command)
    }
  }

  return {
    kick: () => void look(),
    hurry() {
      for (const wait of waits.values()) wait.until = 0
      void look()
    },
    release() {
      const released = [...held].filter(([, activityId]) => !isPaused(activityId))
      for (const [cmdId] of released) held.delete(cmdId)
      if (released.length > 0) void look()
    },
    stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
