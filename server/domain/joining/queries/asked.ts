import { readAccountId } from '#domain/auth/queries.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { invitationUnknown } from '../problems.ts'
import { standingOf } from '../rules.ts'
import type { Asked } from '../schema.ts'
import { findByToken } from '../store/invitations.ts'

/**
 * What a link asks its holder. `as`: whether they are signed in, and as whom it asks. To whoever is not signed in it looks
 * the same whether or not the address has an account.
 */
export async function readAsked(
  { db, keys, clock }: Context,
  actor: Actor,
  token: string,
): Promise<Result<Asked & { as: 'nobody' | 'myself' | 'other' }, Problem>> {
  const row = await findByToken(db, keys.hashes('work-invitation', token))
  if (!row) return fail(invitationUnknown)
  const standing = standingOf(row, clock.now())
  if (!standing.ok) return standing
  const personId = personIdOf(actor)
  const isMine = personId !== null && (await readAccountId(db, row.email)) === personId
  return ok({
    ...{ email: row.email, role: row.role, organisation: row.organisation, invitedBy: row.invitedBy },
    place: { slug: row.slug, name: row.place },
    // The last whole day on which it holds.
    expiresOn: dayIn(row.timeZone, row.expires_at),
    as: personId === null ? 'nobody' : isMine ? 'myself' : 'other',
  })
}
