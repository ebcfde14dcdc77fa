import type { LiveEvent, Mine, OwnVote, Refusal, Snapshot, Welcome } from '#domain/workshops/schema/live.ts'
import type { LiveSeat, PeopleHere } from '#server/realtime/contract.ts'
import { applyChange, applyEvent, applyTally, applyToMine } from './apply.ts'
import { type NewCommand, openOutbox, type QueuedCommand } from './outbox.ts'
import { type RefusedIdea, withRefusal } from './refused-ideas.ts'
import { type AnyAck, createSender } from './sender.ts'
import { type Connection, openTransport } from './transport.ts'

/** The last answer to a command: for the line that says what became of it. */
export type Outcome = { command: QueuedCommand; ack: AnyAck } | { command: NewCommand; ack: 'full' }

export type LiveState = {
  snapshot: Snapshot
  mine: Mine | null
  /** Not answered yet, oldest first. */
  pending: QueuedCommand[]
  connection: Connection
  people: PeopleHere | null
  outcome: Outcome | null
  /** Not taken, oldest first, until they are dismissed. */
  refusedIdeas: RefusedIdea[]
}

export type LiveSession = {
  send(command: NewCommand): Promise<boolean>
  /** A refused idea was seen. */
  dismiss(id: string): void
  /** Asks now what is new. */
  refresh(): void
  stop(): void
}

type Options = {
  workshop: string
  language: string
  initial: LiveState
  /** By a pass; else as this phone's own. */
  as?: LiveSeat
  onState(state: LiveState): void
}

/** Two holes in the record within this time: everything anew instead of piece by piece. */
const impatience = 10_000

/** Keeps a screen up to date and sends what is done on it. Everything shown is a function of its state. */
export async function openSession({ workshop, language, initial, as, onState }: Options): Promise<LiveSession> {
  let state = initial
  let asking = false
  let askAgain = false
  let early: LiveEvent[] = []
  let lastGap = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  const change = (part: Partial<LiveState>) => {
    state = { ...state, ...part }
    onState(state)
  }
  const outbox = await openOutbox(as ? `${workshop}+${as}` : workshop)
  if (initial.mine) await outbox.sawSeq(initial.mine.highestSeq)
  /** Pressed, and not in the outbox yet: shown at once, as the next press builds on what is shown. */
  let storing: QueuedCommand[] = []
  let presses = 0
  const waiting = async () => [...(await outbox.list()), ...storing]
  const showPending = async () => change({ pending: await waiting() })
  const sender = createSender(outbox, (command) => transport.deliver(command), {
    onAnswer: (command, ack) => void answered(command, ack),
    isPaused: (id) => state.snapshot.stage?.id === id && state.snapshot.stage.state === 'paused',
  })

  const transport = openTransport(
    { workshop, role: initial.snapshot.role, language, as },
    {
      onReach: () => void catchUp(),
      onConnection: (connection) => connection !== state.connection && change({ connection }),
      // A projector's pass ends with the evening, and its last slide stays up.
      onTurnedAway: () =>
        initial.snapshot.role === 'wall' && state.snapshot.phase === 'ended' ? undefined : loadAgain(),
      onNews(name, payload) {
        if (name === 'events') (payload as LiveEvent[]).forEach(hear)
        else if (name === 'tally') change({ snapshot: applyTally(state.snapshot, payload as never) })
        else if (name === 'people') change({ people: payload as PeopleHere })
      },
    },
  )

  /** Asks what was missed. News that come before the answer wait for it. */
  async function catchUp(anew = false): Promise<void> {
    askAgain = true
    if (asking) return
    asking = true
    try {
      while (askAgain) {
        askAgain = false
        const { epoch, seq } = state.snapshot
        takeIn(await transport.hello({ epoch: anew ? null : epoch, lastSeq: seq }))
      }
      sender.hurry()
    } catch {
      // When the connection is back we ask again; where it never went away, in a moment.
      clearTimeout(retry)
      if (state.connection === 'live') retry = setTimeout(() => void catchUp(anew), 1000 + Math.random() * 3000)
    } finally {
      asking = false
    }
  }

  function takeIn(welcome: Welcome | Refusal): void {
    if ('problem' in welcome) throw new Error(welcome.problem.code)
    if (welcome.mine) void outbox.sawSeq(welcome.mine.highestSeq)
    const before = state.snapshot
    const mine = welcome.mine && withNewerVotes(welcome.mine, state.mine)
    if (welcome.kind === 'snapshot') change({ snapshot: welcome.snapshot, mine })
    else {
      let snapshot = before
      for (const event of welcome.events) {
        const next = applyEvent(snapshot, event)
        if (next !== 'gap') snapshot = next
      }
      if (welcome.refresh) snapshot = applyChange(snapshot, welcome.refresh)
      change({ snapshot, mine })
    }
    sender.release()
    const waiting = early
    early = []
    waiting.forEach(hear)
  }

  function hear(event: LiveEvent): void {
    if (asking && (event.from ?? event.seq) > state.snapshot.seq + 1) {
      early.push(event)
      return
    }
    const before = state.snapshot
    const snapshot = applyEvent(before, event)
    if (snapshot === 'gap') {
      const now = performance.now()
      const isSecond = lastGap > 0 && now - lastGap < impatience
      lastGap = now
      void catchUp(isSecond)
      return
    }
    change({ snapshot, mine: state.mine && applyToMine(state.mine, event) })
    sender.release()
    // Asked once more: what counted in the round before does not stand on the ballot any more.
    const isSame = before.stage?.id === snapshot.stage?.id
    if (state.mine && isSame && before.stage?.round !== snapshot.stage?.round) void catchUp()
    // The desk decided on all that it lists: the next ones that wait come into its place.
    if (snapshot.room?.waiting && !snapshot.ideas.some(({ state }) => state === 'waiting')) void catchUp(true)
  }

  async function answered(command: QueuedCommand, ack: AnyAck): Promise<void> {
    const pending = await waiting()
    const refusedIdeas = withRefusal(state.refusedIdeas, command, ack)
    change({ pending, refusedIdeas, outcome: { command, ack }, mine: state.mine && withAnswer(state.mine, ack) })
  }

  const wake = () => document.visibilityState === 'visible' && transport.wake()
  const goneOffline = () => change({ connection: 'away' })
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)
  window.addEventListener('pageshow', wake)
  window.addEventListener('offline', goneOffline)
  await showPending()
  sender.kick()

  return {
    async send(pressed) {
      const { stage } = state.snapshot
      const isOn = pressed.kind === 'vote' && pressed.activityId === stage?.id
      const command = isOn ? { ...pressed, round: stage.round } : pressed
      presses += 1
      const stamp = { cmdId: `soon-${presses}`, workshop, madeAt: Date.now() }
      const soon: QueuedCommand =
        command.kind === 'vote' ? { ...command, ...stamp, clientSeq: 0 } : { ...command, ...stamp }
      storing = [...storing, soon]
      change({ pending: [...state.pending, soon] })
      const queued = await outbox.add(command)
      storing = storing.filter((each) => each !== soon)
      if (queued) {
        await showPending()
        sender.kick()
      } else change({ pending: await waiting(), outcome: { command, ack: 'full' } })
      return queued !== null
    },
    dismiss: (id) => change({ refusedIdeas: state.refusedIdeas.filter((idea) => idea.id !== id) }),
    refresh: () => transport.wake(),
    stop() {
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('online', wake)
      window.removeEventListener('pageshow', wake)
      window.removeEventListener('offline', goneOffline)
      clearTimeout(retry)
      sender.stop()
      transport.stop()
    },
  }
}

/** The page's own loader says what is wrong: not joined, signed out, too old. At most once in a while, never in a circle. */
function loadAgain(): void {
  const key = 'workshop-loaded-again'
  if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < 30_000) return
  sessionStorage.setItem(key, String(Date.now()))
  window.location.reload()
}

/** A vote whose answer came while we asked is newer than what we were told. */
function withNewerVotes(told: Mine, known: Mine | null): Mine {
  const newer = known?.votes.filter(({ clientSeq }) => clientSeq > told.highestSeq) ?? []
  const isOlder = ({ activityId, slot }: OwnVote) =>
    newer.some((vote) => vote.activityId === activityId && vote.slot === slot)
  return { ...told, votes: [...told.votes.filter((vote) => !isOlder(vote)), ...newer] }
}

/** What counts now, as the answer says. */
function withAnswer(mine: Mine, ack: AnyAck): Mine {
  if (!ack.ok) return mine
  if ('idea' in ack) return { ...mine, ideas: [ack.idea, ...mine.ideas.filter(({ id }) => id !== ack.idea.id)] }
  const { counts } = ack
  if (!counts) return mine
  const others = mine.votes.filter(({ activityId, slot }) => activityId !== counts.activityId || slot !== counts.slot)
  return { ...mine, votes: [...others, counts] }
}
