/** What a survey can begin as, in the order of the page that offers them. Their names and promises are its sentences. */
export const templateNames = [
  'what-matters',
  'what-is-strong',
  'consultation',
  'youth-check-in',
  'after-event',
  'empty',
] as const
export type TemplateName = (typeof templateNames)[number]
