import type { Server } from 'node:http'
import { resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { builtFiles } from './files.ts'

export type Pages = {
  /** Remix's build, or how to get the newest one while developing. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Serves scripts, styles and public files. */
  files: RequestHandler[]
}

/** What `npm run build` made. Throws when nothing is built. */
export async function builtPages(): Promise<Pages> {
  const folder = resolve('build')
  const build = (await import(`${folder}/server/index.js`)) as ServerBuild
  return { build, files: builtFiles(`${folder}/client`) }
}

/** Pages made anew as their files change; the browser hears of it through the same server. */
export async function developmentPages(http: Server): Promise<Pages> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server: http } } })
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  return { build, files: [vite.middlewares] }
}
