import type { Server } from 'node:http'
import { Misconfigured } from '#server/misconfigured.ts'

/**
 * Longer than the minute for which proxies keep a connection open: if we closed it first, what they send on it just then
 * would be lost.
 */
const keepOpenFor = 65_000

/** Resolves when connections are taken. Throws Misconfigured that says what to do where the port is taken. */
export function listen(http: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((listening, failed) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      failed(
        isTaken
          ? new Misconfigured(`Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`)
          : error,
      )
    })
    http.keepAliveTimeout = keepOpenFor
    http.listen(port, host, listening)
  })
}
