import { randomUUID } from 'node:crypto'
import type { Log } from '#domain/kernel/context.ts'
import type { DomainEvent } from '#domain/kernel/events.ts'
import type { Bus } from '#server/bus.ts'
import { gather } from './gather.ts'
import { openLink } from './link.ts'
import { mostInNotice, readNotice, writeNotice } from './wire.ts'

export type Notices = {
  /** Says what is still to be said, if it can be said now. */
  stop(): Promise<void>
}

/** Time for the batches of one moment to be said together; nobody sees it beside a tick of 200. */
const gatherMilliseconds = 20

/**
 * Carries news between the processes of one database, as small Postgres notices after the commit, from a connection of
 * their own: inside a vote's transaction they would make all commits of the database wait for each other. They hold ids
 * and numbers; what they are about is read from the tables. A lost one costs a second: see the ticker.
 */
export function openNotices(parts: { url: string; bus: Bus; log: Log; beatMilliseconds?: number }): Notices {
  const { bus, ...connection } = parts
  const from = randomUUID()
  const waiting = gather()
  let timer: NodeJS.Timeout | undefined
  let saying = Promise.resolve()
  let isOpen = false

  async function sayAll(): Promise<void> {
    timer = undefined
    while (!waiting.isEmpty()) {
      const news = waiting.take(mostInNotice)
      isOpen = await link.send(writeNotice({ from, news }))
      if (!isOpen) return waiting.add(news)
    }
  }
  const soon = () => {
    timer ??= setTimeout(() => {
      saying = saying.then(sayAll)
    }, gatherMilliseconds)
  }
  const link = openLink({
    ...connection,
    onOpen() {
      isOpen = true
      soon()
      bus.lookAgain()
    },
    onNotice(payload) {
      const notice = readNotice(payload)
      if (notice && notice.from !== from) bus.hear(notice.news)
    },
  })
  bus.carryBy((events: readonly DomainEvent[]) => {
    waiting.add(events)
    if (isOpen) soon()
  })
  return {
    async stop() {
      bus.carryBy(() => {})
      clearTimeout(timer)
      saying = saying.then(sayAll)
      await saying
      await link.stop()
    },
  }
}
