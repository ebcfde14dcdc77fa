import type { LinksFunction } from '@remix-run/node'
import { surveyStyles } from '#app/surveys/styles.ts'
import overview from './overview.css?url'
import editor from './survey-design.css?url'

/** For a route's `links`: the pages around the editor. */
export const overviewStyles: LinksFunction = () => [{ rel: 'stylesheet', href: overview }]
/** The editor's own page, with what it shows of a survey. */
export const editorStyles: LinksFunction = () => [
  ...surveyStyles(),
  ...overviewStyles(),
  { rel: 'stylesheet', href: editor },
]
