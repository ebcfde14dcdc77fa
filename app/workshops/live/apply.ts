import type {
  Change,
  Idea,
  LiveEvent,
  Mine,
  OwnIdea,
  RoomState,
  Snapshot,
  Stage,
  Tally,
} from '#domain/workshops/schema/live.ts'

/**
 * What a screen shows after an event. Events that are known already change nothing.
 * @returns 'gap' when one before it is missing: then ask the server what was missed
 */
export function applyEvent(snapshot: Snapshot, { seq, from = seq, change }: LiveEvent): Snapshot | 'gap' {
  if (seq <= snapshot.seq) return snapshot
  if (from > snapshot.seq + 1) return 'gap'
  const next = { ...snapshot, seq }
  return change ? applyChange(next, change) : next
}

export function applyChange(snapshot: Snapshot, change: Change): Snapshot {
  switch (change.kind) {
    case 'phase':
      return { ...snapshot, phase: change.phase }
    case 'wall':
      return { ...snapshot, blanked: change.blanked }
    case 'stage':
      return { ...snapshot, stage: change.stage, ideas: change.ideas }
    case 'activity': {
      const { id, state, revealed, tally } = change
      const agenda = snapshot.agenda.map((item) => (item.id === id ? { ...item, state, revealed } : item))
      if (snapshot.stage?.id !== id) return { ...snapshot, agenda }
      const opens = state === 'open' && snapshot.stage.state !== 'open' && snapshot.stage.state !== 'paused'
      const openedAt = opens ? new Date().toISOString() : snapshot.stage.openedAt
      return { ...snapshot, agenda, stage: { ...snapshot.stage, state, revealed, tally, openedAt } }
    }
    case 'idea':
      return {
        ...withCard(snapshot, change.idea.id, change.idea),
        ...{ ideas: withIdea(snapshot.ideas, change.idea), room: roomAfter(snapshot, change.idea) },
      }
    case 'idea-gone':
      return {
        ...withCard(snapshot, change.id),
        ideas: snapshot.ideas.filter(({ id }) => id !== change.id),
        room: snapshot.room && { ...snapshot.room, waiting: waitingAfter(snapshot, snapshot.room, change.id, false) },
      }
    case 'agenda': {
      const { title, agenda, agendaVersion, steps, stage } = change
      return { ...snapshot, title, agenda, agendaVersion, steps, stage }
    }
    case 'message':
      return { ...snapshot, message: change.message }
    case 'room':
      return { ...snapshot, room: change.room }
    case 'seats':
      return { ...snapshot, seating: change.seating, seats: change.seats }
    case 'choices':
      return onStage(snapshot, change.id, { choices: change.choices })
    case 'timer':
      return onStage(snapshot, change.id, { timer: change.timer, timerSeconds: change.timerSeconds })
    case 'board': {
      const { id, groups, cards, ideas: come = [] } = change
      return {
        ...onStage(snapshot, id, { groups, cards }),
        ideas: [...newAmong(come, snapshot), ...sorted(snapshot, change)],
      }
    }
  }
}

/** Changes what is on, if it is this activity. */
const onStage = (snapshot: Snapshot, id: string, part: Partial<Stage>): Snapshot =>
  snapshot.stage?.id === id ? { ...snapshot, stage: { ...snapshot.stage, ...part } } : snapshot

type Sorting = Extract<Change, { kind: 'board' }>

/** Cards at their new places. None is dropped: a screen may hold more than any message tells of. */
function sorted({ ideas }: Snapshot, { id, places, ideas: come }: Sorting): Idea[] {
  const at = new Map(places.map((place) => [place.id, place]))
  const isHidden = come?.length === 0
  return ideas
    .filter(({ activityId }) => !isHidden || activityId !== id)
    .map((idea) => ({ ...idea, ...at.get(idea.id) }))
}

const newAmong = (come: readonly Idea[], { ideas }: Snapshot): Idea[] =>
  come.filter(({ id }) => !ideas.some((idea) => idea.id === id))

/** One card more or fewer in all, when an idea comes or goes. */
function withCard(snapshot: Snapshot, id: string, now?: Idea): Snapshot {
  const { stage, ideas } = snapshot
  if (stage?.cards === undefined) return snapshot
  const isCard = (idea: Idea | undefined) =>
    idea?.activityId === stage.id && idea.state === 'shown' && idea.mergedInto === null
  const before = ideas.find((idea) => idea.id === id)
  return onStage(snapshot, stage.id, { cards: stage.cards + Number(isCard(now)) - Number(isCard(before)) })
}

/** A table that wrote something new is not quiet, and what waits is one more or one fewer. */
function roomAfter(snapshot: Snapshot, { id, table, state }: Idea): RoomState | null {
  if (!snapshot.room) return null
  const room = { ...snapshot.room, waiting: waitingAfter(snapshot, snapshot.room, id, state === 'waiting') }
  if (!table || snapshot.ideas.some((idea) => idea.id === id)) return room
  const lastAt = new Date().toISOString()
  return { ...room, tables: room.tables.map((each) => (each.name === table ? { ...each, lastAt } : each)) }
}

function waitingAfter({ ideas }: Snapshot, { waiting }: RoomState, id: string, waits: boolean): number {
  const known = ideas.find((idea) => idea.id === id)
  const listed = ideas.filter(({ state }) => state === 'waiting').length
  // Decided elsewhere without ever having been listed here: one of those that wait behind the list.
  const waited = known ? known.state === 'waiting' : !waits && waiting > listed
  return waiting + Number(waits) - Number(waited)
}

/** Where it stood before, or on top. */
function withIdea(ideas: Idea[], idea: Idea): Idea[] {
  const known = ideas.some(({ id }) => id === idea.id)
  return known ? ideas.map((each) => (each.id === idea.id ? idea : each)) : [idea, ...ideas]
}

/** The newer of two results stays. A result of an activity that is no longer on, or hidden again, is dropped. */
export function applyTally(snapshot: Snapshot, tally: Tally): Snapshot {
  const { stage, role } = snapshot
  if (stage?.id !== tally.activityId || (role === 'participant' && !stage.revealed && stage.kind !== 'words'))
    return snapshot
  if (stage.tally && stage.tally.version > tally.version) return snapshot
  // What was counted for the wall before a reveal has no counts: the reveal brought them.
  if (stage.revealed && tally.counts === null && stage.tally?.counts) return snapshot
  return { ...snapshot, stage: { ...stage, tally } }
}

/** An own idea that is shown, or no longer. */
export function applyToMine(mine: Mine, { change }: LiveEvent): Mine {
  if (change?.kind === 'board' && change.ideas) {
    // Shown with the whole board, one's own stands there like all others.
    const shown = new Set(change.ideas.map(({ id }) => id))
    const isHidden = change.ideas.length === 0
    const stateOf = ({ id, activityId, state }: OwnIdea): OwnIdea['state'] => {
      if (shown.has(id)) return 'shown'
      return isHidden && activityId === change.id && state === 'shown' ? 'waiting' : state
    }
    return { ...mine, ideas: mine.ideas.map((idea) => ({ ...idea, state: stateOf(idea) })) }
  }
  if (change?.kind !== 'idea' && change?.kind !== 'idea-gone') return mine
  const id = change.kind === 'idea' ? change.idea.id : change.id
  const state = change.kind === 'idea' ? change.idea.state : 'waiting'
  return { ...mine, ideas: mine.ideas.map((idea) => (idea.id === id ? { ...idea, state } : idea)) }
}
