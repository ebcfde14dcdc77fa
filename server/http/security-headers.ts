import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Makes the nonce and sends the headers. `response.locals.nonce` is for whoever renders. */
export function securityHeaders({ https, development }: { https: boolean; development: boolean }): RequestHandler[] {
  const makeNonce: RequestHandler = (_, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    next()
  }
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': [
          "'self'",
          "'strict-dynamic'",
          (_, response) => `'nonce-${(response as unknown as { locals: { nonce: string } }).locals.nonce}'`,
        ],
        // Development only: Vite puts styles into the page by script.
        'style-src': development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': [(request) => (isPreview(request) ? "'self'" : "'none'")],
      },
    },
    // no-referrer would make browsers send "Origin: null" with plain forms, which the framework's own check refuses.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  })
  const letPreviewsBeFramed: RequestHandler = (request, response, next) => {
    if (isPreview(request)) response.setHeader('X-Frame-Options', 'SAMEORIGIN')
    next()
  }
  return [makeNonce, protect, letPreviewsBeFramed]
}

/** A draft as people will see it, in a frame of a phone's width beside the desk it is made on. Nothing is sent there. */
const isPreview = ({ url }: { url?: string | undefined }) => url?.startsWith('/preview/') ?? false
