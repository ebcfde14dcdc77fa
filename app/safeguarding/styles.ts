import type { LinksFunction } from '@remix-run/node'
import heldBecause from './held-because.css?url'
import href from './safeguarding.css?url'

/** For a route's `links`. */
export const safeguardingStyles: LinksFunction = () => [
  { rel: 'stylesheet', href },
  { rel: 'stylesheet', href: heldBecause },
]
