import type { LinksFunction } from '@remix-run/node'
import { liveStyles } from '../styles.ts'
import phoneHref from './phone.css?url'

/** For a route's `links`: what a participant's phone needs, in every kind of activity. */
export const phoneStyles: LinksFunction = () => [...liveStyles(), { rel: 'stylesheet', href: phoneHref }]
