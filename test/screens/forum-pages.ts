import type { ActivityKind } from '#db/schema/workshops.ts'
import { closePart, forumWall, openForum, openPart, pausePart, showPart, takePartInForum } from './forum-ways.ts'
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
  languages,
  as: 'Facilitator' as const,
  open: openForum,
}

/**
 * Every kind of activity, open, paused, closed and with what came of it: on a phone, on the projector and at the desk, and
 * the desk on a facilitator's phone too; a part of them by words of their names, as 'budget shown'. A slide cannot be
 * paused or closed.
 */
export const forumPages: Page[] = kinds.flatMap((kind, index) => {
  const at = (state: string, facilitator: Page['facilitator']): Page[] => [
    { ...phone, name: `${kind} ${state} phone`, facilitator },
    { ...wall, name: `${kind} ${state} wall`, facilitator },
    { ...desk, name: `${kind} ${state} desk`, facilitator },
  ]
  const position = index + 1
  const opened = at('open', openPart(position))
  if (kind === 'pause') return opened
  return [
    ...opened,
    ...at('paused', pausePart(position)),
    ...at('closed', closePart(position)),
    ...at('shown', showPart(position)),
  ]
})
