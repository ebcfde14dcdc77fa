import type { LinksFunction } from '@remix-run/node'
import commitments from '#app/commitments/commitments.css?url'
import figures from '#app/insights/insights.css?url'
import poster from '#app/ways-in/poster.css?url'
import own from './both-sides.css?url'
import wall from './wall-poster.css?url'

export const bothSidesStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: figures },
  { rel: 'stylesheet', href: commitments },
  { rel: 'stylesheet', href: own },
]

export const wallPosterStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: commitments },
  { rel: 'stylesheet', href: poster },
  { rel: 'stylesheet', href: wall },
]
