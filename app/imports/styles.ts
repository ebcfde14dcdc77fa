import type { LinksFunction } from '@remix-run/node'
import href from './imports.css?url'

/** For a route's `links`. */
export const importStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
