import type { LinksFunction } from '@remix-run/node'
import sending from './sending.css?url'
import href from './surveys.css?url'

/** For a route's `links`. */
export const surveyStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]

/** The pages before sending have more to show. */
export const sendingStyles: LinksFunction = () => [...surveyStyles(), { rel: 'stylesheet', href: sending }]
