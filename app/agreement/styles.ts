import type { LinksFunction } from '@remix-run/node'
import goals from '#app/moderation/goals.css?url'
import href from './agreement.css?url'

/** For a route's `links`. Boxes to tick look as they do where texts are tagged first. */
export const agreementStyles: LinksFunction = () => [goals, href].map((each) => ({ rel: 'stylesheet', href: each }))
