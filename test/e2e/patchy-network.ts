import type { BrowserContext, WebSocketRoute } from '@playwright/test'

/** Both doors of the live layer: the socket, and the requests that stand in for it. */
const socket = /\/socket\.io\//
const requests = /\/w\/[^/]+\/live/

export type PatchyNetwork = {
  /** Nothing goes out or comes in. */
  down(): Promise<void>
  /** Pages load again, and nothing of the live layer does: a reload cannot send what waits on the phone. */
  pagesOnly(): Promise<void>
  up(): Promise<void>
}

/** Takes a phone's network in hand. Before its first page: sockets that are open already would stay. */
export async function patchyNetwork(context: BrowserContext): Promise<PatchyNetwork> {
  let isLive = true
  const open = new Set<WebSocketRoute>()
  await context.routeWebSocket(socket, (way) => {
    if (!isLive) return void way.close()
    way.connectToServer()
    open.add(way)
  })
  await context.route(requests, (route) => (isLive ? route.continue() : route.abort()))
  const cut = async () => {
    isLive = false
    for (const way of open) await way.close()
    open.clear()
  }
  return {
    async down() {
      await context.setOffline(true)
      await cut()
    },
    async pagesOnly() {
      await cut()
      await context.setOffline(false)
    },
    async up() {
      isLive = true
      await context.setOffline(false)
    },
  }
}
