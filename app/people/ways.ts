import type { Verb } from '#domain/kernel/permissions.ts'

/** The areas of the workspace, in the order a sentence travels through them, and what opens each. */
const ways = {
  surveys: ['surveys.read-responses', 'surveys.build', 'surveys.take-in', 'insights.read'],
  workshops: ['workshops.facilitate'],
  moderation: ['contributions.moderate'],
  insight: ['insights.read'],
  commitments: ['commitments.read'],
  safeguarding: ['safeguarding.handle'],
} as const satisfies Record<string, readonly Verb[]>

export type Way = keyof typeof ways

/** Which areas to offer. Only for menus: each page asks for permission itself. */
export const waysOpenTo = (verbs: readonly Verb[]): Way[] =>
  (Object.keys(ways) as Way[]).filter((way) => ways[way].some((verb) => verbs.includes(verb)))
