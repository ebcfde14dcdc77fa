/** What can be done with a survey once it is published. */
export const lifeSteps = ['pause', 'resume', 'close', 'reopen', 'report', 'take-back-report'] as const
export type LifeStep = (typeof lifeSteps)[number]
