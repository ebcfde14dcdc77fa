import type { Log } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'

/** A stop that hangs is ended by the tenth second: whoever stopped us would kill us anyway. */
const longestStop = 10_000

/**
 * Runs `work` once, at the first SIGINT or SIGTERM or when the returned function is called, then ends the process:
 * 0 after a signal, 1 when something failed.
 */
export function onStop(log: Log, work: () => Promise<void>): (failure: string) => void {
  let stopping = false
  const stop = (code: number, reason: string) => {
    if (stopping) return
    stopping = true
    log.info({ reason }, 'stopping')
    setTimeout(() => process.exit(1), longestStop).unref()
    work().then(
      () => process.exit(code),
      (error) => {
        log.error(traceOf(error), 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', () => stop(0, 'SIGINT'))
  process.on('SIGTERM', () => stop(0, 'SIGTERM'))
  return (failure) => stop(1, failure)
}
