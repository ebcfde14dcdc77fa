import type { Server } from 'node:http'
import { Misconfigured } from '#server/misconfigured.ts'

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
    http.listen(port, host, listening)
  })
}
