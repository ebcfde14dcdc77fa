import type { Template } from './parts.ts'

/** For those who know what they want to ask. */
export const empty: Template = {
  definition: {
    title: {},
    why: {},
    nextSteps: {},
    audience: 'everyone',
    editions: ['en'],
    consultation: { stage: null, information: {}, consideration: {} },
    asksEquality: false,
    asksContact: false,
    items: [],
  },
}
