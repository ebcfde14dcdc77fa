import type { Request as HttpRequest } from 'express'
import type { Actor } from '#domain/kernel/actor.ts'
import { actorFromCookies } from '#server/actor-from-cookies.ts'
import type { Domain } from '#server/runtime.ts'
import { networkOf } from './network-of.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    domain: Domain
    /** Who asks: a person with a session, or a guest. Read anew for each request. */
    actorFor(request: Request): Promise<Actor>
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
    actorFor: (asked: Request) => actorFromCookies(domain, asked.headers.get('cookie') ?? ''),
    addressKey: () => domain.keys.hash('address', networkOf(request.ip ?? '')),
    nonce,
    isDemo: domain.isDemo,
    origin,
  }
}
