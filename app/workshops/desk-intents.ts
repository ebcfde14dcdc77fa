/** What a facilitator can do, one form each. */
export const workshopIntents = ['start', 'end', 'reopen', 'blank', 'unblank'] as const
export const activityIntents = ['step', 'open', 'pause', 'close', 'reveal', 'hide', 'admit'] as const
export const ideaIntents = ['show-idea', 'hide-idea'] as const
/** A form with more than a button: the goals that a choice speaks to. */
export const linkIntent = 'link-goals'
export type DeskIntent = (typeof workshopIntents | typeof activityIntents | typeof ideaIntents)[number]
