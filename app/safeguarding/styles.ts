import type { LinksFunction } from '@remix-run/node'
import href from './safeguarding.css?url'

/** For a route's `links`. */
export const safeguardingStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
