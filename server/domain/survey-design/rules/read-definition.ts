import { z } from 'zod'
import { longestText } from '#domain/contributions/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import {
  audiences,
  type Definition,
  type ItemKind,
  mostChoices,
  mostItems,
  mostRows,
  otherKey,
  stages,
} from '#domain/surveys/schema/definition.ts'
import { allEditions } from '#domain/surveys/schema/editions.ts'
import { type LimitName, notReadable, overLimit, surveyTooLarge } from '../problems.ts'
import { largestDefinition, longestTitle, longestWording, mostClauses } from '../schema/limits.ts'
import { bound, choices, condition, day, key, limitPrefix, marks, picture, rows, texts, title } from './read-parts.ts'

const common = { key, text: texts, hint: texts, picture, easyPicture: picture, showIf: condition }
const asked = { ...common, required: z.boolean() }
const item = <Kind extends ItemKind, Own extends z.ZodRawShape>(kind: Kind, own: Own) =>
  z.strictObject({ kind: z.literal(kind), ...own })
/** Nobody may call an own choice by the key of the field for words. */
const ownChoices = choices.refine((list) => list.every((choice) => choice.key !== otherKey))

const Item = z.discriminatedUnion('kind', [
  item('section', common),
  item('page', common),
  item('open-text', { ...asked, longest: z.int().min(1).max(longestText) }),
  item('single-choice', { ...asked, choices: ownChoices, other: z.boolean() }),
  item('several-choices', { ...asked, choices: ownChoices, other: z.boolean(), least: bound, most: bound }),
  item('rating', { ...asked, points: z.int().min(0).max(100), low: texts, high: texts }),
  item('smileys', asked),
  item('yes-no', asked),
  item('area', asked),
  item('postcode-district', asked),
  item('age-band', asked),
  item('number', { ...asked, least: bound, most: bound }),
  item('date', { ...asked, first: day, last: day }),
  item('ranking', { ...asked, choices: ownChoices }),
  item('matrix', { ...asked, rows, choices: ownChoices }),
  item('statements', { ...asked, rows }),
  item('i-statement', { ...asked, why: z.boolean() }),
])

/** Strict in its shape, and patient with unfinished work: what is blank or leads nowhere is for `checkDefinition`. */
const Document = z.strictObject({
  title,
  why: texts,
  nextSteps: texts,
  audience: z.enum(audiences),
  editions: z
    .array(z.string().refine((edition) => allEditions.includes(edition)))
    .min(1)
    .refine((editions) => new Set(editions).size === editions.length),
  consultation: z.strictObject({ stage: z.enum(stages).nullable(), information: texts, consideration: texts }),
  asksEquality: z.boolean(),
  asksContact: z.boolean(),
  items: z
    .array(Item)
    .max(mostItems, `${limitPrefix}items`)
    .refine((items) => new Set(items.map((each) => each.key)).size === items.length),
  translatedFrom: marks.optional(),
})

const limits: Record<LimitName, number> = {
  wording: longestWording,
  title: longestTitle,
  items: mostItems,
  choices: mostChoices,
  rows: mostRows,
  clauses: mostClauses,
}

/** A survey as a browser sent it, cleaned; or what about it cannot be kept. */
export function readDefinition(sent: unknown): Result<Definition, Problem> {
  const read = Document.safeParse(sent)
  if (read.success) return ok(read.data)
  const met = read.error.issues.find(({ message }) => message.startsWith(limitPrefix))
  const name = met?.message.slice(limitPrefix.length) as LimitName | undefined
  return fail(name ? overLimit(name, limits[name]) : notReadable)
}

/** The same from JSON text. Its size is looked at before anything else is done with it. */
export function parseDefinition(json: string): Result<Definition, Problem> {
  if (Buffer.byteLength(json) > largestDefinition) return fail(surveyTooLarge(largestDefinition / 1024))
  try {
    return readDefinition(JSON.parse(json))
  } catch {
    return fail(notReadable)
  }
}
