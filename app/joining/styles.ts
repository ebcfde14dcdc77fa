import type { LinksFunction } from '@remix-run/node'
import href from './joining.css?url'

/** For a route's `links`. */
export const joiningStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
