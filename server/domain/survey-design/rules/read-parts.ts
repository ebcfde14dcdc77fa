import { z } from 'zod'
import { clauseTests, mostChoices, mostRows } from '#domain/surveys/schema/definition.ts'
import { allEditions } from '#domain/surveys/schema/editions.ts'
import type { LimitName } from '../problems.ts'
import { longestTitle, longestWording, mostClauses } from '../schema/limits.ts'

/** A limit of ours, told apart from a broken shape by this prefix of zod's message. */
export const limitPrefix = 'limit:'
const limit = (name: LimitName) => `${limitPrefix}${name}`

/** No null bytes and no halves of characters, neither of which a database takes. Marks of direction and emoji stay. */
const clean = (text: string) => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD')
const lettersOf = (text: string) => (text.length > longestTitle ? [...text].length : text.length)

const wording = (longest: number, name: LimitName) =>
  z
    .string()
    .transform(clean)
    .refine((text) => lettersOf(text) <= longest, limit(name))
const textsUpTo = (longest: number, name: LimitName) =>
  z.record(
    z.string().refine((edition) => allEditions.includes(edition)),
    wording(longest, name),
  )

export const texts = textsUpTo(longestWording, 'wording')
export const title = textsUpTo(longestTitle, 'title')
const mark = z.string().regex(/^[a-z0-9]{1,7}$/)
/** Of each edition's translations, what they were made from. */
export const marks = z.record(
  z.string().refine((edition) => allEditions.includes(edition)),
  z.record(mark, mark),
)
/** 'constructor' is the one word of this kind that every object answers to. */
export const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .refine((word) => word !== 'constructor')

export const picture = z
  .discriminatedUnion('source', [
    z.strictObject({ source: z.literal('file'), name: z.string().regex(/^[0-9a-f]{64}$/), alt: texts }),
    z.strictObject({ source: z.literal('symbol'), name: z.string().regex(/^[a-z0-9-]{1,60}$/), alt: texts }),
  ])
  .nullable()

const clause = z.strictObject({
  question: key,
  row: key.optional(),
  test: z.enum(clauseTests),
  value: z.string().max(100).transform(clean).optional(),
})
export const condition = z
  .strictObject({ match: z.enum(['all', 'any']), clauses: z.array(clause).max(mostClauses, limit('clauses')) })
  .nullable()

const choice = z.strictObject({ key, text: texts, picture })
const areDistinct = (parts: readonly { key: string }[]) => new Set(parts.map((part) => part.key)).size === parts.length
export const choices = z.array(choice).max(mostChoices, limit('choices')).refine(areDistinct)
export const rows = z.array(choice).max(mostRows, limit('rows')).refine(areDistinct)

/** How many choices, or what a number may be. */
export const bound = z.number().min(-1e12).max(1e12).nullable()
export const day = z.iso.date().nullable()
