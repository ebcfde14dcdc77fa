import type { Problem } from '#domain/kernel/problem.ts'

const invalid = <Code extends string>(code: Code, field: string) =>
  ({ kind: 'invalid', code, details: { field } }) as const

export const allianceUnknown = { kind: 'not-found', code: 'alliances-desk.unknown' } as const satisfies Problem
export const changedMeanwhile = {
  kind: 'conflict',
  code: 'alliances-desk.changed-meanwhile',
} as const satisfies Problem
/** It was published or ended since the page was opened. */
export const stateMoved = { kind: 'conflict', code: 'alliances-desk.state-moved' } as const satisfies Problem
export const kindMissing = invalid('alliances-desk.kind-missing', 'kind')
/** What everybody has read of does not become something else. */
export const kindStands = invalid('alliances-desk.kind-stands', 'kind')
export const nameMissing = invalid('alliances-desk.name-missing', 'name.en')
export const wordsMissing = invalid('alliances-desk.words-missing', 'words.en')
export const areaMissing = invalid('alliances-desk.area-missing', 'area')
export const membersMissing = invalid('alliances-desk.members-missing', 'organisations')
export const aboutMissing = invalid('alliances-desk.about-missing', 'about')
export const notThere = (field: 'organisations' | 'about') => invalid('alliances-desk.not-there', field)
