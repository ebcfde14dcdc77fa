import type { AppLoadContext } from '@remix-run/node'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Domain } from '#server/runtime.ts'

export type RouteModule = { loader?(args: unknown): unknown; action?(args: unknown): unknown }
/** `address`: with what it looks for. `sends`: a form or a file; without it the page is opened. */
export type RouteCall = {
  address: string
  params: Record<string, string>
  actor: Actor
  sends?: URLSearchParams | FormData | Uint8Array<ArrayBuffer>
  cookie?: string
}

const origin = 'http://localhost:3000'

/** The part of a route that the server runs, from its file as `app/routes.ts` names it. */
export const routeModule = async (file: string) => (await import(/* @vite-ignore */ `../../app/${file}`)) as RouteModule

/** What the server hands a loader or an action, as somebody asked for it. */
export function routeArgs(domain: Domain, { address, params, actor, sends, cookie }: RouteCall) {
  const headers: Record<string, string> = { origin }
  if (cookie) headers.cookie = cookie
  const context = {
    ...{ domain, actorFor: async () => actor, sessionFor: async () => (actor.kind === 'person' ? {} : null) },
    ...{ addressKey: () => 'here', drained: async () => {}, nonce: '', isDemo: true, origin },
  } as unknown as AppLoadContext
  const init = sends === undefined ? { headers } : { method: 'POST', headers, body: sends }
  return { context, params, request: new Request(`${origin}${address}`, init) }
}
