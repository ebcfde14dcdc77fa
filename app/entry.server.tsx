import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { setCachingHeaders } from './http/caching.ts'
import { withItsRoutes } from './http/route-discovery.ts'
import { Nonce } from './ui/nonce.ts'

/** A page that is not whole by then is sent as far as it got. */
export const streamTimeout = 5_000

/** Sent in one piece: no page waits for slow data, and a page in forty pieces costs a server twice the work. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, domain }: AppLoadContext,
): Promise<Response> {
  setCachingHeaders(headers, request)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  let answeredStatus = status
  return new Promise((resolve, reject) => {
    let isShellReady = false
    const page = (
      <Nonce.Provider value={nonce}>
        <RemixServer
          context={withItsRoutes(remix, request)}
          url={request.url}
          abortDelay={streamTimeout}
          nonce={nonce}
        />
      </Nonce.Provider>
    )
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      // A long list would otherwise be sent hidden, for a script to put in its place.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onShellReady() {
        isShellReady = true
      },
      onAllReady() {
        // Never full: what is written is read at once, and whole.
        const body = new PassThrough({ highWaterMark: 2 ** 30 })
        pipe(body)
        resolve(buffer(body).then((whole) => new Response(whole, { headers, status: answeredStatus })))
      },
      onShellError: reject,
      onError(error) {
        answeredStatus = 500
        // Before the frame is ready, Remix reports it by handleError.
        if (isShellReady) domain.log.error(traceOf(error), 'rendering failed')
      },
    })
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}

export function handleDataRequest(response: Response, { request }: LoaderFunctionArgs | ActionFunctionArgs): Response {
  setCachingHeaders(response.headers, request)
  return response
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return
  context.domain.log.error(traceOf(error), 'request failed')
}
