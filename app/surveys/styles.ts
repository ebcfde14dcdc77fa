import type { LinksFunction } from '@remix-run/node'
import href from './surveys.css?url'

/** For a route's `links`. */
export const surveyStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
