import type { LinksFunction } from '@remix-run/node'
import href from './receipts.css?url'

/** For a route's `links`. */
export const receiptStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
