import type { LinksFunction } from '@remix-run/node'
import editorHref from './agenda-editor/editor.css?url'
import deskPartsHref from './desk/desk-parts.css?url'
import deskHref from './desk.css?url'
import liveHref from './live.css?url'
import missionsHref from './missions.css?url'
import resultsHref from './results-by-kind.css?url'
import wallHref from './wall.css?url'
import wallCardsHref from './wall-cards.css?url'
import wallMeasuresHref from './wall-measures.css?url'
import wallResultsHref from './wall-results.css?url'

/** The projector's own sheet, beside the results' styles it shares with phones. */
export const wallStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: liveHref },
  { rel: 'stylesheet', href: resultsHref },
  { rel: 'stylesheet', href: wallHref },
  { rel: 'stylesheet', href: wallMeasuresHref },
  { rel: 'stylesheet', href: wallResultsHref },
  { rel: 'stylesheet', href: wallCardsHref },
]
/** The facilitator's desk, beside the results' styles. */
export const deskStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: liveHref },
  { rel: 'stylesheet', href: resultsHref },
  { rel: 'stylesheet', href: deskHref },
  { rel: 'stylesheet', href: deskPartsHref },
]
/** The agenda's editor. */
export const editorStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: deskHref },
  { rel: 'stylesheet', href: editorHref },
]
/** The mission wall of one session. */
export const missionStyles: LinksFunction = () => [{ rel: 'stylesheet', href: missionsHref }]
