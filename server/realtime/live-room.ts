import { traceOf } from '#domain/kernel/trace-of.ts'
import { readChanges, readEvents, readSeqs } from '#domain/workshops/queries/changes.ts'
import { isWaiting, readJoined } from '#domain/workshops/queries/participants.ts'
import type { Pulse } from '#domain/workshops/queries/pulse.ts'
import { readLiveTally } from '#domain/workshops/queries/tally.ts'
import { type CatchUp, readCatchUpFrom, readStart } from '#domain/workshops/queries/welcome.ts'
import { inRuns } from '#domain/workshops/rules/in-runs.ts'
import { type LiveView, tallyFor } from '#domain/workshops/rules/live.ts'
import type { Hello } from '#domain/workshops/schema/live.ts'
import type { StoredEvent } from '#domain/workshops/store/events.ts'
import type { Domain } from '#server/runtime.ts'
import type { WorkshopNews } from './contract.ts'
import type { Presence } from './presence.ts'
import { createRecent } from './recent.ts'

/** Everybody with the same view gets the same bytes. */
export const viewKey = (workshopId: string, { role, language, readsWaiting }: LiveView) =>
  `${workshopId}/${role}/${language}/${readsWaiting}`

type News = {
  [Name in keyof WorkshopNews]: { name: Name; payload: Parameters<WorkshopNews[Name]>[0] }
}[keyof WorkshopNews]
/** `volatile`: a screen that is behind may skip it, because a newer one follows. */
export type Send = (key: string, news: News, volatile: boolean) => void

/** What this process knows of one workshop while somebody looks at it. All of it can be read anew at any time. */
export type LiveRoom = ReturnType<typeof createLiveRoom>

/** A join storm is one query per view in this time. */
const snapshotMilliseconds = 250
const readAtOnce = 500
const ideaMilliseconds = 200
const isOfIdea = ({ type }: StoredEvent) => type === 'idea-added' || type === 'idea-changed'
/** Phones that wait in the lobby see their hall fill, not every single person come in. */
const phonesMilliseconds = 3000

export function createLiveRoom(domain: Domain, workshopId: string, send: Send, presence: Presence) {
  const { db } = domain
  const views = new Map<string, { view: LiveView; sockets: number }>()
  const catchUps = createRecent<CatchUp>(snapshotMilliseconds)
  /** Activities whose result moved since the last tick, and those whose last tick a slow phone may have skipped. */
  let dirty = new Set<string>()
  let settling = new Set<string>()
  let peopleMoved = true
  let joined = 0
  let phonesAreBehind = false
  let phonesToldAt = Number.NEGATIVE_INFINITY
  /** The newest results that were told, or are about to be. */
  const results = new Map<string, { version: number; late: number }>()
  /** Everybody here has been told all up to this number; undefined until the first has come in. */
  let sentSeq: number | undefined
  let ideasSentAt = Number.NEGATIVE_INFINITY
  let gathering: NodeJS.Timeout | undefined
  let publishing = false
  let publishAgain = false

  /** A hall that writes at once is told several times a second, not of each text. The first is told at once. */
  function areIdeasGathering(): boolean {
    const wait = ideasSentAt + ideaMilliseconds - performance.now()
    if (wait <= 0) {
      ideasSentAt = performance.now()
      return false
    }
    gathering ??= setTimeout(() => {
      gathering = undefined
      void publish()
    }, wait)
    return true
  }

  function stopGathering(): void {
    clearTimeout(gathering)
    gathering = undefined
  }

  async function sendEventsAfter(seq: number): Promise<number> {
    const events = await readEvents(db, workshopId, seq, readAtOnce)
    const newest = events.at(-1)
    if (!newest) return seq
    const isFull = events.length === readAtOnce
    if (!isFull && events.every(isOfIdea) && areIdeasGathering()) return seq
    catchUps.forget()
    for (const [key, { view }] of views) {
      const payload = inRuns(await readChanges(domain, workshopId, events, view))
      send(key, { name: 'events', payload }, false)
    }
    return isFull ? sendEventsAfter(newest.seq) : newest.seq
  }

  /** Sends what is new in the record, in order: one at a time, so that no event overtakes another. */
  async function publish(): Promise<void> {
    publishAgain = true
    if (publishing || sentSeq === undefined) return
    publishing = true
    try {
      while (publishAgain) {
        publishAgain = false
        sentSeq = await sendEventsAfter(sentSeq)
      }
    } catch (error) {
      domain.log.error(traceOf(error), 'a workshop’s news was not sent')
    } finally {
      publishing = false
    }
  }

  function hearOf(seq: number): void {
    if (sentSeq !== undefined && seq > sentSeq) void publish()
  }

  async function sendTally(activityId: string, volatile: boolean): Promise<void> {
    const read = await readLiveTally(db, activityId)
    if (!read) return
    results.set(activityId, { late: 0, ...results.get(activityId), version: read.tally.version })
    catchUps.forget()
    for (const [key, { view }] of views) {
      const tally = tallyFor(view.role, read.revealed, read.tally)
      if (tally) send(key, { name: 'tally', payload: tally }, volatile)
    }
  }

  async function sendPeople(): Promise<void> {
    joined = await readJoined(db, workshopId)
    const payload = { joined, connected: presence.here(workshopId) }
    for (const [key, { view }] of views) if (view.role !== 'participant') send(key, { name: 'people', payload }, false)
    phonesAreBehind = true
  }

  async function tellPhones(): Promise<void> {
    phonesAreBehind = false
    phonesToldAt = performance.now()
    if (!(await isWaiting(db, workshopId))) return
    const payload = { joined, connected: presence.here(workshopId) }
    for (const [key, { view }] of views) if (view.role === 'participant') send(key, { name: 'people', payload }, true)
  }

  return {
    /** @returns what takes the socket out again */
    enter(view: LiveView, participantId: string | null): () => void {
      const key = viewKey(workshopId, view)
      const known = views.get(key) ?? { view, sockets: 0 }
      views.set(key, known)
      known.sockets += 1
      const leave = participantId === null ? undefined : presence.enter(workshopId, participantId)
      peopleMoved = true
      return () => {
        known.sockets -= 1
        if (known.sockets === 0) views.delete(key)
        leave?.()
        peopleMoved = true
        if (views.size === 0) stopGathering()
      }
    },
    isEmpty: () => views.size === 0,
    async catchUp(hello: Hello, view: LiveView): Promise<CatchUp> {
      if (sentSeq === undefined) {
        const seq = (await readSeqs(db, [workshopId])).get(workshopId) ?? 0
        sentSeq ??= seq
        // What was recorded while we read the number has been announced to nobody.
        void publish()
      }
      // Not by what the screen says: whatever cannot be gone on from is the same one snapshot for everybody.
      const start = await readStart(db, workshopId, hello)
      const key = `${viewKey(workshopId, view)}/${start ?? 'snapshot'}`
      return catchUps.get(key, () => readCatchUpFrom(domain, workshopId, start, view))
    },
    /** The record has an event of this number: sends what we have not sent. */
    hearOf,
    /** For the safety net: compares what is so with what was told. */
    feel(pulse: Pulse): void {
      hearOf(pulse.seq)
      if (pulse.joined !== joined) peopleMoved = true
      for (const { activityId, version, late } of pulse.results) {
        const known = results.get(activityId)
        if (!known || version > known.version || late !== known.late) dirty.add(activityId)
        results.set(activityId, { version: Math.max(version, known?.version ?? 0), late })
      }
    },
    votesMoved: (activityId: string) => void dirty.add(activityId),
    peopleMoved() {
      peopleMoved = true
    },
    /** Sends what moved since the last time; once it rests, one that nobody may skip. */
    async tick(): Promise<void> {
      const [moved, resting] = [dirty, [...settling].filter((id) => !dirty.has(id))]
      dirty = new Set()
      settling = moved
      const people = peopleMoved
      peopleMoved = false
      for (const id of moved) await sendTally(id, true)
      for (const id of resting) await sendTally(id, false)
      if (people) await sendPeople()
      if (phonesAreBehind && performance.now() - phonesToldAt > phonesMilliseconds) await tellPhones()
    },
  }
}
