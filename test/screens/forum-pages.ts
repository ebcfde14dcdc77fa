import type { ActivityKind } from '#db/schema/workshops.ts'
import {
  answerInForum,
  answerPlainly,
  closePart,
  comeBackToForum,
  forumWall,
  lookInForum,
  openForum,
  openPart,
  pausePart,
  showPart,
} from './forum-ways.ts'
import type { Page } from './pages.ts'

/** As the demo's forum has them, and two ways of asking after its last. */
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
  'several',
  'slider',
] as const satisfies (ActivityKind | 'several' | 'slider')[]
const languages = ['en', 'ur']
const joined = { route: 'routes/w.$workshop', languages }
const phone = { ...joined, devices: ['phone'] }
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
 * Every kind of activity, open, answered, paused, closed and with what came of it: on a phone, on a laptop at home, as forms
 * without scripts, on the projector and at the desk, and the desk on a facilitator's phone too; a part of them by words of
 * their names, as 'budget shown'. A slide cannot be paused or closed.
 */
export const forumPages: Page[] = kinds.flatMap((kind, index) => {
  const position = index + 1
  const at = (state: string, facilitator: Page['facilitator'], open: Page['open']): Page[] => [
    { ...phone, name: `${kind} ${state} phone`, facilitator, open },
    { ...wall, name: `${kind} ${state} wall`, facilitator },
    { ...desk, name: `${kind} ${state} desk`, facilitator },
  ]
  const opening = openPart(position)
  const opened = at('open', opening, lookInForum)
  if (kind === 'pause') return opened
  const shown = showPart(position)
  return [
    ...opened,
    { ...joined, devices: ['desktop'], name: `${kind} open laptop`, facilitator: opening, open: lookInForum },
    { ...phone, name: `${kind} answered phone`, facilitator: opening, open: answerInForum },
    { ...phone, name: `${kind} open plain`, facilitator: opening, open: lookInForum, isPlain: true },
    { ...phone, name: `${kind} answered plain`, facilitator: opening, open: answerPlainly, isPlain: true },
    ...at('paused', pausePart(position), lookInForum),
    ...at('closed', closePart(position), comeBackToForum),
    ...at('shown', shown, comeBackToForum),
    { ...joined, devices: ['desktop'], name: `${kind} shown laptop`, facilitator: shown, open: comeBackToForum },
  ]
})
