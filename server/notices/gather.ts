import type { DomainEvent } from '#domain/kernel/events.ts'

/** News on their way out. It never holds more than one about each thing, however long they have to wait. */
export type Gathered = {
  add(events: readonly DomainEvent[]): void
  /** Takes out the oldest, so many at most. */
  take(most: number): DomainEvent[]
  isEmpty(): boolean
}

export function gather(): Gathered {
  const waiting = new Map<string, DomainEvent>()
  return {
    add(events) {
      for (const event of events.map(inShort)) {
        const thing = thingOf(event)
        const known = waiting.get(thing)
        if (!known || numberOf(event) >= numberOf(known)) waiting.set(thing, event)
      }
    },
    take(most) {
      const taken = [...waiting].slice(0, most)
      for (const [thing] of taken) waiting.delete(thing)
      return taken.map(([, event]) => event)
    },
    isEmpty: () => waiting.size === 0,
  }
}

/** Which of an import's thousand texts came in, the screens read by themselves. */
const inShort = (event: DomainEvent): DomainEvent =>
  event.type === 'contributions.received' ? { ...event, contributionIds: [] } : event

/** Of several events that make a screen read the same again, one is enough. */
function thingOf(event: DomainEvent): string {
  const names = Object.keys(event).filter((name) => !details.has(name))
  // Named in order, whoever made the event.
  return JSON.stringify(event, names.sort())
}
const details = new Set(['contributionId', 'contributionIds', 'version', 'seq'])

const numberOf = (event: DomainEvent): number =>
  event.type === 'workshops.changed' ? event.seq : event.type === 'workshops.votes-saved' ? event.version : 0
