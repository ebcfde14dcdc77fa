/** How an agenda can begin. */
export const agendaTemplates = ['priorities-evening', 'area-forum', 'youth-session', 'learning-event', 'empty'] as const
export type AgendaTemplate = (typeof agendaTemplates)[number]
