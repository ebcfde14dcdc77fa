/** What can be done to a code, each with its form. */
export const doings = ['guide', 'reword', 'split', 'merge', 'retire'] as const
export type CodeDoing = (typeof doings)[number]
