import type { LinksFunction } from '@remix-run/node'
import overview from './overview.css?url'
import editor from './survey-design.css?url'

/** For a route's `links`: the pages around the editor. */
export const overviewStyles: LinksFunction = () => [{ rel: 'stylesheet', href: overview }]
/** The editor's own page. */
export const editorStyles: LinksFunction = () => [...overviewStyles(), { rel: 'stylesheet', href: editor }]
