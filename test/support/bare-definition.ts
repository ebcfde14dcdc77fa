import type { Definition } from '#domain/surveys/schema/definition.ts'

/** A survey's document without a question, as the database takes it: for tests of what lies around a survey. */
export const bareDefinition: string = JSON.stringify({
  title: { en: 'A survey' },
  why: {},
  nextSteps: {},
  audience: 'everyone',
  editions: ['en'],
  consultation: { stage: null, information: {}, consideration: {} },
  asksEquality: false,
  asksContact: false,
  items: [],
} satisfies Definition)
