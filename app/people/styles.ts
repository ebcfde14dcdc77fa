import type { LinksFunction } from '@remix-run/node'
import href from './people.css?url'

/** For a route's `links`. */
export const peopleStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
