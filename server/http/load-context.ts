import { once } from 'node:events'
import type { Request as HttpRequest, Response as HttpResponse } from 'express'
import type { Session } from '#domain/auth/sessions.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { actorOf } from '#server/actor-from-cookies.ts'
import type { Domain } from '#server/runtime.ts'
import { networkOf } from './network-of.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    domain: Domain
    /**
     * Who asks: a person with a session, or a guest. Read anew for each request; a page that is only looked at, whose
     * parts all ask, reads it once.
     */
    actorFor(request: Request): Promise<Actor>
    /** The session behind who asks, likewise. `setCookie`: when its life was prolonged and must be sent again. */
    sessionFor(request: Request): Promise<Session | null>
    /** A keyed hash of where the request came from: for rate limits alone, never stored with anything said. */
    addressKey(): string
    /**
     * Resolves when the asker's connection takes more of the answer, or is gone. A large answer waits for it between its
     * pieces: Remix writes on whether or not somebody reads, and would keep what nobody has read yet in memory.
     */
    drained(): Promise<void>
    /** For the content policy: every inline script carries it. */
    nonce: string
    isDemo: boolean
    /** The address the product is reached under, for links on paper and in QR codes. */
    origin: string
  }
}

export function loadContextFor(domain: Domain, origin: string, request: HttpRequest, response: HttpResponse) {
  return {
    domain,
    ...askers(domain, request),
    addressKey: () => domain.keys.hash('address', networkOf(request.ip ?? '')),
    drained: () => drained(response),
    nonce: response.locals.nonce as string,
    isDemo: domain.isDemo,
    origin,
  }
}

async function drained(response: HttpResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return
  const waiting = new AbortController()
  const { signal } = waiting
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).finally(() =>
    waiting.abort(),
  )
}

/** What a form does may change who somebody is and what they may: after it everything is read again. */
function askers(domain: Domain, { method }: HttpRequest) {
  const read = (asked: Request) => {
    const session = domain.sessions.read(asked.headers.get('cookie') ?? '')
    let actor: Promise<Actor> | undefined
    // Made only for whoever waits for it: refused with nobody waiting, it would end the process.
    return { session, actor: () => (actor ??= session.then((found) => actorOf(domain, found))) }
  }
  let known: ReturnType<typeof read> | undefined
  const who = (asked: Request) => {
    if (method !== 'GET') return read(asked)
    known ??= read(asked)
    return known
  }
  return { actorFor: (asked: Request) => who(asked).actor(), sessionFor: (asked: Request) => who(asked).session }
}
