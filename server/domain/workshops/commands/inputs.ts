import { z } from 'zod'
import { ageBands } from '#domain/contributions/schema.ts'
import { boardColumns, widestSlider } from '../schema/kinds.ts'
import { mostDots } from '../schema/live.ts'

/** Apart from schema.ts, which browsers load: they must not download a validation library. */

/** In lower case, as Postgres gives it back. */
const id = z.uuid().toLowerCase()
/** Postgres cannot store the character NUL, in text or in JSON. */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((typed) => typed.replaceAll('\u0000', ''))
/** Bounded far above any honest count, so that a number sent by a stranger fits the column. */
const sequence = z.coerce.number().int().min(1).max(2_147_483_647)

export const JoinInput = z.object({ code: text(40) })
export type JoinInput = z.infer<typeof JoinInput>

/** Empty fields are what a form sends for "I would rather not say". */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
export const AboutInput = z.object({ areaId: optional(id), ageBand: optional(z.enum(ageBands)) })
export type AboutInput = z.infer<typeof AboutInput>

/** A week: what a phone kept longer than that, it sends as new. */
const longestWait = 7 * 24 * 60 * 60 * 1000
const command = {
  cmdId: id,
  activityId: id,
  waited: z.number().int().min(0).max(longestWait).default(0),
}

/** No kind that is voted on as a whole has more choices: see `kinds`. */
const longestBallot = 30

export const VoteInput = z.object({
  ...command,
  /** The round it was made in; a phone that says none means the one that is on. */
  round: z.number().int().min(1).max(32_767).optional(),
  clientSeq: sequence,
  slot: z.union([z.literal(''), id]),
  allocation: z
    .record(id, z.number().int().min(-1).max(Math.max(mostDots, widestSlider)))
    .refine((given) => Object.keys(given).length <= longestBallot),
})
export type VoteInput = z.infer<typeof VoteInput>

/** Longer than an idea may be, also in signs of two units: what is too long is told so, not called malformed. */
export const longestSent = 10_000
export const IdeaInput = z.object({
  ...command,
  text: text(longestSent),
  column: z.enum(boardColumns).optional(),
  /** How many a scribe writes for; nobody else's counts. */
  people: z.number().int().min(1).max(100).optional(),
})
export type IdeaInput = z.infer<typeof IdeaInput>
