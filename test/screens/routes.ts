import { resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'

/** The ids of all routes that show something, from the built product: files to download and actions are none. */
export async function routesWithPages(): Promise<string[]> {
  const build = (await import(resolve('build/server/index.js'))) as ServerBuild
  const parents = new Set(Object.values(build.routes).map((route) => route?.parentId))
  return Object.values(build.routes).flatMap((route) => {
    const isPage = route && route.module.default !== undefined && !parents.has(route.id)
    return isPage ? [route.id] : []
  })
}
