import type { Log } from '#domain/kernel/context.ts'
import type { DomainEvent, Publish } from '#domain/kernel/events.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'

export type Listener = (event: DomainEvent) => void
export type Bus = {
  /** News of what this process committed: told here, and carried to the others. */
  publish: Publish
  /** News of what another process committed: told here alone. */
  hear: Publish
  /** News may have been lost on their way here: whoever shows something looks at it again. */
  lookAgain(): void
  /** @returns what ends the subscription */
  subscribe(listener: Listener, lookAgain?: () => void): () => void
  /** Names who carries our news to other processes. */
  carryBy(carry: Publish): void
}

/** News inside this process. A listener that throws is logged and keeps nobody else from hearing. */
export function createBus(log: Log): Bus {
  const subscribers = new Set<{ listener: Listener; lookAgain: () => void }>()
  let carry: Publish = () => {}

  function tellEach(about: string, tell: (subscriber: { listener: Listener; lookAgain: () => void }) => void): void {
    for (const subscriber of subscribers)
      try {
        tell(subscriber)
      } catch (error) {
        log.error({ event: about, ...traceOf(error) }, 'a listener failed')
      }
  }
  const hear: Publish = (events) => {
    for (const event of events) tellEach(event.type, ({ listener }) => listener(event))
  }
  return {
    publish(events) {
      hear(events)
      carry(events)
    },
    hear,
    lookAgain: () => tellEach('look again', ({ lookAgain }) => lookAgain()),
    subscribe(listener, lookAgain = () => {}) {
      const subscriber = { listener, lookAgain }
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
    carryBy(publish) {
      carry = publish
    },
  }
}
