import type { LinksFunction } from '@remix-run/node'
import commitments from '#app/commitments/commitments.css?url'
import own from './receipts.css?url'

/** For a route's `links`. */
export const receiptStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: commitments },
  { rel: 'stylesheet', href: own },
]
