import type { LinksFunction } from '@remix-run/node'
import liveHref from '../live.css?url'
import resultsHref from '../results.css?url'
import outcomesHref from './outcomes.css?url'

/** For a route's `links`: what came of a workshop, on a screen and on paper. */
export const outcomeStyles: LinksFunction = () =>
  [liveHref, resultsHref, outcomesHref].map((href) => ({ rel: 'stylesheet', href }))
