import { z } from 'zod'
import type { Typed as Sent } from '#app/http/read-form.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { publishAnswer } from '#domain/promises/commands/publish-answer.ts'
import { writeAnswer } from '#domain/promises/commands/write-answer.ts'
import { type Asked, askedKinds, type TextsIn, type Typed } from '#domain/promises/schema.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'
import type { Domain } from '#server/runtime.ts'

/** What a button asks for; what was typed is read by name. `seen`: the revision that the page was read at. */
export const AnswerAct = z.object({
  act: z.enum(['save', 'publish', 'correct']),
  seen: z.coerce.number().int().min(0),
})
export type AnswerAct = z.infer<typeof AnswerAct>

/** What is answered, by its address; one that is not there is not found. */
export const askedIn = ({ kind, name }: { kind?: string; name?: string }): Asked => ({
  kind: askedKinds.find((each) => each === kind) ?? 'survey',
  name: askedKinds.some((each) => each === kind) ? (name ?? '') : '',
})

/** An answer as a form sent it: `said.ur` is what was said, in Urdu. */
export function typedIn(sent: Sent): Typed {
  const inAll = (name: string): TextsIn =>
    Object.fromEntries(pageLanguages.map((each) => [each, one(sent[`${name}.${each}`])]))
  return {
    texts: { said: inAll('said'), will: inAll('will') },
    ...{ commitments: all(sent.commitments), findings: all(sent.findings), packs: all(sent.packs) },
    reason: inAll('reason'),
  }
}

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')
const all = (value: string | string[] | undefined): string[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Does what was pressed. */
export const doAct = (
  domain: Domain,
  actor: Actor,
  where: { place: Parameters<typeof writeAnswer>[2]['place']; asked: Asked },
  { act, seen }: AnswerAct,
  typed: Typed,
): Promise<Result<null, Problem>> =>
  (act === 'publish' ? publishAnswer : writeAnswer)(domain, actor, { ...where, seen }, typed)
