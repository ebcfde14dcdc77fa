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
  /** An activity is open again: what was held for it may go. */
  release(activityId: string): void
  stop(): void
}

const firstWait = 500
const longestWait = 8000

/**
 * Sends what is in the outbox until each command has its answer: again after a wait that doubles, by chance anywhere
 * in it, so that a hall that lost its network does not come back in the same moment.
 */
export function createSender(
  outbox: Outbox,
  deliver: Deliver,
  onAnswer: (command: QueuedCommand, ack: AnyAck) => void,
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
    waits.set(cmdId, { tries: tries + 1, until: Date.now() + wait })
    const timer = setTimeout(() => {
      timers.delete(timer)
      void look()
    }, wait + 1)
    timers.add(timer)
  }

  async function send(command: QueuedCommand): Promise<void> {
    const { cmdId, activityId } = command
    const ack = await deliver(command).catch(() => null)
    underway.delete(cmdId)
    if (stopped || answered.has(cmdId)) return
    if (ack === null) tryLater(cmdId, 0)
    else if (!ack.ok && ack.kind === 'busy') tryLater(cmdId, ack.retryAfter ?? firstWait)
    else if (!ack.ok && ack.kind === 'paused') held.set(cmdId, activityId)
    else {
      answered.add(cmdId)
      waits.delete(cmdId)
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
    release(activityId) {
      for (const [cmdId, heldFor] of held) if (heldFor === activityId) held.delete(cmdId)
      void look()
    },
    stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
