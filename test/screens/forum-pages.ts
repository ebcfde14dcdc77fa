import type { ActivityKind } from '#db/schema/workshops.ts'
import { forumWall, openForum, openPart, showPart, takePartInForum } from './forum-ways.ts'
import type { Page } from './pages.ts'

/** As the demo's forum has them. */
const kinds = [
  'pause',
  'words',
  'poll',
  'scale',
  'board',
  'ideas',
  'ranking',
  'dots',
  'budget',
  'statements',
  'questions',
  'text',
] as const satisfies ActivityKind[]
const languages = ['en', 'ur']
const phone = { route: 'routes/w.$workshop', devices: ['phone'], languages, open: takePartInForum }
const wall = {
  route: 'routes/w.$workshop.wall',
  devices: ['desktop'],
  languages,
  as: 'Facilitator' as const,
  open: forumWall,
}
const desk = {
  route: 'routes/work.workshops.$workshop',
  devices: ['desktop'],
  languages,
  as: 'Facilitator' as const,
  open: openForum,
}

/** Every kind of activity, open and with what came of it: on a phone, on the projector and at the desk. */
export const forumPages: Page[] = kinds.flatMap((kind, index) => [
  { ...phone, name: `${kind} open phone`, facilitator: openPart(index + 1) },
  { ...wall, name: `${kind} open wall` },
  { ...desk, name: `${kind} open desk` },
  { ...phone, name: `${kind} shown phone`, facilitator: showPart(index + 1) },
  { ...wall, name: `${kind} shown wall` },
  { ...desk, name: `${kind} shown desk` },
])
