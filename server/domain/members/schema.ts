import { z } from 'zod'
import type { Role } from '#db/schema/people.ts'

/** What somebody may be in a whole place. */
export const placeRoles = [
  'place-administrator',
  'strategy-lead',
  'moderator',
  'facilitator',
  'safeguarding-lead',
] as const satisfies readonly Role[]
/** What somebody may be for one organisation; its safeguarding leads are named where the place sets that up. */
export const organisationRoles = ['organisation-lead', 'moderator', 'facilitator'] as const satisfies readonly Role[]

/** A list that is read at a glance and fits into one answer; the next page is one press away. */
export const pageSize = 50

/** A role as forms name it: for the whole place where `organisation`, its name in links, is empty. */
export const RoleAt = z.object({
  role: z.enum([...placeRoles, 'organisation-lead']),
  organisation: z
    .string()
    .max(40)
    .default('')
    .transform((name) => name || null),
})
export type RoleAt = z.infer<typeof RoleAt>

export type HeldRole = { role: Role; organisation: { publicId: string; name: string } | null; isResting: boolean }
export type Member = { personId: string; name: string; email: string | null; roles: HeldRole[] }
export type Members = { people: Member[]; count: number; next: string | null }
