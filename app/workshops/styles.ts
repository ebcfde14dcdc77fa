import type { LinksFunction } from '@remix-run/node'
import deskHref from './desk.css?url'
import liveHref from './live.css?url'
import resultsHref from './results.css?url'
import wallHref from './wall.css?url'

/** For a route's `links`: what a phone needs in a workshop. */
export const liveStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: liveHref },
  { rel: 'stylesheet', href: resultsHref },
]
/** The projector's own sheet, beside the results' styles it shares with phones. */
export const wallStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: liveHref },
  { rel: 'stylesheet', href: resultsHref },
  { rel: 'stylesheet', href: wallHref },
]
/** The facilitator's desk, beside the results' styles. */
export const deskStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: liveHref },
  { rel: 'stylesheet', href: resultsHref },
  { rel: 'stylesheet', href: deskHref },
]
