import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Log } from '#domain/kernel/context.ts'

/**
 * One line a request, without anything that points at a person: no address, no query, and of the path only its first
 * part, because a receipt's code or a join link stands in the rest.
 */
export const requestLog =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const id = randomUUID()
    const started = performance.now()
    response.setHeader('X-Request-Id', id)
    response.on('finish', () => {
      const area = `/${request.path.split('/')[1] ?? ''}`
      const milliseconds = Math.round(performance.now() - started)
      // Files, and the checks of whoever watches over the process, would drown the rest.
      if (area === '/healthz' || area.startsWith('/@') || /\.\w+$/.test(request.path)) return
      log.info({ id, method: request.method, area, status: response.statusCode, milliseconds }, 'request')
    })
    next()
  }
