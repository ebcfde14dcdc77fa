import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { worryEndings } from '#domain/moderation/schema.ts'
import type { AtCase } from '#domain/safeguarding/commands/door.ts'
import { addNote, closeCase, reopenCase, takeCase } from '#domain/safeguarding/commands/handle.ts'
import { letIn, letOut } from '#domain/safeguarding/commands/let-in.ts'
import { outcomeMissing, personUnknown } from '#domain/safeguarding/problems.ts'
import { afterwards, passedTo } from '#domain/safeguarding/schema.ts'
import type { Domain } from '#server/runtime.ts'
import type { TypedAct } from './case-fields.ts'

export const formBroken = { kind: 'invalid', code: 'safeguarding.form-broken' } as const satisfies Problem

export const CaseAct = z.object({
  intent: z.enum(['take', 'note', 'let-in', 'let-out', 'end', 'again']),
  note: z.string().default(''),
  person: z.uuid().optional().catch(undefined),
  outcome: z.enum(worryEndings).optional().catch(undefined),
  passedTo: z.enum(passedTo).optional().catch(undefined),
  afterwards: z.enum(afterwards).default('back').catch('back'),
})
export type CaseAct = z.output<typeof CaseAct>

/** Does what a button of a worry's page asks for. */
export function act(domain: Domain, actor: Actor, at: AtCase, form: CaseAct): Promise<Result<null, Problem>> {
  const { intent, note, person, outcome, afterwards: becomes } = form
  switch (intent) {
    case 'take':
      return takeCase(domain, actor, at)
    case 'again':
      return reopenCase(domain, actor, at)
    case 'note':
      return addNote(domain, actor, { ...at, note })
    case 'end':
      if (!outcome) return Promise.resolve(fail(outcomeMissing))
      return closeCase(domain, actor, { ...at, outcome, passedTo: form.passedTo ?? null, afterwards: becomes, note })
    default:
      if (!person) return Promise.resolve(fail(personUnknown))
      return (intent === 'let-in' ? letIn : letOut)(domain, actor, { ...at, personId: person })
  }
}

export function typedAct(typed: Typed): TypedAct {
  const text = (name: string) => (typeof typed[name] === 'string' ? (typed[name] as string) : '')
  const { intent = '', ...rest } = Object.fromEntries(
    ['intent', 'outcome', 'passedTo', 'afterwards', 'note'].map((name) => [name, text(name)]),
  )
  return { intent, ...rest }
}
