import { z } from 'zod'
import { addNote, removeNote } from '#domain/coding/commands/notes.ts'
import { undoTagging } from '#domain/coding/commands/undo-tagging.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { claimItem, decideVisibility, releaseItem, undo } from '#domain/moderation/commands.ts'
import { readItemId } from '#domain/moderation/queries/item.ts'
import type { HideReason, WorryReason } from '#domain/moderation/schema.ts'
import type { Place } from '#domain/people/queries.ts'
import { raiseWorry, setSuspicionAside, takeBackWorry } from '#domain/safeguarding/commands/raise.ts'
import type { Domain } from '#server/runtime.ts'
import { intents, reasonOf, verbOf } from './intents.ts'
import { sawField, tagFields, tagFrom } from './tag-form.server.ts'
import { translateFrom, translationFields } from './translation-form.server.ts'

export const DecisionForm = z.object({
  intent: z.enum(intents),
  ...tagFields,
  ...translationFields,
  sawDecision: sawField,
  /** What is taken back is the sender's own decision, and nothing else. */
  own: z.literal('yes').optional(),
  /** The words of a note, or the id of one to take away. */
  note: z.string().max(5000).default(''),
  /** Sent by the page's script, which shows the answer itself; without it the answer is another page. */
  via: z.literal('script').optional(),
  /** The text that follows in the list, for pages without a script. */
  next: z.string().max(40).optional(),
})
export type Decision = z.output<typeof DecisionForm>

/** Does what a button of the item's form asks for. */
export async function decide(
  domain: Domain,
  actor: Actor,
  place: Place,
  publicId: string,
  form: Decision,
): Promise<Result<unknown, Problem>> {
  const scope = permit(actor, 'contributions.moderate', { placeId: place.id })
  if (!scope.ok) return scope
  const found = await readItemId(domain.db, scope.value, publicId)
  if (!found.ok) return found
  const contributionId = found.value
  // The form was checked: what follows the verb is one of its reasons.
  const reason = reasonOf(form.intent)
  switch (verbOf(form.intent)) {
    case 'approve':
      return decideVisibility(domain, actor, { contributionId, saw: form.sawDecision, become: 'approved' })
    case 'hide':
      return decideVisibility(domain, actor, {
        ...{ contributionId, saw: form.sawDecision },
        ...{ become: 'hidden', reason: reason as HideReason },
      })
    case 'undo':
      return undo(domain, actor, { contributionId, saw: form.sawDecision, own: form.own !== undefined })
    case 'worry':
      return raiseWorry(domain, actor, { contributionId, reason: reason as WorryReason })
    case 'close':
      return reason === 'by-mistake'
        ? takeBackWorry(domain, actor, { contributionId })
        : setSuspicionAside(domain, actor, { contributionId })
    case 'claim':
      return claimItem(domain, actor, { contributionId })
    case 'release':
      return releaseItem(domain, actor, { contributionId })
    case 'untag':
      return undoTagging(domain, actor, { contributionId, saw: form.sawTags })
    case 'translate':
    case 'confirm-translation':
    case 'untranslate':
      return translateFrom(domain, actor, contributionId, form)
    case 'note':
      return addNote(domain, actor, { contributionId, text: form.note })
    case 'unnote':
      return removeNote(domain, actor, { contributionId, noteId: form.note })
    default:
      return tagFrom(domain, actor, place, contributionId, form)
  }
}
