import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { ideaUnknown } from '../problems.ts'
import { readFacilitation } from '../queries/facilitation.ts'
import { findIdeaId } from '../store/ideas.ts'

/**
 * Shows an idea of this workshop to the room, or hides it: the moderators' own decision, made on the facilitator's
 * desk, in the same log.
 *
 * @param publicId the workshop's, as in links
 * @param ideaPublicId the idea's
 */
export async function decideIdea(
  ctx: Context,
  actor: Actor,
  publicId: string,
  ideaPublicId: string,
  become: 'approved' | 'hidden',
): Promise<Result<null, Problem>> {
  const facilitation = await readFacilitation(ctx.db, actor, publicId)
  if (!facilitation.ok) return facilitation
  const idea = await findIdeaId(ctx.db, facilitation.value.workshop.id, ideaPublicId)
  if (!idea) return fail(ideaUnknown)
  const contributionId = idea.id
  // In the middle of an evening nobody picks from a list of reasons; moderators can say more precisely later.
  const decision = become === 'hidden' ? { become, reason: 'other' as const } : { become }
  return decideVisibility(ctx, actor, { contributionId, inTheRoom: true, ...decision })
}
