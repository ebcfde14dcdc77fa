import { openPool } from '#db/client.ts'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { type Notices, openNotices } from '#server/notices/notices.ts'
import { createRuntime, type Domain } from '#server/runtime.ts'
import { type LiveServer, startLive } from './live.ts'
import type { Scene } from './scene.ts'

/** One more server on a scene's database: connections, memory and sockets of its own, as a process has. */
export type Node = {
  ctx: Domain
  live: LiveServer
  /** What it was told, by itself and by others. */
  told: DomainEvent[]
  close(): Promise<void>
}

/** @param hears whether it hears the others and they hear it; without, there is only the look each second */
export async function startNode(stage: Pick<Scene, 'ctx' | 'clock' | 'appUrl'>, { hears = true } = {}): Promise<Node> {
  const pool = openPool(stage.appUrl)
  const { keys, log } = stage.ctx
  const ctx = createRuntime({ pool, keys, log, isDemo: true, secureCookies: false, clock: stage.clock })
  const told: DomainEvent[] = []
  ctx.bus.subscribe((event) => told.push(event))
  const live = await startLive({ ctx })
  const notices = hears ? await openedNotices(stage.appUrl, ctx) : undefined
  return {
    ctx,
    live,
    told,
    async close() {
      await live.close()
      await ctx.ballots.stop()
      await notices?.stop()
      await pool.end()
    },
  }
}

/** Once it hears: at its first connection it looks at everything. */
function openedNotices(url: string, { bus, log }: Domain): Promise<Notices> {
  return new Promise((opened) => {
    const unsubscribe = bus.subscribe(
      () => {},
      () => {
        unsubscribe()
        opened(notices)
      },
    )
    const notices = openNotices({ url, bus, log })
  })
}
