import { findGuestId } from '#domain/guests/commands.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readDraft } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { invitationSpent, invitationUnknown, tooManyInvitationCodes } from '../problems.ts'
import { readInvitationCode } from '../rules/invitation-code.ts'
import { findInvitation } from '../store/invitations.ts'
import { beginAnew } from './begin-for.ts'

export type InvitedInput = {
  /** As somebody typed it, or as it stands in a link. */
  code: string
  edition: string
  /** Of the guest cookie. */
  token: string | null
  /** A keyed hash of where the request came from. A right code gives back what it took. */
  address: string
}

/**
 * Begins a form by a code, or goes on with the one that this guest began by the same code. The code is used up when the
 * form is sent, not before: whoever closes the page can come back.
 *
 * @returns the guest cookie's value
 */
export async function beginInvited(
  ctx: Context,
  survey: Survey,
  { code, edition, token, address }: InvitedInput,
): Promise<Result<{ token: string }, Problem>> {
  const typed = readInvitationCode(code)
  if (typed === '') return fail(invitationUnknown)
  const wait = await ctx.limits.take('invitation', address)
  if (wait > 0) return fail(tooManyInvitationCodes(wait))
  const invitation = await findInvitation(ctx.db, survey.id, ctx.keys.hashes('invitation', typed))
  if (!invitation) return fail(invitationUnknown)
  await ctx.limits.forgive('invitation', address)
  if (invitation.usedAt) return fail(invitationSpent)
  const draft = await readDraft(ctx.db, survey.id, await findGuestId(ctx, token))
  if (token && draft?.invitationId === invitation.id) return ok({ token })
  const begun = await beginAnew(ctx, survey, edition, { wayIn: 'invitation', invitationId: invitation.id })
  return begun.ok ? ok({ token: begun.value.token }) : begun
}
