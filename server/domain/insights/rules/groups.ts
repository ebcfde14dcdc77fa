import { ageBands } from '#domain/contributions/schema.ts'
import type { Area } from '#domain/people/queries.ts'
import { ratherNotSay } from '#domain/privacy/schema.ts'
import type { BaselineBy } from '../schema/heard.ts'
import { fields } from './equality-fields.ts'

/** Groups of people that a place's people are divided into, without those who did not say. */
export function groupsOf(by: BaselineBy, areas: readonly Area[]): string[] {
  if (by === 'area') return areas.map(({ code }) => code)
  if (by === 'age-band') return [...ageBands]
  const field = fields.find(({ key }) => key === by)
  return (field?.cells ?? []).map(({ key }) => key).filter((key) => key !== ratherNotSay)
}
