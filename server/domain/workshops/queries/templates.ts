import type { ActivityKind } from '#db/schema/workshops.ts'
import type { ActivityInput } from '../commands/activity-input.ts'
import { type AgendaTemplate, agendaTemplates } from '../schema/templates.ts'
import { areaForum } from '../templates/area-forum.ts'
import { learningEvent } from '../templates/learning-event.ts'
import { prioritiesEvening } from '../templates/priorities-evening.ts'
import { youthSession } from '../templates/youth-session.ts'

const templates: Record<AgendaTemplate, readonly ActivityInput[]> = {
  'priorities-evening': prioritiesEvening,
  'area-forum': areaForum,
  'youth-session': youthSession,
  'learning-event': learningEvent,
  empty: [],
}

/** What somebody wants to know before they pick one. */
export type TemplateLine = { name: AgendaTemplate; kinds: ActivityKind[] }

export const readAgendaTemplates = (): TemplateLine[] =>
  agendaTemplates.map((name) => ({ name, kinds: templates[name].map(({ kind }) => kind) }))

/** The activities of a template, for a workshop of one's own. */
export const activitiesOf = (name: AgendaTemplate): ActivityInput[] => structuredClone([...templates[name]])
