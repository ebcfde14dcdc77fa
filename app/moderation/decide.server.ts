import { z } from 'zod'
import { readFramework } from '#domain/framework/queries.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import {
  claimItem,
  closeWorry,
  decideVisibility,
  raiseWorry,
  releaseItem,
  tagItem,
  undo,
} from '#domain/moderation/commands.ts'
import { goalUnknown } from '#domain/moderation/problems.ts'
import { readItemId } from '#domain/moderation/queries/item.ts'
import type { HideReason, WorryEnding, WorryReason } from '#domain/moderation/schema.ts'
import type { Place } from '#domain/people/queries.ts'
import type { Domain } from '#server/runtime.ts'
import { intents, reasonOf, verbOf } from './intents.ts'

export const DecisionForm = z.object({
  intent: z.enum(intents),
  /** Public ids of the goals that are ticked. */
  goals: z.array(z.string().max(40)).max(200).default([]),
  noGoalFits: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
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
      return decideVisibility(domain, actor, { contributionId, become: 'approved' })
    case 'hide':
      return decideVisibility(domain, actor, { contributionId, become: 'hidden', reason: reason as HideReason })
    case 'undo':
      return undo(domain, actor, { contributionId })
    case 'worry':
      return raiseWorry(domain, actor, { contributionId, reason: reason as WorryReason })
    case 'close':
      return closeWorry(domain, actor, { contributionId, reason: reason as WorryEnding })
    case 'claim':
      return claimItem(domain, actor, { contributionId })
    case 'release':
      return releaseItem(domain, actor, { contributionId })
    default:
      return tag(domain, actor, place, contributionId, form)
  }
}

async function tag(domain: Domain, actor: Actor, place: Place, contributionId: string, form: Decision) {
  const goals = (await readFramework(domain.db, place.id, 'en')).flatMap((mission) => mission.goals)
  const ids = form.goals.map((publicId) => goals.find((goal) => goal.publicId === publicId)?.id)
  const goalIds = ids.filter((id) => id !== undefined)
  if (goalIds.length !== ids.length) return fail(goalUnknown)
  return tagItem(domain, actor, { contributionId, goalIds, noGoalFits: form.noGoalFits })
}
