import express, { type RequestHandler } from 'express'

/** What Vite built carries a hash in its name and never changes; the rest of public/ may, within the hour. */
export const builtFiles = (folder: string): RequestHandler[] => [
  express.static(folder, {
    index: false,
    setHeaders(response, path) {
      const lasting = path.startsWith(`${folder}/assets/`)
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    },
  }),
]
