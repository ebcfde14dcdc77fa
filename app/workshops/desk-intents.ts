/** What a facilitator can do, one form each. */
export const workshopIntents = ['start', 'end', 'reopen', 'blank', 'unblank'] as const
export const activityIntents = [
  'step',
  'open',
  'pause',
  'close',
  'reveal',
  'hide',
  'admit',
  'more-time',
  'stop-timer',
  'ask-again',
] as const
export const ideaIntents = ['show-idea', 'hide-idea', 'unmerge-idea'] as const
/** A raised hand, or a call for somebody to talk to. */
export const handIntents = ['give-time', 'seen', 'done'] as const
export const questionIntents = ['answered', 'unanswered'] as const
/** The goals that a choice speaks to. */
export const linkIntent = 'link-goals'
/** One button each. */
export type ButtonIntent =
  | (typeof workshopIntents | typeof activityIntents | typeof ideaIntents)[number]
  | (typeof handIntents | typeof questionIntents)[number]
  | 'silence'
  | 'remove-group'
/** Forms with more than a button. */
export type DeskIntent =
  | ButtonIntent
  | 'start-timer'
  | 'say'
  | 'make-group'
  | 'name-group'
  | 'move-idea'
  | 'move-column'
  | 'merge-idea'
