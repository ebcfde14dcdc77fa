import { z } from 'zod'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readItemId } from '#domain/moderation/queries/item.ts'
import type { Place } from '#domain/people/queries.ts'
import {
  addRedaction,
  confirmRedactions,
  readUnredacted,
  refuseRedactions,
  undoRedaction,
} from '#domain/redaction/commands.ts'
import { reasonMissing } from '#domain/redaction/problems.ts'
import { readReasons, redactionKinds } from '#domain/redaction/schema.ts'
import type { Domain } from '#server/runtime.ts'
import { redactionIntents } from './redaction-form.ts'

export const RedactionForm = z.object({
  intent: z.enum(redactionIntents),
  ids: z.array(z.uuid()).max(500).default([]),
  words: z.string().max(2000).default(''),
  starts: z.coerce.number().int().min(0).optional(),
  kind: z.enum(redactionKinds).default('other'),
  reason: z.enum(readReasons).optional(),
  via: z.literal('script').optional(),
})
type Form = z.output<typeof RedactionForm>

/** Does what a button beside a text asks for. @returns the unredacted text where that was asked for */
export async function redactBy(
  domain: Domain,
  actor: Actor,
  place: Place,
  publicId: string,
  form: Form,
): Promise<Result<{ text: string | null }, Problem>> {
  const scope = permit(actor, 'contributions.moderate', { placeId: place.id })
  if (!scope.ok) return scope
  const found = await readItemId(domain.db, scope.value, publicId)
  if (!found.ok) return found
  const contributionId = found.value
  const { ids, words, kind, starts, reason, intent } = form
  if (intent === 'read' && !reason) return fail(reasonMissing)
  if (intent === 'read' && reason) return readUnredacted(domain, actor, { contributionId, reason })
  const done =
    intent === 'add'
      ? await addRedaction(domain, actor, { contributionId, words, kind, starts })
      : intent === 'undo'
        ? await undoRedaction(domain, actor, { contributionId, id: ids[0] ?? '', reason })
        : await (intent === 'confirm' ? confirmRedactions : refuseRedactions)(domain, actor, { contributionId, ids })
  return done.ok ? ok({ text: null }) : done
}
