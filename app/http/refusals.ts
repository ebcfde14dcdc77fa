import type { AppLoadContext } from '@remix-run/node'

/** The load context lives as long as its request: the loaders that follow a refused form can tell. */
const refused = new WeakSet<AppLoadContext>()

/** Notes that this request's form was sent back, for the page's title. */
export const noteRefusal = (context: AppLoadContext): void => void refused.add(context)

export const wasRefused = (context: AppLoadContext): boolean => refused.has(context)
