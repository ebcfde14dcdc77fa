import { leastPeople } from './schema.ts'

/** Groups of a handful of people would say of each of them what they think. `people` gave enough answers. */
export const tooFewForGroups = (people: number) =>
  ({ kind: 'conflict', code: 'priorities.too-few-for-groups', details: { people, least: leastPeople } }) as const
