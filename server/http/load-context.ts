import type { Request as HttpRequest } from 'express'
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
    /** For the content policy: every inline script carries it. */
    nonce: string
    isDemo: boolean
    /** The address the product is reached under, for links on paper and in QR codes. */
    origin: string
  }
}

export function loadContextFor(domain: Domain, origin: string, request: HttpRequest, nonce: string) {
  return {
    domain,
    ...askers(domain, request),
    addressKey: () => domain.keys.hash('address', networkOf(request.ip ?? '')),
    nonce,
    isDemo: domain.isDemo,
    origin,
  }
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
