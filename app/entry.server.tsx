import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { setCachingHeaders } from './http/caching.ts'
import { Nonce } from './ui/nonce.ts'

/** A page that is not whole by then is sent as far as it got. */
export const streamTimeout = 5_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, domain }: AppLoadContext,
): Promise<Response> {
  setCachingHeaders(headers, request)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // Crawlers wait for everything; people see the frame of a page first.
  const readyEvent = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  let answeredStatus = status
  return new Promise((resolve, reject) => {
    let isShellSent = false
    const page = (
      <Nonce.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </Nonce.Provider>
    )
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      // A long list would otherwise be sent hidden, for a script to put in its place.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      [readyEvent]() {
        isShellSent = true
        const body = new PassThrough()
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answeredStatus }))
        pipe(body)
      },
      onShellError: reject,
      onError(error) {
        answeredStatus = 500
        // Before the frame was sent, Remix reports it by handleError.
        if (isShellSent) domain.log.error(traceOf(error), 'rendering failed')
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
