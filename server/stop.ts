import type { Log } from '#domain/kernel/context.ts'

/** A stop that hangs is ended by the tenth second: whoever stopped us would kill us anyway. */
const longestStop = 10_000

/** Runs `work` at the first SIGINT or SIGTERM, then ends the process: 0 when all went well, 1 when not. */
export function onStop(log: Log, work: () => Promise<void>): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), longestStop).unref()
    work().then(
      () => process.exit(0),
      (error) => {
        log.error({ error: String(error) }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
