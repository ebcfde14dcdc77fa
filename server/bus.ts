import type { Log } from '#domain/kernel/context.ts'
import type { DomainEvent, Publish } from '#domain/kernel/events.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'

export type Listener = (event: DomainEvent) => void
export type Bus = {
  publish: Publish
  /** @returns what ends the subscription */
  subscribe(listener: Listener): () => void
}

/** News inside this process. A listener that throws is logged and keeps nobody else from hearing. */
export function createBus(log: Log): Bus {
  const listeners = new Set<Listener>()
  return {
    publish(events) {
      for (const event of events)
        for (const listener of listeners)
          try {
            listener(event)
          } catch (error) {
            log.error({ event: event.type, ...traceOf(error) }, 'a listener failed')
          }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
