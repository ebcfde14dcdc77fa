import type { LinksFunction } from '@remix-run/node'
import { paperStyles, waysInStyles } from '#app/ways-in/styles.ts'
import href from './tables.css?url'

const own = { rel: 'stylesheet', href }
/** For a route's `links`: tables and passes on the desk, and their cards. */
export const tablesStyles: LinksFunction = () => [...waysInStyles(), own]
/** Sheets to print. */
export const sheetStyles: LinksFunction = () => [...paperStyles(), own]
