import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express'
import { isDatabaseThere } from '#domain/kernel/is-database-there.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { actorFromCookies } from '#server/actor-from-cookies.ts'
import type { Domain } from '#server/runtime.ts'
import { bodyLimit } from './body-limit.ts'
import { onlyThisMachine, onlyUnder, readableAddress, sameOriginPosts } from './guards.ts'
import { loadContextFor } from './load-context.ts'
import { pageBuilds } from './page-builds.ts'
import { refuse, unreadableAddress } from './refuse.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'

export type HttpOptions = {
  domain: Domain
  origin: string
  trustedProxies: string
  /** The pages: Remix's build, or how to get the newest one while developing. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Serves scripts, styles and public files. */
  files: RequestHandler[]
  development: boolean
}

/** Another site's page may name any origin; a demo is reached under three names, a real place under one. */
export function isAllowedOrigin(domain: Pick<Domain, 'isDemo'>, ours: string): (origin: string) => boolean {
  const port = new URL(ours).port
  const demo = ['localhost', '127.0.0.1', '[::1]'].map((host) => new URL(`http://${host}:${port}`).origin)
  return (origin) => (domain.isDemo ? demo.includes(origin) : origin === ours)
}

export function createHttpApp({ domain, origin, trustedProxies, build, files, development }: HttpOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', domain.isDemo ? false : trustedProxies)
  app.use(requestLog(domain.log))
  app.use(domain.isDemo ? onlyThisMachine : onlyUnder(origin))
  app.use(securityHeaders({ https: origin.startsWith('https:'), development }))
  app.use(readableAddress)
  app.get('/healthz', health(domain))
  // An origin is looked at first: another site must not make us look into the database.
  app.use(sameOriginPosts(isAllowedOrigin(domain, origin)), bodyLimit(isSignedIn(domain)), compression(), ...files)
  app.all('*', pages({ domain, origin, build, development }))
  app.use(lastResort(domain))
  return app
}

/** One handler for each part of the product that somebody asks for. */
function pages({ domain, origin, build, development }: Omit<HttpOptions, 'files' | 'trustedProxies'>): RequestHandler {
  const handlerOf = (of: HttpOptions['build']) =>
    createRequestHandler({
      build: of,
      mode: development ? 'development' : 'production',
      getLoadContext: (request, response) => loadContextFor(domain, origin, request, response),
    })
  if (typeof build === 'function') return handlerOf(build)
  const buildOf = pageBuilds(build)
  const handlers = new Map<ServerBuild, RequestHandler>()
  return (request, response, next) => {
    const part = buildOf(request.path)
    const handler = handlers.get(part) ?? handlerOf(part)
    handlers.set(part, handler)
    return handler(request, response, next)
  }
}

const isSignedIn = (domain: Domain) => async (request: Request) =>
  (await actorFromCookies(domain, request.headers.cookie ?? '')).kind === 'person'

/** Errors that no page caught. What went wrong is for the log; the visitor is told what to do. */
const lastResort =
  ({ log }: Domain): ErrorRequestHandler =>
  (error, _, response, __) => {
    // It cannot be decoded.
    const isTheirs = (error as { status?: unknown }).status === 400
    if (!isTheirs) log.error(traceOf(error), 'request failed')
    if (response.headersSent) response.destroy()
    else if (isTheirs) refuse(response, 400, unreadableAddress)
    else refuse(response, 500, 'Something went wrong on our side. Please try again in a minute.')
  }

/** 200 while pages can be served, 503 while the database does not answer. */
const health =
  ({ db }: Domain): RequestHandler =>
  async (_, response) => {
    const answers = await isDatabaseThere(db)
    response.status(answers ? 200 : 503).json({ status: answers ? 'ok' : 'no-database' })
  }
