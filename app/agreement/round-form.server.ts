import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import type { TypedCodes } from './code-page.tsx'

/** What a text's page of a round sends. */
export const CodingForm = z.object({
  intent: z.enum(['save', 'keep', 'leave', 'settle', 'unsettle']),
  goals: z.array(z.string().max(40)).max(200).default([]),
  noGoalFits: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
  together: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
})

/** What was ticked, to tick it again after a refusal. */
export const typedCodes = ({ goals, noGoalFits }: Typed): TypedCodes => ({
  goals: Array.isArray(goals) ? goals : [],
  noGoalFits: noGoalFits === 'yes',
})
