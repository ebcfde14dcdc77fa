import type { InvitationState } from '#db/schema/joining.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { invitationExpired, invitationTakenBack, invitationUsed } from './problems.ts'

/** Whether an invitation still asks somebody in. */
export function standingOf(
  { state, expires_at: expiresAt }: { state: InvitationState; expires_at: Date },
  now: Date,
): Result<null, Problem> {
  if (state === 'accepted') return fail(invitationUsed)
  if (state === 'taken-back') return fail(invitationTakenBack)
  return expiresAt <= now ? fail(invitationExpired) : ok(null)
}
