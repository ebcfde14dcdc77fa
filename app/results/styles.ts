import type { LinksFunction } from '@remix-run/node'
import href from './results.css?url'

/** For a route's `links`. */
export const resultStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
