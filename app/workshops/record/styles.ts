import type { LinksFunction } from '@remix-run/node'
import liveHref from '../live.css?url'
import resultsHref from '../results-by-kind.css?url'
import outcomesHref from './outcomes.css?url'
import replayHref from './replay.css?url'

/** For a route's `links`: what came of a workshop, on a screen and on paper. */
export const outcomeStyles: LinksFunction = () =>
  [liveHref, resultsHref, outcomesHref].map((href) => ({ rel: 'stylesheet', href }))
/** The record of a session, played back. */
export const replayStyles: LinksFunction = () =>
  [liveHref, resultsHref, replayHref].map((href) => ({ rel: 'stylesheet', href }))
