import { type DBSchema, openDB } from 'idb'
import type { Allocation } from '#db/schema/workshops.ts'
import type { IdeaCommand } from '#domain/workshops/schema/live.ts'
import { type Journal, openJournal } from './journal.ts'
import { outlast } from './outlast.ts'
import { randomId } from './random-id.ts'

/** `column` of a board; `people` a scribe writes for. */
type Written = Pick<IdeaCommand, 'text' | 'column' | 'people'>
/** What somebody did on this phone, kept until the server has said that it is stored. `madeAt`: this phone's clock. */
export type QueuedCommand = { cmdId: string; workshop: string; activityId: string; madeAt: number } & (
  | { kind: 'vote'; slot: string; allocation: Allocation; clientSeq: number; round?: number }
  | ({ kind: 'idea' } & Written)
)
/** `round`: the one that was on. */
type NewVote = { kind: 'vote'; activityId: string; slot: string; allocation: Allocation; round?: number }
type NewIdea = { kind: 'idea'; activityId: string } & Written
export type NewCommand = NewVote | NewIdea
type StampedCommand = NewCommand & Pick<QueuedCommand, 'cmdId' | 'workshop' | 'madeAt'>

export type Outbox = {
  /** Keeps a command and numbers it. Null when too many wait already. */
  add(command: NewCommand): Promise<QueuedCommand | null>
  list(): Promise<QueuedCommand[]>
  remove(cmdId: string): Promise<void>
  /** The highest number the server has from this phone: the next one is above it. */
  sawSeq(seq: number): Promise<void>
}

/** Where commands are kept. The same command once more changes nothing. */
export type Store = Omit<Outbox, 'add'> & { add(stamped: StampedCommand): Promise<QueuedCommand | null> }

/** More presses than anybody makes while a hall's network is down. */
export const mostQueued = 50
/** Somebody giving out dots presses several times; what counts is where they end up. */
const collapseMilliseconds = 2000

type Stored = DBSchema & {
  commands: { key: string; value: QueuedCommand; indexes: { workshop: string } }
  numbers: { key: string; value: number }
}

/**
 * The queue of this browser for one workshop, shared by its tabs. Without a database of its own, or once that is lost, it
 * lives in memory. @param open how the database is opened
 */
export async function openOutbox(
  workshop: string,
  open: (workshop: string) => Promise<Store> = openStored,
): Promise<Outbox> {
  const store = await outlast(
    () => open(workshop),
    (known, highest) => memoryStore(known, highest, journalOf(workshop)),
  )
  return asOutbox(workshop, store)
}

const asOutbox = (workshop: string, store: Store): Outbox => ({
  ...store,
  add: (command) => store.add(stamp(command, workshop)),
})

const journalOf = (workshop: string) => openJournal<StampedCommand>(`said-and-done-live/${workshop}/`)

async function openStored(workshop: string): Promise<Store> {
  const db = await openDB<Stored>('said-and-done-live', 1, {
    upgrade(made) {
      made.createObjectStore('commands', { keyPath: 'cmdId' }).createIndex('workshop', 'workshop')
      made.createObjectStore('numbers')
    },
  })
  const list = () => db.getAllFromIndex('commands', 'workshop', workshop)
  const journal = journalOf(workshop)
  const store = async (stamped: StampedCommand): Promise<QueuedCommand | null> => {
    // One transaction over both: two tabs never take the same number.
    const work = db.transaction(['commands', 'numbers'], 'readwrite')
    const commands = work.objectStore('commands')
    const waiting = await commands.index('workshop').getAll(workshop)
    const known = waiting.find(({ cmdId }) => cmdId === stamped.cmdId)
    const numbers = work.objectStore('numbers')
    const seq = ((await numbers.get(workshop)) ?? 0) + 1
    const made = known ?? numbered(stamped, seq)
    const replaced = known ? [] : waiting.filter((older) => isReplaced(older, made))
    const fits = known !== undefined || waiting.length - replaced.length < mostQueued
    if (fits && !known) {
      for (const { cmdId } of replaced) await commands.delete(cmdId)
      await commands.put(made)
      await numbers.put(seq, workshop)
    }
    await work.done
    journal.strike(stamped.cmdId)
    return fits ? made : null
  }
  // What a reload cut off before the database had it.
  for (const { command } of journal.read()) await store(command)
  return {
    list: async () => inOrder(await list()),
    add(stamped) {
      journal.write(stamped.cmdId, stamped)
      return store(stamped)
    },
    remove: (cmdId) => db.delete('commands', cmdId),
    async sawSeq(seq) {
      const work = db.transaction('numbers', 'readwrite')
      if (((await work.store.get(workshop)) ?? 0) < seq) await work.store.put(seq, workshop)
      await work.done
    },
  }
}

/** The same, for as long as the page is open. */
export const openInMemory = (workshop: string): Outbox => asOutbox(workshop, memoryStore([], 0))

/** @param known what waits already @param journal lets what is added outlive a reload */
function memoryStore(known: readonly QueuedCommand[], from: number, journal?: Journal<StampedCommand>): Store {
  const commands = new Map(known.map((command) => [command.cmdId, command]))
  let highest = from
  const keep = (stamped: StampedCommand): QueuedCommand | null => {
    const before = commands.get(stamped.cmdId)
    if (before) return before
    const made = numbered(stamped, highest + 1)
    for (const older of commands.values()) if (isReplaced(older, made)) commands.delete(older.cmdId)
    if (commands.size >= mostQueued) return null
    highest += 1
    commands.set(made.cmdId, made)
    return made
  }
  // What no database confirmed any more.
  for (const { command } of journal?.read() ?? []) keep(command)
  return {
    list: async () => inOrder([...commands.values()]),
    async add(stamped) {
      journal?.write(stamped.cmdId, stamped)
      const made = keep(stamped)
      if (!made) journal?.strike(stamped.cmdId)
      return made
    },
    async remove(cmdId) {
      commands.delete(cmdId)
      journal?.strike(cmdId)
    },
    async sawSeq(seq) {
      highest = Math.max(highest, seq)
    },
  }
}

const stamp = (command: NewCommand, workshop: string): StampedCommand => ({
  ...command,
  ...{ cmdId: randomId(), workshop, madeAt: Date.now() },
})

const numbered = (command: StampedCommand, clientSeq: number): QueuedCommand =>
  command.kind === 'vote' ? { ...command, clientSeq } : command

/**
 * A quick correction replaces what it corrects. An older one stays: it may have been made before the close, and this
 * one after it.
 */
const isReplaced = (older: QueuedCommand, newer: QueuedCommand) =>
  older.kind === 'vote' &&
  newer.kind === 'vote' &&
  older.activityId === newer.activityId &&
  older.slot === newer.slot &&
  older.round === newer.round &&
  newer.madeAt - older.madeAt < collapseMilliseconds

const inOrder = (commands: QueuedCommand[]) => commands.sort((one, other) => one.madeAt - other.madeAt)
