/** What can be done with a survey once it is published. */
export const lifeSteps = ['pause', 'resume', 'close', 'reopen'] as const
export type LifeStep = (typeof lifeSteps)[number]
