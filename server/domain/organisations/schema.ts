import { z } from 'zod'
import type { OrganisationKind } from '#db/schema/people.ts'

export const organisationKinds = [
  'council',
  'nhs',
  'vcs-infrastructure',
  'vcs-group',
  'school',
  'other',
] as const satisfies readonly OrganisationKind[]

/** Signs: a name fits on a card and in a choice. */
export const longestName = 80

export const OrganisationInput = z.object({
  name: z.string().trim().min(2).max(longestName),
  kind: z.enum(organisationKinds),
  /** The name in links of the body that looks after it. */
  lookedAfterBy: z
    .string()
    .max(40)
    .default('')
    .transform((name) => name || null),
})
export type OrganisationInput = z.infer<typeof OrganisationInput>

/** An organisation as those see it who tend it, or look after it: how much goes on there, and none of what was said. */
export type Listed = {
  publicId: string
  name: string
  kind: OrganisationKind
  lookedAfterBy: { publicId: string; name: string } | null
  people: number
  hasLead: boolean
  /** Surveys that people can answer now, and live sessions that are to come or open. */
  surveys: number
  workshops: number
}
