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
  const repeats = new Set<string>()
  /** The highest number that this phone gave to a press, by what it was about: it may be answered before an older one. */
  const newest = new Map<string, number>()
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
      const repeat = await pressAgain(command, ack)
      await outbox.remove(cmdId)
      if (repeat) void look()
      else onAnswer(command, ack)
    }
  }

  function note(commands: readonly QueuedCommand[]): void {
    for (const command of commands)
      if (command.kind === 'vote')
        newest.set(aboutOf(command), Math.max(newest.get(aboutOf(command)) ?? 0, command.clientSeq))
  }

  /**
   * Two phones of one person that did not know of each other gave their presses the same number, and the first to arrive
   * counts. This one was not there before it: it goes once more under a number of its own, unless a newer press waits.
   */
  async function pressAgain(command: QueuedCommand, ack: AnyAck): Promise<boolean> {
    if (command.kind !== 'vote' || repeats.has(command.cmdId)) return false
    if (!ack.ok || ack.status !== 'superseded' || ack.counts?.clientSeq !== command.clientSeq) return false
    note(await outbox.list())
    if ((newest.get(aboutOf(command)) ?? 0) > command.clientSeq) return false
    const { activityId, slot, allocation, round } = command
    const again = await outbox.add({ kind: 'vote', activityId, slot, allocation, ...(round && { round }) })
    if (again) repeats.add(again.cmdId)
    return again !== null
  }

  async function look(): Promise<void> {
    const commands = await outbox.list()
    note(commands)
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

const aboutOf = ({ activityId, slot }: QueuedCommand & { kind: 'vote' }) => JSON.stringify([activityId, slot])
