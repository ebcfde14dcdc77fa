import type { LinksFunction } from '@remix-run/node'
import paperHref from './paper.css?url'
import questionsHref from './paper-questions.css?url'
import posterHref from './poster.css?url'
import href from './ways-in.css?url'

/** For a route's `links`: the staff's pages. */
export const waysInStyles: LinksFunction = () => [{ rel: 'stylesheet', href }]
/** Sheets to print, and the form to key them in. */
export const paperStyles: LinksFunction = () => [
  { rel: 'stylesheet', href },
  { rel: 'stylesheet', href: paperHref },
  { rel: 'stylesheet', href: questionsHref },
]
export const posterStyles: LinksFunction = () => [{ rel: 'stylesheet', href: posterHref }]
