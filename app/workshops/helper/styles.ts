import type { LinksFunction } from '@remix-run/node'
import { waysInStyles } from '#app/ways-in/styles.ts'
import { phoneStyles } from '../phone/styles.ts'
import href from './helper.css?url'

/** For a route's `links`: entering hands and paper, beside what a keyed survey looks like. */
export const helperStyles: LinksFunction = () => [...waysInStyles(), { rel: 'stylesheet', href }]
/** Writing for a table: a phone's page with a head of its own. */
export const scribeStyles: LinksFunction = () => [...phoneStyles(), { rel: 'stylesheet', href }]
