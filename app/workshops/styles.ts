import type { LinksFunction } from '@remix-run/node'
import liveHref from './live.css?url'
import resultsHref from './results-by-kind.css?url'

/** For a route's `links`: what a phone needs in a workshop. */
export const liveStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: liveHref },
  { rel: 'stylesheet', href: resultsHref },
]
